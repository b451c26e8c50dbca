import { changeCoverage } from '../../src/services/change-coverage.ts';
import { CoverageInput } from '../branch-coverage.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { branch } from '../subjects.ts';

const input = mutationInput('changeCoverage', {
  description: 'The branch, the date and all its coverage from then on. 党支部、日期及此后的全部覆盖。',
  fields: (t) => ({
    branchCode: t.string({ required: true, description: 'The code of the branch. 党支部代码。' }),
    on: t.field({ type: 'Date', required: true, description: 'The first day of the new coverage. 起始日期。' }),
    coverage: t.field({
      type: [CoverageInput],
      required: true,
      description: 'All stations it covers from then on. 此后覆盖的全部社工站。',
    }),
  }),
});

addMutation('changeCoverage', {
  description:
    'Sets which stations a branch covers, and how, from a date on; later coverage on record is replaced too. 自某日起重新设定党支部覆盖的社工站。',
  input,
  subject: branch,
  run: changeCoverage,
});
