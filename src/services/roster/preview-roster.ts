import type { RosterField } from '../../domain/roster.ts';
import type { App } from '../app.ts';
import { sightOf } from '../sight.ts';
import { diffRoster, ROSTER_ENTRY_KINDS, type RosterDiff, type RosterEntryKind } from './diff-roster.ts';
import { loadRosterBasis, type RosterBasis } from './roster-basis.ts';
import { type RosterEffect, tryRoster } from './roster-effect.ts';
import { fingerprintOfRoster } from './roster-fingerprint.ts';
import { checkRosterQuestion, type RosterQuestion } from './roster-question.ts';

/** What a roster says that is recorded nowhere. */
export const UNRECORDED_FIELDS = ['hiredOn', 'contractFrom', 'contractUntil', 'note'] as const satisfies RosterField[];

/** What a roster would bring about, with the fingerprint by which it can be applied. */
export interface RosterPreview extends Omit<RosterDiff, 'workers'> {
  readonly question: RosterQuestion;
  readonly counts: Readonly<Record<RosterEntryKind | 'LEFT', number>>;
  /** How many workers anything changes for. */
  readonly changedWorkers: number;
  /** The stations whose verdict of the date becomes another, by code; of these, those the asker may see. */
  readonly effects: readonly RosterEffect[];
  /** Fields that some rows fill and of which nothing is recorded. */
  readonly unrecorded: readonly RosterField[];
  readonly fingerprint: string;
}

/** A preview with what applying it needs. */
export interface OpenPreview extends RosterPreview, Pick<RosterDiff, 'workers'> {
  readonly basis: RosterBasis;
}

/**
 * Compares a roster with what is recorded and tells the effect on verdicts; changes nothing.
 *
 * @throws NotFoundError, InvalidInputError.
 */
export async function openPreview(app: App, question: RosterQuestion): Promise<OpenPreview> {
  checkRosterQuestion(question);
  app.tell?.('COMPARE');
  const basis = await app.database.read((trx) => loadRosterBasis(sightOf(app, trx, 'PEOPLE'), question));
  const diff = await diffRoster(question, basis);
  const effects = await tryRoster(app, diff.workers, question.asOf);
  const byKind = Map.groupBy(diff.entries, ({ kind }) => kind);
  const counts = Object.fromEntries(ROSTER_ENTRY_KINDS.map((kind) => [kind, byKind.get(kind)?.length ?? 0]));
  return {
    ...diff,
    basis,
    question,
    counts: { ...(counts as Record<RosterEntryKind, number>), LEFT: diff.left.length },
    changedWorkers: diff.workers.length,
    effects,
    unrecorded: UNRECORDED_FIELDS.filter((field) => question.rows.some((row) => row[field] !== undefined)),
    fingerprint: await fingerprintOfRoster(question, basis, effects),
  };
}

/** The same, for those who only look. */
export async function previewRoster(app: App, question: RosterQuestion): Promise<RosterPreview> {
  const { basis: _, workers: __, ...preview } = await openPreview(app, question);
  return preview;
}

/**
 * The codes of the recorded people a preview, or a part of it, tells of: those in the rows, those who may be meant and
 * those missing; not those who are new.
 */
export function* peopleOf({ entries, left }: Pick<RosterPreview, 'entries' | 'left'>): Generator<string> {
  for (const { kind, workerCode, conflicts } of entries) {
    if (kind !== 'NEW' && workerCode !== null) yield workerCode;
    for (const { candidates } of conflicts) for (const candidate of candidates) yield candidate.workerCode;
  }
  for (const { workerCode } of left) yield workerCode;
}
