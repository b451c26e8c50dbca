import { dissolveBranch } from '../../src/services/dissolve-branch.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { branch } from '../subjects.ts';

const input = mutationInput('dissolveBranch', {
  description: 'Which branch ends, and when. 撤销哪个党支部、何时撤销。',
  fields: (t) => ({
    branchCode: t.string({ required: true, description: 'The code of the branch. 党支部代码。' }),
    on: t.field({
      type: 'Date',
      required: true,
      description: 'The first day it exists no more. 撤销日期（当日起不再存在）。',
    }),
  }),
});

addMutation('dissolveBranch', {
  description: 'Dissolves a branch on a date. 撤销党支部。',
  input,
  subject: branch,
  run: dissolveBranch,
});
