import { createPartyBody } from '../../src/services/create-party-body.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { PartyBodyKind } from '../party-body.ts';
import { partyBody } from '../subjects.ts';

const input = mutationInput('createPartyBody', {
  description: 'A new superior party body. 新的上级党组织。',
  fields: (t) => ({
    code: t.string({ required: true, description: 'Its code. 代码。' }),
    name: t.string({ required: true, description: 'Its name. 名称。' }),
    kind: t.field({ type: PartyBodyKind, required: true, description: 'Its kind. 类别。' }),
    divisionCode: t.string({ required: true, description: 'The division it belongs to. 所在区划代码。' }),
    from: t.field({
      type: 'Date',
      description: 'The first day it exists. Absent: since ever. 成立日期，缺省为一直存在。',
    }),
  }),
});

addMutation('createPartyBody', {
  description: 'Registers a superior party body. 登记上级党组织。',
  input,
  subject: partyBody,
  run: createPartyBody,
});
