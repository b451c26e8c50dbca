import type { App } from '../app.ts';
import { type Affected, change } from '../change.ts';
import { conflict, invalid } from '../refusals.ts';
import { openPreview, type RosterPreview } from './preview-roster.ts';
import { loadRosterBasis } from './roster-basis.ts';
import { fingerprintOfBasis } from './roster-fingerprint.ts';
import type { RosterQuestion } from './roster-question.ts';
import { writeWorkers } from './write-workers.ts';

export interface ApplyRosterInput extends RosterQuestion {
  /** That of the preview somebody looked at; empty: none was given. */
  readonly fingerprint: string;
  /** Whether rows with conflicts are left out; else nothing is recorded while there are any. */
  readonly skipsConflicts: boolean;
}

/** What came of applying a roster. */
export interface RosterApplied extends Affected {
  readonly counts: RosterPreview['counts'];
  /** The codes of the workers anything changed for, in the order of the rows. */
  readonly workers: readonly string[];
}

/**
 * Records what the preview of a roster said, all of it or nothing: it is made again and must be the one that was looked
 * at, and the transaction makes sure that the facts are still the same. Where nothing is left to be changed, nothing is,
 * whatever the fingerprint says: the same roster can be applied twice.
 */
export async function applyRoster(app: App, input: ApplyRosterInput): Promise<RosterApplied> {
  const { fingerprint, skipsConflicts, ...question } = input;
  const preview = await openPreview(app, question);
  const { counts, workers, basis } = preview;
  if (counts.CONFLICT > 0 && !skipsConflicts) throw refuseConflicts(preview);
  if (workers.length === 0) return change(app, async () => ({ counts, workers: [] }));
  if (fingerprint === '') throw notPreviewed(question);
  if (fingerprint !== preview.fingerprint) throw changedSince(question);
  const codes = workers.map(({ code }) => code);
  return change(app, async ({ trx, sight, recordedAt, touch }) => {
    const present = await loadRosterBasis(sight, question);
    if ((await fingerprintOfBasis(present)) !== (await fingerprintOfBasis(basis))) throw changedSince(question);
    await touch({ workers: codes });
    await writeWorkers(trx, workers, recordedAt, app.tell);
    return { counts, workers: codes };
  });
}

function refuseConflicts({ counts, entries }: RosterPreview) {
  const first = entries.find(({ kind }) => kind === 'CONFLICT');
  const text = first?.conflicts[0]?.text;
  return invalid(
    ['rows', String(first === undefined ? 0 : entries.indexOf(first))],
    `有 ${counts.CONFLICT} 行存在矛盾，未作任何登记；第一处在第 ${first?.row} 行：${text?.['zh-CN']}。请先解决，或者选择跳过这些行`,
    `${counts.CONFLICT} rows contradict something, so nothing was recorded; the first is row ${first?.row}: ${text?.en}. Settle them, or have them skipped`,
  );
}

function notPreviewed(question: RosterQuestion) {
  return conflict(
    ['fingerprint'],
    nameRoster(question),
    '缺少 fingerprint，未作任何登记：请先预览，确认后再带上预览所给的指纹导入',
    'The fingerprint is missing, so nothing was recorded: preview the roster, look at it, then apply it with the fingerprint of that preview',
  );
}

function changedSince(question: RosterQuestion) {
  return conflict(
    ['fingerprint'],
    nameRoster(question),
    '这已经不是所审阅的预览：预览后登记内容有了变化，或者名册、日期、选项与当时不同。请重新预览，确认后再导入',
    'This is no longer the preview that was looked at: something recorded has changed since, or the roster, the date or the options differ. Preview it again, look at it, then apply it',
  );
}

function nameRoster({ asOf, stationCode, divisionCode }: RosterQuestion): string {
  return `${stationCode ?? divisionCode} ${asOf}`;
}
