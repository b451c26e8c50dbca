import { correctPosting } from '../../src/services/correct-posting.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { PostingKind } from '../posting.ts';
import { worker } from '../subjects.ts';

const input = mutationInput('correctPosting', {
  description:
    'The posting, by worker and first day, and what is right; what is absent stays as it is. 要更正的派驻（按社工和到站日期）及正确内容。',
  fields: (t) => ({
    workerCode: t.string({ required: true, description: 'The code of the worker. 社工代码。' }),
    from: t.field({ type: 'Date', required: true, description: 'The first day as it is recorded. 现登记的到站日期。' }),
    newFrom: t.field({ type: 'Date', description: 'The right first day. Absent: as it is. 正确的到站日期。' }),
    newUntil: t.field({
      type: 'Date',
      description:
        'The right first day no longer at the station. Null: still posted; absent: as it is. 正确的离站日期；空值表示仍在站。',
    }),
    kind: t.field({ type: PostingKind, description: 'Resident or dispatched. Absent: as it is. 驻站或外派。' }),
    stationCode: t.string({ description: 'The right station. Absent: as it is. 正确的社工站代码。' }),
  }),
});

addMutation('correctPosting', {
  description: 'Corrects a posting that was recorded wrongly. 更正登记有误的派驻。',
  input,
  subject: worker,
  run: correctPosting,
});
