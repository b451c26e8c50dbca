import { compareCodes } from '../domain/compare-codes.ts';
import type { Adjacency, AdjacencyKind } from '../domain/station.ts';
import { adjacenciesAmong, saveAdjacencies } from '../storage/adjacency.ts';
import type { App } from './app.ts';
import { type Affected, change } from './change.ts';
import { invalid } from './refusals.ts';
import { requireAll } from './require.ts';

export interface ConfirmNeighborsInput {
  readonly pairs: readonly {
    /** Two different codes. */
    readonly stationCodes: readonly string[];
    readonly kind: AdjacencyKind;
  }[];
}

export interface NeighborsConfirmed extends Affected {
  /** The stations named, sorted. */
  readonly codes: readonly string[];
}

/** Makes these pairs confirmed neighbours of these kinds, on all dates; no other pair changes, and none goes. */
export async function confirmNeighbors(app: App, { pairs }: ConfirmNeighborsInput): Promise<NeighborsConfirmed> {
  const wanted = readPairs(pairs);
  return change(app, async ({ trx, sight, recordedAt, touch }) => {
    const named = pairs.flatMap(({ stationCodes }) => stationCodes);
    await requireAll(sight, 'station', named, (index) => pathOf(index >> 1, index % 2));
    const codes = [...new Set(named)].sort(compareCodes);
    await touch({ stations: codes });
    const recorded = await adjacenciesAmong(trx, codes);
    const kinds = new Map(recorded.map(({ stationCodes, kind }) => [keyOf(stationCodes), kind]));
    const changed = [...wanted].filter(([key, { kind }]) => kinds.get(key) !== kind).map(([, pair]) => pair);
    await saveAdjacencies(trx, changed, recordedAt);
    return { codes };
  });
}

/** Each pair once, whichever way round; refused where one has no two ends, or is said to be of two kinds. */
function readPairs(pairs: ConfirmNeighborsInput['pairs']): ReadonlyMap<string, Adjacency> {
  const wanted = new Map<string, Adjacency>();
  for (const [index, { stationCodes, kind }] of pairs.entries()) {
    const [one, other] = stationCodes;
    if (one === undefined || other === undefined || stationCodes.length > 2) {
      throw invalid(
        pathOf(index),
        `应恰好有 2 个社工站代码，现有 ${stationCodes.length} 个`,
        `A pair has exactly 2 station codes, not ${stationCodes.length}`,
      );
    }
    if (one === other) {
      throw invalid(pathOf(index, 1), '社工站不能与自己相邻', 'A station is not its own neighbour');
    }
    const key = keyOf([one, other]);
    if ((wanted.get(key)?.kind ?? kind) !== kind) {
      throw invalid(
        ['pairs', String(index), 'kind'],
        '同一对社工站不能既为 BORDER 又为 LINK',
        'The same pair cannot be both BORDER and LINK',
      );
    }
    wanted.set(key, { stationCodes: [one, other], kind });
  }
  return wanted;
}

function pathOf(pair: number, ...rest: readonly number[]) {
  return ['pairs', String(pair), 'stationCodes', ...rest.map(String)];
}

function keyOf(stationCodes: readonly [string, string]): string {
  return JSON.stringify(stationCodes.toSorted(compareCodes));
}
