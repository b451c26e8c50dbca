import { establishBranch } from '../../src/services/establish-branch.ts';
import { CoverageInput } from '../branch-coverage.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { branch } from '../subjects.ts';

const input = mutationInput('establishBranch', {
  description: 'A new branch. 新党支部。',
  fields: (t) => ({
    code: t.string({ required: true, description: 'Its code. 代码。' }),
    name: t.string({ required: true, description: 'Its name. 名称。' }),
    on: t.field({ type: 'Date', required: true, description: 'The first day it exists. 成立日期。' }),
    coverage: t.field({
      type: [CoverageInput],
      required: true,
      description: 'The stations it covers; none: a host outside the stations. 覆盖的社工站；没有则为站外党支部。',
    }),
    divisionCode: t.string({
      description:
        'The division it belongs to. Absent: those of its stations. 所属区划代码，默认为所覆盖社工站的区划。',
    }),
  }),
});

addMutation('establishBranch', {
  description: 'Establishes a branch and says which stations it covers. 成立党支部并登记其覆盖的社工站。',
  input,
  subject: branch,
  run: establishBranch,
});
