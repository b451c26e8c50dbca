import { removeRelation } from '../../src/services/remove-relation.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { worker } from '../subjects.ts';

const input = mutationInput('removeRelation', {
  description: 'The entry, by worker and first day. 要删除的记录。',
  fields: (t) => ({
    workerCode: t.string({ required: true, description: 'The code of the worker. 社工代码。' }),
    from: t.field({ type: 'Date', required: true, description: 'Its first day as recorded. 登记的起始日期。' }),
  }),
});

addMutation('removeRelation', {
  description: 'Removes a relation that never was. 删除误登的组织关系。',
  input,
  subject: worker,
  run: removeRelation,
});
