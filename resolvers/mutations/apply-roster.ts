import { today } from '../../src/services/app.ts';
import { applyRoster, type RosterApplied } from '../../src/services/roster/apply-roster.ts';
import { addMutation, type Subject } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { RosterCounts } from '../roster-counts.ts';
import { questionFields, readQuestion } from '../roster-question-input.ts';

const input = mutationInput('applyRoster', {
  description: 'A roster, as it was previewed. 所预览的花名册。',
  fields: (t) => ({
    ...questionFields(t),
    fingerprint: t.string({
      required: true,
      description: 'That of the preview somebody looked at. 所审阅预览的指纹。',
    }),
    skipsConflicts: t.boolean({
      description:
        'Whether rows with conflicts are left out. Absent: nothing is recorded while there are any. 是否跳过有矛盾的行，默认不跳过。',
    }),
  }),
});

const subject: Subject<RosterApplied> = (t) => ({
  counts: t.expose('counts', { type: RosterCounts, description: 'How many rows of each kind. 各类行数。' }),
  changes: t.int({
    description: 'For how many workers anything changed; 0 where the roster was applied before. 变更的社工数。',
    resolve: ({ workers }) => workers.length,
  }),
});

addMutation('applyRoster', {
  description:
    'Records what previewRoster said of a roster, all of it or nothing; refused where anything it rests on has changed since. Nobody is deleted, and applying it again changes nothing. 导入花名册：按预览全部登记，预览后登记内容有变化的，予以拒绝；不删除任何人，重复导入不作任何更改。',
  input,
  subject,
  run: (app, { fingerprint, skipsConflicts, ...given }) =>
    applyRoster(app, { ...readQuestion(given, today(app)), fingerprint, skipsConflicts: skipsConflicts === true }),
});
