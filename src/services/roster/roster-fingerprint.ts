import { createHash } from 'node:crypto';
import type { Verdict } from '../../compliance/verdict.ts';
import { compareCodes } from '../../domain/compare-codes.ts';
import type { Worker } from '../../domain/worker.ts';
import { giveWay } from '../../storage/give-way.ts';
import type { RosterBasis } from './roster-basis.ts';
import type { RosterEffect } from './roster-effect.ts';
import type { RosterQuestion } from './roster-question.ts';

/**
 * Tells whether a preview is still the one somebody looked at: a hash over the roster and what was asked with it, every
 * fact its changes rest on, and the verdicts it was said to alter.
 */
export async function fingerprintOfRoster(
  question: RosterQuestion,
  basis: RosterBasis,
  effects: readonly RosterEffect[],
): Promise<string> {
  const { stationCode, divisionCode, asOf, endsMissing, rows, decisions } = question;
  const decided = decisions.map(({ sheet, row, workerCode }) => JSON.stringify([sheet ?? '', row, workerCode])).sort();
  const asked = [stationCode ?? null, divisionCode ?? null, asOf, endsMissing, decided];
  const said = rows.values().map((row) => Object.entries(row).sort(([one], [other]) => compareCodes(one, other)));
  const altered = effects.map(({ code, before, after }) => [code, decisionOf(before), decisionOf(after)]);
  return hash([asked], said, [await fingerprintOfBasis(basis), altered]);
}

/** A hash over every fact that decides what a roster would change; the same for every order of the facts. */
export function fingerprintOfBasis(basis: RosterBasis): Promise<string> {
  const { stationsOfRows, stations, workers, outside, branches, usedCodes } = basis;
  return hash(
    stationsOfRows.values().map((found) => found.map(({ code }) => code)),
    [[...stations.values()].map(({ code, name }) => [code, name]).sort()],
    [...workers.values()]
      .sort((one, other) => compareCodes(one.code, other.code))
      .values()
      .map(asRow),
    [[[...outside.codes].sort(compareCodes), [...outside.left].sort(compareCodes)]],
    [
      branches.map(({ code, name, establishedOn, dissolvedOn, takesOthers }) => [
        [code, name, establishedOn, dissolvedOn ?? null, takesOthers],
      ]),
    ],
    [[...usedCodes].sort(compareCodes)],
  );
}

function asRow({ code, name, certificate, employer, postings, membership, relations }: Worker): unknown {
  return [
    [code, name, certificate ?? null, employer ?? null],
    postings.map(({ stationCode, kind, from, until }) => [stationCode, kind, from, until ?? null]),
    membership.map(({ stage, from }) => [stage, from]),
    relations.map(({ from, branchCode, elsewhere }) => [from, branchCode ?? null, elsewhere ?? null]),
  ];
}

function decisionOf(verdict: Verdict | null): unknown {
  if (verdict === null) return null;
  const { status, required, findings, headcount } = verdict;
  const { kind, minimumBranches, jointGroup } = required ?? {};
  return [
    [status, kind, minimumBranches, jointGroup, headcount.fullMembers],
    findings.map(({ code, severity, waiverFrom }) => [code, severity, waiverFrom]),
  ];
}

/** Over lists, item by item: a line each, and an empty one after each list. */
async function hash(...lists: readonly Iterable<unknown>[]): Promise<string> {
  const made = createHash('sha256');
  for (const list of lists) {
    for (const item of list) {
      made.update(`${JSON.stringify(item)}\n`);
      await giveWay();
    }
    made.update('\n');
  }
  return made.digest('hex');
}
