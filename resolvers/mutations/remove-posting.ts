import { removePosting } from '../../src/services/remove-posting.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { worker } from '../subjects.ts';

const input = mutationInput('removePosting', {
  description: 'The posting, by worker and first day. 要删除的派驻（按社工和到站日期）。',
  fields: (t) => ({
    workerCode: t.string({ required: true, description: 'The code of the worker. 社工代码。' }),
    from: t.field({ type: 'Date', required: true, description: 'Its first day as recorded. 登记的到站日期。' }),
  }),
});

addMutation('removePosting', {
  description: 'Removes a posting that never was. 删除误登的派驻。',
  input,
  subject: worker,
  run: removePosting,
});
