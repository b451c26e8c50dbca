import { appointSecretary } from '../../src/services/appoint-secretary.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { branch } from '../subjects.ts';

const input = mutationInput('appointSecretary', {
  description: 'The branch, the secretary and the date. 党支部、书记和日期。',
  fields: (t) => ({
    branchCode: t.string({ required: true, description: 'The code of the branch. 党支部代码。' }),
    workerCode: t.string({
      required: true,
      description: 'The code of the worker who becomes secretary. 任书记的社工代码。',
    }),
    on: t.field({ type: 'Date', required: true, description: 'The first day in office. 任职日期。' }),
  }),
});

addMutation('appointSecretary', {
  description: 'Appoints the secretary of a branch without a committee. 任命不设支部委员会的党支部书记。',
  input,
  subject: branch,
  run: appointSecretary,
});
