import { erasePerson } from '../../src/services/audit/erase-person.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { worker } from '../subjects.ts';

const input = mutationInput('erasePerson', {
  description: 'Whose name is to be erased, and why. 删除谁的姓名及原因。',
  fields: (t) => ({
    workerCode: t.string({ required: true, description: 'The code of the worker. 社工代码。' }),
    reason: t.string({
      required: true,
      description: 'Why; it stays in the log, so it must not name them. 原因，会留在日志中，不得写出姓名。',
    }),
  }),
});

addMutation('erasePerson', {
  description:
    'Erases who a worker is: the name is replaced everywhere, also in what the log tells; figures, postings and stages stay. Cannot be undone. 删除社工的姓名（含日志中的姓名），人数、派驻和发展阶段保留；不可恢复。',
  input,
  subject: worker,
  run: erasePerson,
});
