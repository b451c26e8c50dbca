import { correctWorkerName } from '../../src/services/correct-worker-name.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { worker } from '../subjects.ts';

const input = mutationInput('correctWorkerName', {
  description: 'The worker and the right name. 社工及正确的姓名。',
  fields: (t) => ({
    workerCode: t.string({ required: true, description: 'The code of the worker. 社工代码。' }),
    name: t.string({ required: true, description: 'The right name. 正确的姓名。' }),
  }),
});

addMutation('correctWorkerName', {
  description: 'Corrects the name of a worker. 更正社工姓名。',
  input,
  subject: worker,
  run: correctWorkerName,
});
