import { FIGURE_NAMES, type FigureName } from '../../src/compliance/statistics/figures.ts';
import type { Verdict } from '../../src/compliance/verdict.ts';
import type { Branch } from '../../src/domain/branch.ts';
import type { IsoDate } from '../../src/domain/date.ts';
import type { Facts } from '../../src/domain/facts.ts';
import type { Worker } from '../../src/domain/worker.ts';

type Counted = Record<FigureName, number>;
const MODES = ['OWN', 'JOINT', 'AFFILIATED'];

/**
 * The form of a division, read from the rules by somebody else: verdicts say who is judged and what is required, the rest
 * is looked up in the facts again and again. Null: of everything.
 */
export function countByHand(
  facts: Facts,
  verdicts: readonly Verdict[],
  date: IsoDate,
  division: string | null,
): Counted {
  const counted = Object.fromEntries(FIGURE_NAMES.map((name) => [name, 0])) as Counted;
  const holds = (from: string | undefined, until: string | undefined) => (from ?? '') <= date && date < (until ?? '~');
  const isLive = (branch: Branch) => holds(branch.establishedOn, branch.dissolvedOn);
  const byCode = new Map(verdicts.map((verdict) => [verdict.stationCode, verdict]));
  const judged = verdicts.filter(({ required }) => required !== null);
  const stageOf = (worker: Worker) => latest(worker.membership, date)?.stage ?? '';
  const postOf = (worker: Worker) => worker.postings.find(({ from, until }) => holds(from, until))?.stationCode;
  const isMember = (worker: Worker) => ['FULL', 'PROBATIONARY'].includes(stageOf(worker));

  /** Branch and mode of each live coverage, the first to be assigned to first. */
  const coverageOf = (station: string) =>
    facts.branches
      .filter(isLive)
      .flatMap((branch) =>
        branch.coverage
          .filter((row) => row.stationCode === station && holds(row.from, row.until))
          .map(({ mode }) => ({ mode, branch })),
      )
      .sort((a, b) =>
        [MODES.indexOf(a.mode), a.branch.establishedOn, a.branch.code].join(' ') <
        [MODES.indexOf(b.mode), b.branch.establishedOn, b.branch.code].join(' ')
          ? -1
          : 1,
      );
  const branchOf = (worker: Worker) => {
    const relation = latest(worker.relations, date);
    if (relation !== undefined) return relation.branchCode;
    const station = postOf(worker);
    return station !== undefined && byCode.get(station)?.counts ? coverageOf(station)[0]?.branch.code : undefined;
  };

  for (const { stationCode, required, findings } of judged) {
    if (!isWithin(facts, stationCode, division)) continue;
    const modes = coverageOf(stationCode).map(({ mode }) => mode);
    const posted = facts.workers.filter((worker) => postOf(worker) === stationCode);
    const members = posted.filter(isMember);
    const f = members.filter((worker) => stageOf(worker) === 'FULL').length;
    counted.stations += 1;
    counted.workers += posted.length;
    counted.members += members.length;
    counted.relationsElsewhere += members.filter(
      (each) => latest(each.relations, date)?.elsewhere !== undefined,
    ).length;
    if (required?.kind.startsWith('BRANCH')) counted.enoughMembers += 1;
    if (f >= 3 && modes.includes('OWN')) counted.enoughMembersWithOwnBranch += 1;
    if (modes.includes('OWN')) counted.ownBranch += 1;
    else if (modes.includes('JOINT')) counted.jointBranch += 1;
    else if (modes.includes('AFFILIATED')) counted.affiliated += 1;
    else if (f >= 3) counted.branchMissing += 1;
    else if (f > 0) counted.fewMembers += 1;
    else {
      counted.noMembers += 1;
      if (!findings.some(({ code }) => code === 'DEVELOPMENT_NOT_STARTED')) counted.developing += 1;
    }
  }
  for (const branch of facts.branches.filter(isLive)) {
    const joined = facts.stations
      .map(({ code }) => code)
      .filter((code) => byCode.get(code)?.counts)
      .filter((code) => coverageOf(code).some((each) => each.mode === 'JOINT' && each.branch === branch))
      .sort();
    if (!judged.some(({ stationCode }) => joined.includes(stationCode))) continue;
    if (!isWithin(facts, joined[0] ?? '', division)) continue;
    counted.jointBranches += 1;
    const own = facts.workers.filter((worker) => isMember(worker) && branchOf(worker) === branch.code);
    if (own.length >= 3) counted.jointBranchesWithThreeMembers += 1;
  }
  return counted;
}

function isWithin(facts: Facts, station: string, division: string | null): boolean {
  let at = facts.stations.find(({ code }) => code === station)?.divisionCode;
  while (at !== undefined) {
    if (at === division) return true;
    at = facts.divisions.find(({ code }) => code === at)?.parentCode;
  }
  return division === null;
}

function latest<Entry extends { readonly from: IsoDate }>(entries: readonly Entry[], date: IsoDate): Entry | undefined {
  return entries
    .filter(({ from }) => from <= date)
    .sort((one, other) => (one.from < other.from ? -1 : 1))
    .at(-1);
}
