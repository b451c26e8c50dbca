import type { Verdict } from '../src/compliance/verdict.ts';
import type { DatedStation } from './station.ts';

/** A station with its verdict. */
export interface JudgedStation {
  readonly station: DatedStation;
  readonly verdict: Verdict;
}
