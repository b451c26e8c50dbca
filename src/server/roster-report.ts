import type { Verdict } from '../compliance/verdict.ts';
import type { Language } from '../domain/text.ts';
import type { RosterDocument } from '../exchange/roster/roster-row.ts';
import type { RosterEntry } from '../services/roster/diff-roster.ts';
import type { RosterPreview } from '../services/roster/preview-roster.ts';
import { giveWay } from '../storage/give-way.ts';
import { describeCounts } from './describe-counts.ts';

/** A preview of a roster as one JSON document, in one language. */
export type RosterReport = Awaited<ReturnType<typeof createRosterReport>>;

/** The document that the command and the address for files answer alike. */
export async function createRosterReport(preview: RosterPreview, document: RosterDocument, language: Language) {
  const { question, counts, entries, left, effects } = preview;
  return {
    asOf: question.asOf,
    station: question.stationCode ?? null,
    division: question.divisionCode ?? null,
    fingerprint: preview.fingerprint,
    counts: describeCounts(counts, document),
    effects: effects.map(({ code, name, before, after, text }) => ({
      code,
      name,
      sentence: text[language],
      before: describeSide(before),
      after: describeSide(after),
    })),
    entries: await describeEntries(entries, language),
    left,
    faults: document.faults.map(({ expected, ...fault }) => ({ ...fault, message: expected[language] })),
    unlistedFaults: document.unlistedFaults,
    unrecordedFields: preview.unrecorded,
    sheets: document.sheets.map(({ name, headerRow, people }) => ({ name, headerRow, people })),
    skippedSheets: document.skippedSheets,
  };
}

/** A row after the other, so that nobody waits for twenty thousand. */
async function describeEntries(entries: RosterPreview['entries'], language: Language) {
  const described: ReturnType<typeof describeEntry>[] = [];
  for (const entry of entries) {
    described.push(describeEntry(entry, language));
    await giveWay();
  }
  return described;
}

function describeEntry({ changes, conflicts, ...entry }: RosterEntry, language: Language) {
  return {
    ...entry,
    changes: changes.map(({ field, column, before, after, assumed }) => ({
      field,
      column,
      before: before?.[language] ?? null,
      after: after?.[language] ?? null,
      assumed: assumed?.[language] ?? null,
    })),
    conflicts: conflicts.map(({ code, column, text, candidates }) => ({
      code,
      column,
      message: text[language],
      candidates,
    })),
  };
}

function describeSide(verdict: Verdict | null) {
  if (verdict === null) return null;
  const { status, headcount, required, findings } = verdict;
  return {
    status,
    fullMembers: headcount.fullMembers,
    required: required === null ? null : { kind: required.kind, jointGroup: required.jointGroup },
    findings: findings.map(({ code }) => code),
  };
}
