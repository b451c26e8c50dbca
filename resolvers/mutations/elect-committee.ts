import { electCommittee } from '../../src/services/elect-committee.ts';
import { CommitteeMemberInput } from '../committee.ts';
import { addMutation } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { branch } from '../subjects.ts';

const input = mutationInput('electCommittee', {
  description: 'The branch, the date of election and who was elected. 党支部、选举日期和当选人。',
  fields: (t) => ({
    branchCode: t.string({ required: true, description: 'The code of the branch. 党支部代码。' }),
    on: t.field({ type: 'Date', required: true, description: 'The date of election. 选举日期。' }),
    termEndsOn: t.field({
      type: 'Date',
      description: 'When its term ends. Absent: three years later. 任期届满日期，默认三年后。',
    }),
    members: t.field({
      type: [CommitteeMemberInput],
      required: true,
      description: 'Who was elected; none: not listed. 当选的委员；不列出亦可。',
    }),
  }),
});

addMutation('electCommittee', {
  description: 'Records the election of a branch committee. 登记支部委员会选举结果。',
  input,
  subject: branch,
  run: electCommittee,
});
