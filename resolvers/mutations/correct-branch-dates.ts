import { correctBranchDates } from '../../src/services/correct-branch-dates.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { branch } from '../subjects.ts';

const input = mutationInput('correctBranchDates', {
  description: 'The right dates; what is absent stays as it is. 正确的日期，未给出的不变。',
  fields: (t) => ({
    branchCode: t.string({ required: true, description: 'The code of the branch. 党支部代码。' }),
    establishedOn: t.field({ type: 'Date', description: 'The first day it exists. Absent: as it is. 成立日期。' }),
    dissolvedOn: t.field({
      type: 'Date',
      description: 'The first day it exists no more. Null: it still does; absent: as it is. 撤销日期；空值表示未撤销。',
    }),
  }),
});

addMutation('correctBranchDates', {
  description: 'Corrects when a branch was established or dissolved. 更正党支部的成立或撤销日期。',
  input,
  subject: branch,
  run: correctBranchDates,
});
