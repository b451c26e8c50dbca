import { recordRelation } from '../../src/services/record-relation.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { worker } from '../subjects.ts';

const input = mutationInput('recordRelation', {
  description: 'Exactly one of branchCode and elsewhere. 党支部或其他地方，二者择一。',
  fields: (t) => ({
    workerCode: t.string({ required: true, description: 'The code of the worker. 社工代码。' }),
    from: t.field({ type: 'Date', required: true, description: 'The first day it is kept there. 起始日期。' }),
    branchCode: t.string({ description: 'The branch that keeps it. 所在党支部代码。' }),
    elsewhere: t.string({ description: 'Where else it is kept, in words. 其他所在地，用文字说明。' }),
  }),
});

addMutation('recordRelation', {
  description:
    "Records where a member's organisational relation is kept from a date on: in a branch, or elsewhere. 登记组织关系所在。",
  input,
  subject: worker,
  run: recordRelation,
});
