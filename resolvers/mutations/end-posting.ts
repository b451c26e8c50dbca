import { endPosting } from '../../src/services/end-posting.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { worker } from '../subjects.ts';

const input = mutationInput('endPosting', {
  description: 'Whose posting ends, and when. 谁的派驻结束、何时结束。',
  fields: (t) => ({
    workerCode: t.string({ required: true, description: 'The code of the worker. 社工代码。' }),
    on: t.field({
      type: 'Date',
      required: true,
      description: 'The first day no longer at the station. 离站日期（当日起不再计算）。',
    }),
  }),
});

addMutation('endPosting', {
  description: 'Ends the posting of a worker. 结束派驻。',
  input,
  subject: worker,
  run: endPosting,
});
