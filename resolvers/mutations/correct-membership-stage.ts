import { correctMembershipStage } from '../../src/services/correct-membership-stage.ts';
import { MembershipStage } from '../membership-stage.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { worker } from '../subjects.ts';

const input = mutationInput('correctMembershipStage', {
  description:
    'The entry, by worker and first day, and what is right; what is absent stays as it is. 要更正的记录及正确内容。',
  fields: (t) => ({
    workerCode: t.string({ required: true, description: 'The code of the worker. 社工代码。' }),
    from: t.field({ type: 'Date', required: true, description: 'The first day as it is recorded. 现登记的起始日期。' }),
    newFrom: t.field({ type: 'Date', description: 'The right first day. Absent: as it is. 正确的起始日期。' }),
    stage: t.field({ type: MembershipStage, description: 'The right stage. Absent: as it is. 正确的发展阶段。' }),
  }),
});

addMutation('correctMembershipStage', {
  description: 'Corrects a membership stage that was recorded wrongly. 更正登记有误的发展阶段。',
  input,
  subject: worker,
  run: correctMembershipStage,
});
