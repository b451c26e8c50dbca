import { correctRelation } from '../../src/services/correct-relation.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { worker } from '../subjects.ts';

const input = mutationInput('correctRelation', {
  description:
    'The entry, by worker and first day, and what is right; what is absent stays as it is. 要更正的记录及正确内容。',
  fields: (t) => ({
    workerCode: t.string({ required: true, description: 'The code of the worker. 社工代码。' }),
    from: t.field({ type: 'Date', required: true, description: 'The first day as it is recorded. 现登记的起始日期。' }),
    newFrom: t.field({ type: 'Date', description: 'The right first day. Absent: as it is. 正确的起始日期。' }),
    branchCode: t.string({
      description: 'The branch that keeps it, instead of what is recorded. Absent: as it is. 正确的党支部代码。',
    }),
    elsewhere: t.string({
      description: 'Where else it is kept, instead of what is recorded. Absent: as it is. 正确的其他所在地。',
    }),
  }),
});

addMutation('correctRelation', {
  description: 'Corrects a relation that was recorded wrongly. 更正登记有误的组织关系。',
  input,
  subject: worker,
  run: correctRelation,
});
