import { isDeepStrictEqual } from 'node:util';
import type { Names } from '../../compliance/names.ts';
import type { Policy } from '../../compliance/policy.ts';
import type { Verdict } from '../../compliance/verdict.ts';
import { compareCodes } from '../../domain/compare-codes.ts';
import { isAltered } from '../altered.ts';
import type { PlanSummary } from '../compliance-view.ts';

/** A station that the changes reach, with its verdicts. */
export interface SimulatedStation {
  readonly code: string;
  /** Null: it is not open on the date, or does not exist. */
  readonly before: Verdict | null;
  readonly after: Verdict | null;
  /** Whether its status, requirement or findings are others. */
  readonly isAltered: boolean;
}

/** One side of a simulation: as it is, or as it would be. */
export interface SimulatedState {
  /** By code, of all stations of the districts concerned that are open on the date. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly names: Names;
  readonly policies: readonly Policy[];
  /** The joint branches that the plan proposes in these districts. */
  readonly plan: PlanSummary;
}

/** The stations open on the date that were touched, and all others whose verdict is another in any way, by code. */
export function compareStates(
  before: SimulatedState,
  after: SimulatedState,
  touched: ReadonlySet<string>,
): readonly SimulatedStation[] {
  const codes = new Set([...before.verdicts.keys(), ...after.verdicts.keys()]);
  return [...codes].sort(compareCodes).flatMap((code) => {
    const [one, other] = [before.verdicts.get(code), after.verdicts.get(code)];
    if (!touched.has(code) && isDeepStrictEqual(one, other)) return [];
    return { code, before: one ?? null, after: other ?? null, isAltered: isAltered(one, other) };
  });
}
