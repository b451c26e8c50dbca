import { dissolvePartyBody } from '../../src/services/dissolve-party-body.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { partyBody } from '../subjects.ts';

const input = mutationInput('dissolvePartyBody', {
  description: 'Which body ends, and when. 撤销哪一个、何时撤销。',
  fields: (t) => ({
    partyBodyCode: t.string({ required: true, description: 'The code of the party body. 党组织代码。' }),
    on: t.field({
      type: 'Date',
      required: true,
      description: 'The first day it exists no more. 撤销日期（当日起不再存在）。',
    }),
  }),
});

addMutation('dissolvePartyBody', {
  description: 'Ends a superior party body on a date. 撤销上级党组织。',
  input,
  subject: partyBody,
  run: dissolvePartyBody,
});
