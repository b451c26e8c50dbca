import { grantWaiver } from '../../src/services/grant-waiver.ts';
import { FindingCode } from '../finding-code.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { waiver } from '../subjects.ts';

const input = mutationInput('grantWaiver', {
  description: 'The approved exception. 例外批准。',
  fields: (t) => ({
    stationCode: t.string({ required: true, description: 'The code of the station. 社工站代码。' }),
    findingCode: t.field({ type: FindingCode, required: true, description: 'The finding it excepts. 针对的问题。' }),
    approvedBy: t.string({ required: true, description: 'Who approved it. 批准单位。' }),
    documentNumber: t.string({ description: 'The number of the document. 文号。' }),
    reason: t.string({ required: true, description: 'Why. 理由。' }),
    from: t.field({ type: 'Date', required: true, description: 'The first day it holds. 起始日期。' }),
    until: t.field({
      type: 'Date',
      required: true,
      description: 'The first day it holds no more. 终止日期（当日起无效）。',
    }),
  }),
});

addMutation('grantWaiver', {
  description: 'Records an approved exception to one waivable finding of a station. 登记例外批准。',
  input,
  subject: waiver,
  run: grantWaiver,
});
