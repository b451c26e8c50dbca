import { addWorker } from '../../src/services/add-worker.ts';
import { MembershipStage } from '../membership-stage.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { PostingKind } from '../posting.ts';
import { worker } from '../subjects.ts';

const input = mutationInput('addWorker', {
  description: 'A new worker. 新社工。',
  fields: (t) => ({
    code: t.string({ required: true, description: 'The code of the worker. 社工代码。' }),
    name: t.string({ required: true, description: 'The name. 姓名。' }),
    stationCode: t.string({ required: true, description: 'The code of the station. 社工站代码。' }),
    kind: t.field({ type: PostingKind, required: true, description: 'Resident or dispatched. 驻站或外派。' }),
    postedOn: t.field({ type: 'Date', required: true, description: 'The first day at the station. 到站日期。' }),
    stage: t.field({ type: MembershipStage, description: 'The membership stage. Absent: none. 发展阶段，缺省为无。' }),
    stageFrom: t.field({
      type: 'Date',
      description: 'The first day of the stage. Absent: postedOn. 该阶段起始日期，默认为到站日期。',
    }),
  }),
});

addMutation('addWorker', {
  description: 'Registers a worker, posted and with a stage at once. 登记社工，同时登记派驻和发展阶段。',
  input,
  subject: worker,
  run: addWorker,
});
