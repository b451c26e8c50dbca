import type { IsoDate } from '../../domain/date.ts';
import type { Division } from '../../domain/division.ts';
import type { JudgedFacts } from '../../domain/facts.ts';
import { factsOn } from '../facts-on.ts';
import type { Policy } from '../policy.ts';
import { type Contradiction, sortContradictions } from './contradiction.ts';
import { countFigures } from './count-figures.ts';
import { addUp, type Figures } from './figures.ts';
import { findContradictions } from './find-contradictions.ts';
import { arrangeRows, type StatisticsRow } from './statistics-rows.ts';

/** The form of a division, or of everything, on a date (党内统计，按社工站). */
export interface Statistics {
  readonly date: IsoDate;
  /** Null: of everything. */
  readonly divisionCode: string | null;
  /** The figures of all its stations together: of the rows of depth 1, where there are any. */
  readonly total: Figures;
  /** Every division below, each followed by its parts; those of depth 1 are the parts of the whole; see {@link arrangeRows}. */
  readonly rows: readonly StatisticsRow[];
  /** Sorted, each once. */
  readonly contradictions: readonly Contradiction[];
}

/** What the stations under some divisions add to their forms. */
export interface StatisticsParts {
  /** The figures of each division's own stations. */
  readonly own: ReadonlyMap<string, Figures>;
  readonly contradictions: Iterable<Contradiction>;
}

/** Puts a form together. `divisions`: that asked about and all below it. */
export function assembleStatistics(
  { date, divisionCode }: Pick<Statistics, 'date' | 'divisionCode'>,
  divisions: readonly Division[],
  { own, contradictions }: StatisticsParts,
): Statistics {
  const arranged = arrangeRows(divisions, own, divisionCode === null ? 1 : 0);
  return {
    date,
    divisionCode,
    total: addUp(own.values()),
    rows: arranged.filter(({ depth }) => depth > 0),
    contradictions: sortContradictions(contradictions),
  };
}

/** The form of a division on a date, from whole facts. Null: of everything; a division without a station: all 0. */
export function countStatistics(
  facts: JudgedFacts,
  scope: Pick<Statistics, 'date' | 'divisionCode'>,
  policies: readonly Policy[],
): Statistics {
  const divisions = divisionsBelow(facts.divisions, scope.divisionCode);
  const within = new Set(divisions.map(({ code }) => code));
  const counted = new Set(facts.stations.filter((each) => within.has(each.divisionCode)).map(({ code }) => code));
  const factsOnDate = factsOn(facts, scope.date);
  return assembleStatistics(scope, divisions, {
    own: countFigures(factsOnDate, policies, counted),
    contradictions: findContradictions(factsOnDate, policies, counted),
  });
}

function divisionsBelow(divisions: readonly Division[], code: string | null): readonly Division[] {
  if (code === null) return divisions;
  const partsOf = Map.groupBy(divisions, ({ parentCode }) => parentCode);
  const found = divisions.filter((division) => division.code === code);
  // a list is walked through to whatever was added on the way
  for (const division of found) found.push(...(partsOf.get(division.code) ?? []));
  return found;
}
