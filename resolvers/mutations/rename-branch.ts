import { renameBranch } from '../../src/services/rename-branch.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { branch } from '../subjects.ts';

const input = mutationInput('renameBranch', {
  description: 'The branch and its new name. 党支部及其新名称。',
  fields: (t) => ({
    branchCode: t.string({ required: true, description: 'The code of the branch. 党支部代码。' }),
    name: t.string({ required: true, description: 'The new name. 新名称。' }),
  }),
});

addMutation('renameBranch', {
  description: 'Renames a branch on all dates. 党支部更名（不分日期）。',
  input,
  subject: branch,
  run: renameBranch,
});
