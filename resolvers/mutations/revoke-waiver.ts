import { revokeWaiver } from '../../src/services/revoke-waiver.ts';
import { FindingCode } from '../finding-code.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { waiver } from '../subjects.ts';

const input = mutationInput('revokeWaiver', {
  description: 'Which waiver ends, and when. 终止哪一项、何时终止。',
  fields: (t) => ({
    stationCode: t.string({ required: true, description: 'The code of the station. 社工站代码。' }),
    findingCode: t.field({ type: FindingCode, required: true, description: 'The finding it excepts. 针对的问题。' }),
    on: t.field({ type: 'Date', required: true, description: 'The first day it holds no more. 终止日期。' }),
  }),
});

addMutation('revokeWaiver', {
  description:
    'Ends a waiver on a date; on or before its first day it is removed. 终止例外批准；不晚于起始日期的，予以删除。',
  input,
  subject: waiver,
  run: revokeWaiver,
});
