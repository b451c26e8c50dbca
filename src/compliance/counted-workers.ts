import { compareCodes } from '../domain/compare-codes.ts';
import type { IsoDate } from '../domain/date.ts';
import type { JudgedFacts } from '../domain/facts.ts';
import type { FindingCode } from '../domain/finding-code.ts';
import { isMember } from '../domain/membership.ts';
import { factsOn } from './facts-on.ts';
import { type CountedWorker, UNDER_DEVELOPMENT } from './post-workers.ts';
import type { Evidence, Verdict } from './verdict.ts';

type IsCounted = (worker: CountedWorker, evidence: Evidence, stationCode: string) => boolean;

/** Who is counted in the figure that decided a finding; findings that count nobody are missing. */
const COUNTED: Readonly<Partial<Record<FindingCode, IsCounted>>> = {
  BRANCH_MISSING: isFullMemberHere,
  COVERAGE_MISSING: isFullMemberHere,
  BRANCH_UNDERSIZED: isFullMemberHere,
  DEVELOPMENT_NOT_STARTED: (worker, _evidence, code) =>
    worker.stationCode === code && UNDER_DEVELOPMENT.includes(worker.stage),
  JOINT_BRANCH_TOO_FEW_MEMBERS: ({ stage, stationCode = '' }, { stations }) =>
    stage === 'FULL' && stations?.includes(stationCode) === true,
  COMMITTEE_MISSING: (worker, evidence) => worker.stage === 'FULL' && isInBranchOf(worker, evidence),
  BRANCH_OVER_CAP: (worker, evidence) => isMember(worker.stage) && isInBranchOf(worker, evidence),
  PROBATION_OVERDUE: isNamed,
  RELATION_NOT_TRANSFERRED: isNamed,
};

/**
 * The codes, sorted, of the workers counted in the figure that decided each finding of some verdicts, by station and
 * finding: the full members of the station or of the stations of its joint branch, the members of its branch, those
 * under development, those a notice is about. The facts are those the verdicts were made from. Boundary: a full member
 * of the station whose relation is elsewhere is counted for BRANCH_MISSING, and not for COMMITTEE_MISSING.
 */
export function countedWorkers(
  facts: JudgedFacts,
  date: IsoDate,
  verdicts: readonly Verdict[],
): ReadonlyMap<string, ReadonlyMap<FindingCode, readonly string[]>> {
  const workers: CountedWorker[] = [];
  factsOn(facts, date, (worker) => workers.push(worker));
  workers.sort((one, other) => compareCodes(one.code, other.code));
  return new Map(
    verdicts.map(({ stationCode, findings }) => [
      stationCode,
      new Map(
        findings.map(({ code, evidence }) => {
          const isCounted = COUNTED[code];
          const counted = workers.filter((worker) => isCounted?.(worker, evidence, stationCode));
          return [code, counted.map((worker) => worker.code)];
        }),
      ),
    ]),
  );
}

function isFullMemberHere({ stage, stationCode }: CountedWorker, _evidence: Evidence, code: string): boolean {
  return stage === 'FULL' && stationCode === code;
}

function isInBranchOf({ branchCode }: CountedWorker, { branches }: Evidence): boolean {
  return branches?.some(({ code }) => code === branchCode) === true;
}

function isNamed({ code }: CountedWorker, { workers }: Evidence): boolean {
  return workers?.includes(code) === true;
}
