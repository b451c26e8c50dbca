import { compareCodes } from '../../domain/compare-codes.ts';
import { addMonths, type IsoDate } from '../../domain/date.ts';
import { isMember, latestOn, type MembershipEntry, type Relation } from '../../domain/membership.ts';
import { holdsOn } from '../../domain/period.ts';
import type { Posting, WorkerHistory } from '../../domain/worker.ts';
import type { FactsOnDate } from '../facts-on-date.ts';
import { branchOfMember } from '../post-workers.ts';

/** Posted on the date; posted from a later date on; no longer posted. */
export type Presence = 'POSTED' | 'COMING' | 'LEFT';
/** As what a worker counts to a station: 正式党员, 预备党员, or as a worker only. */
export type Counting = 'FULL_MEMBER' | 'PROBATIONARY_MEMBER' | 'WORKER' | 'NOTHING';

/** How one worker stands to a station on a date, and why. */
export interface WorkerStanding {
  readonly code: string;
  readonly presence: Presence;
  readonly posting: Posting;
  /** The stage on the date; undefined: none is recorded. */
  readonly stage: MembershipEntry | undefined;
  readonly countsAs: Counting;
  /** The explicit relation of a member; undefined: none holds, or they are no member. */
  readonly relation: Relation | undefined;
  /** The branch a member belongs to; undefined: none, or they are no member. */
  readonly branchCode: string | undefined;
  /** The other station they are posted to on the date. */
  readonly postedTo: string | undefined;
}

/** Who left longer ago is not spoken of. */
const RECENT_MONTHS = 3;
const ORDER: readonly Counting[] = ['FULL_MEMBER', 'PROBATIONARY_MEMBER', 'WORKER', 'NOTHING'];
const PRESENCES: readonly Presence[] = ['POSTED', 'COMING', 'LEFT'];

/**
 * Every worker posted to the station on the date, due there later, or gone in the last three months, with what they
 * count as (rules, section 3): only who is posted on the date counts, by their stage on it; their relation decides
 * nothing about the station. Posted until that day: gone; from the day after: to come. Those who count come first.
 */
export function classifyWorkers(
  workers: readonly WorkerHistory[],
  stationCode: string,
  facts: FactsOnDate,
): readonly WorkerStanding[] {
  const station = facts.stations.find(({ code }) => code === stationCode);
  const standings = workers.flatMap((worker): readonly WorkerStanding[] => {
    const found = findPosting(worker, stationCode, facts.date);
    if (found === undefined) return [];
    const { presence, posting } = found;
    const stage = latestOn(worker.membership, facts.date);
    const member = isMember(stage?.stage);
    const relation = member ? latestOn(worker.relations, facts.date) : undefined;
    const home = presence === 'POSTED' ? station : undefined;
    return [
      {
        code: worker.code,
        presence,
        posting,
        stage,
        countsAs: presence === 'POSTED' ? countingOf(stage) : 'NOTHING',
        relation,
        branchCode: member ? branchOfMember(relation, home, facts.branches)?.code : undefined,
        postedTo: worker.postings.find((other) => holdsOn(other, facts.date) && other.stationCode !== stationCode)
          ?.stationCode,
      },
    ];
  });
  return standings.sort(
    (one, other) =>
      PRESENCES.indexOf(one.presence) - PRESENCES.indexOf(other.presence) ||
      ORDER.indexOf(one.countsAs) - ORDER.indexOf(other.countsAs) ||
      compareCodes(one.code, other.code),
  );
}

/** The posting to speak of: the one that holds, else the next, else the last if it ended lately. */
function findPosting({ postings }: WorkerHistory, stationCode: string, date: IsoDate) {
  const here = postings.filter((posting) => posting.stationCode === stationCode);
  const live = here.find((posting) => holdsOn(posting, date));
  if (live !== undefined) return { presence: 'POSTED', posting: live } as const;
  const byFrom = here.toSorted((one, other) => compareCodes(one.from, other.from));
  const next = byFrom.find(({ from }) => from > date);
  if (next !== undefined) return { presence: 'COMING', posting: next } as const;
  const last = byFrom.at(-1);
  if (last?.until === undefined || addMonths(last.until, RECENT_MONTHS) < date) return undefined;
  return { presence: 'LEFT', posting: last } as const;
}

function countingOf(entry: MembershipEntry | undefined): Counting {
  if (entry?.stage === 'FULL') return 'FULL_MEMBER';
  return entry?.stage === 'PROBATIONARY' ? 'PROBATIONARY_MEMBER' : 'WORKER';
}

/** The members whose explicit relation a branch keeps on the date and who are not posted to the station; by code. */
export function listRelatedElsewhere(
  workers: readonly WorkerHistory[],
  branchCode: string,
  stationCode: string,
  date: IsoDate,
): readonly string[] {
  return workers
    .filter(
      ({ membership, relations, postings }) =>
        isMember(latestOn(membership, date)?.stage) &&
        latestOn(relations, date)?.branchCode === branchCode &&
        !postings.some((posting) => posting.stationCode === stationCode && holdsOn(posting, date)),
    )
    .map(({ code }) => code)
    .sort(compareCodes);
}

/** The members of a branch on the date, as its own headcount counts them; by code. */
export function listBranchMembers(
  workers: readonly WorkerHistory[],
  branchCode: string,
  facts: FactsOnDate,
): readonly string[] {
  const stations = new Map(facts.stations.map((station) => [station.code, station]));
  return workers
    .filter(({ membership, relations, postings }) => {
      if (!isMember(latestOn(membership, facts.date)?.stage)) return false;
      const posting = postings.find((candidate) => holdsOn(candidate, facts.date));
      const station = posting === undefined ? undefined : stations.get(posting.stationCode);
      return branchOfMember(latestOn(relations, facts.date), station, facts.branches)?.code === branchCode;
    })
    .map(({ code }) => code)
    .sort(compareCodes);
}
