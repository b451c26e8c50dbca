import { recordMembershipStage } from '../../src/services/record-membership-stage.ts';
import { MembershipStage } from '../membership-stage.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { worker } from '../subjects.ts';

const input = mutationInput('recordMembershipStage', {
  description: 'Who is at which stage, and since when. 谁、哪个阶段、何时起。',
  fields: (t) => ({
    workerCode: t.string({ required: true, description: 'The code of the worker. 社工代码。' }),
    stage: t.field({ type: MembershipStage, required: true, description: 'The stage. 发展阶段。' }),
    from: t.field({ type: 'Date', required: true, description: 'The first day of the stage. 起始日期。' }),
  }),
});

addMutation('recordMembershipStage', {
  description: 'Records the stage a worker is at from a date on. 登记发展阶段。',
  input,
  subject: worker,
  run: recordMembershipStage,
});
