import { readdirSync, readFileSync } from 'node:fs';
import type { ForecastQuery } from '../../src/client/generated/graphql.ts';
import type { Outlook } from '../../src/compliance/forecast/outlook.ts';
import type { IsoDate } from '../../src/domain/date.ts';
import type { Forecast } from '../../src/services/forecast/forecast-facts.ts';

const CASES = new URL('../cases/forecast/', import.meta.url);

/** One change ahead, in short: `before → after` where it changes, findings with `+` and `-`. */
export interface ExpectedEntry {
  readonly date: IsoDate;
  readonly station: string;
  /** `CERTAIN`, `ASSUMED`, or `FAILING`: certain, but only if the normal course fails. */
  readonly basis: string;
  /** Kind, code and what it is about, `(assumed)` behind what nobody recorded; sorted. */
  readonly causes: readonly string[];
  readonly changes: readonly string[];
  readonly crossings: readonly string[];
}

/** A candidate in short: worker, stage and since when, the next stage, then marks, the earliest day or the obstacle. */
export interface ExpectedDevelopment {
  readonly station: string;
  readonly fullMemberFrom: IsoDate | null;
  readonly candidates: readonly string[];
}

/** A snapshot, a span, and what must be told of it. */
export interface ForecastCase {
  readonly name: string;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly snapshot: object;
  readonly expect: { readonly entries: readonly ExpectedEntry[]; readonly development: readonly ExpectedDevelopment[] };
}

export function readForecastCases(): readonly ForecastCase[] {
  const files = readdirSync(CASES).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => JSON.parse(readFileSync(new URL(file, CASES), 'utf8')) as ForecastCase);
}

/** A forecast in the form of an expectation, as the core tells it. */
export function shortenForecast({ entries, development }: Forecast): ForecastCase['expect'] {
  return {
    entries: entries
      .map((entry) => ({
        ...shortenEntry({ ...entry, before: countWorkers(entry.before), after: countWorkers(entry.after) }),
        station: entry.stationCode,
      }))
      .map(inOrder),
    development: development.map(({ stationCode, fullMemberFrom, candidates }) => ({
      station: stationCode,
      fullMemberFrom,
      candidates: candidates.map((each) => shortenCandidate(each.workerCode, each)),
    })),
  };
}

/** The same as GraphQL answers it. */
export function shortenAnswer({ entries, development }: ForecastQuery['forecast']): ForecastCase['expect'] {
  return {
    entries: entries.nodes
      .map((node) => ({
        ...shortenEntry({
          ...node,
          causes: node.causes ?? [],
          before: flatten(node.before),
          after: flatten(node.after),
        }),
        station: node.station.code,
      }))
      .map(inOrder),
    development: development.nodes.map(({ station, fullMemberFrom, candidates }) => ({
      station: station.code,
      fullMemberFrom,
      candidates: (candidates ?? []).map((each) => shortenCandidate(each.worker.code, each)),
    })),
  };
}

interface Stand {
  readonly workers: number;
  readonly headcount: { readonly fullMembers: number };
  readonly status: string;
  readonly required: {
    readonly kind: string;
    readonly minimumBranches: number;
    readonly jointGroup: readonly string[];
  } | null;
  readonly findings: readonly { readonly code: string; readonly isWaived: boolean }[];
  readonly policy: string;
}

interface Entry {
  readonly date: IsoDate;
  readonly basis: string;
  readonly inNormalCourse: boolean;
  readonly before: Stand | null;
  readonly after: Stand | null;
  readonly causes: readonly {
    readonly kind: string;
    readonly code: string;
    readonly about?: string | null | undefined;
    readonly isAssumed: boolean;
  }[];
  readonly crossings: readonly {
    readonly kind: string;
    readonly branchCode: string | null;
    readonly before: number;
    readonly after: number;
  }[];
}

function countWorkers(outlook: Outlook | null): Stand | null {
  return outlook && { ...outlook, workers: outlook.headcount.resident + outlook.headcount.dispatched };
}

type Answered = ForecastQuery['forecast']['entries']['nodes'][number]['before'];

function flatten(outlook: Answered): Stand | null {
  if (outlook === null) return null;
  const { required } = outlook;
  return {
    ...outlook,
    workers: outlook.headcount.workers,
    required: required && { ...required, jointGroup: required.jointGroup.map(({ code }) => code) },
  };
}

function inOrder({ date, station, basis, causes, changes, crossings }: ExpectedEntry): ExpectedEntry {
  return { date, station, basis, causes, changes, crossings };
}

function shortenEntry(entry: Entry): Omit<ExpectedEntry, 'station'> {
  return {
    date: entry.date,
    basis: entry.inNormalCourse ? entry.basis : 'FAILING',
    causes: entry.causes
      .map(({ kind, code, about, isAssumed }) =>
        [kind, code, about ?? '', isAssumed ? '(assumed)' : ''].filter((part) => part !== '').join(' '),
      )
      .sort(),
    changes: changesOf(entry.before, entry.after),
    crossings: entry.crossings.map(({ kind, branchCode, before, after }) =>
      [kind, branchCode ?? '', `${before} → ${after}`].filter((part) => part !== '').join(' '),
    ),
  };
}

function changesOf(before: Stand | null, after: Stand | null): readonly string[] {
  if (after === null) return ['ceases to count'];
  if (before === null) return ['begins to count', ...linesOf(after), ...findingsOf(after).map((code) => `+${code}`)];
  const [old, now] = [linesOf(before), linesOf(after)];
  const pairs = old.flatMap((line, index) => (line === now[index] ? [] : [`${line} → ${now[index]}`]));
  const [was, is] = [findingsOf(before), findingsOf(after)];
  return [
    ...pairs,
    ...is.filter((code) => !was.includes(code)).map((code) => `+${code}`),
    ...was.filter((code) => !is.includes(code)).map((code) => `-${code}`),
  ];
}

function linesOf(stand: Stand): readonly string[] {
  const { kind = 'nothing', minimumBranches = 0, jointGroup = [] } = stand.required ?? {};
  const form = [kind, minimumBranches > 1 ? `×${minimumBranches}` : '', jointGroup.join('+')];
  return [
    `${stand.workers} workers`,
    `${stand.headcount.fullMembers} full`,
    stand.status,
    form.filter((part) => part !== '').join(' '),
    stand.policy,
  ];
}

function findingsOf({ findings }: Stand): readonly string[] {
  return findings.map(({ code, isWaived }) => (isWaived ? `${code} (waived)` : code));
}

interface Way {
  readonly stage: string;
  readonly since: IsoDate;
  readonly isExtended: boolean;
  readonly nextStage: string;
  readonly nextStageFrom: IsoDate;
  readonly isOverdue: boolean;
  readonly leavesOn: IsoDate | null;
  readonly leavesSoon: boolean;
  readonly fullMemberFrom: IsoDate | null;
  readonly obstacle: string | null;
}

function shortenCandidate(workerCode: string, way: Way): string {
  const parts = [
    `${workerCode} ${way.stage}${way.isExtended ? ' extended' : ''} since ${way.since}`,
    `${way.nextStage} from ${way.nextStageFrom}${way.isOverdue ? ' OVERDUE' : ''}`,
    way.leavesOn === null ? '' : `leaves ${way.leavesOn}${way.leavesSoon ? ' SOON' : ''}`,
    way.obstacle ?? `FULL from ${way.fullMemberFrom}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}
