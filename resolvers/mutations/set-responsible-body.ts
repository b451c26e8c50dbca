import { setResponsibleBody } from '../../src/services/set-responsible-body.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { station } from '../subjects.ts';

const input = mutationInput('setResponsibleBody', {
  description: 'The station, the party body and the date. 社工站、党组织和日期。',
  fields: (t) => ({
    stationCode: t.string({ required: true, description: 'The code of the station. 社工站代码。' }),
    partyBodyCode: t.string({
      description: 'The party body. Null or absent: none from then on. 党组织代码；空值表示自该日起没有。',
    }),
    on: t.field({ type: 'Date', description: 'The first day it answers. Absent: today. 起始日期，默认为今天。' }),
  }),
});

addMutation('setResponsibleBody', {
  description: 'Sets which party body answers for a station from a date on. 设定社工站的责任党组织。',
  input,
  subject: station,
  run: setResponsibleBody,
});
