import type { IsoDate } from '../domain/date.ts';
import type { InputPath } from '../domain/errors.ts';
import type { BranchRecord } from '../storage/branch.ts';
import { conflict, invalid } from './refusals.ts';

/** Refuses a day on which the branch is not yet established, or dissolved already. */
export function requireLife(
  { code, name, establishedOn, dissolvedOn }: BranchRecord,
  on: IsoDate,
  path: InputPath,
): void {
  if (on < establishedOn) {
    throw invalid(
      path,
      `“${name}”成立于 ${establishedOn}，日期不能早于该日`,
      `"${name}" was established on ${establishedOn}; the date must not be earlier`,
    );
  }
  if (dissolvedOn !== undefined && on >= dissolvedOn) {
    throw conflict(
      path,
      `${code} ${dissolvedOn}`,
      `“${name}”已登记于 ${dissolvedOn} 撤销`,
      `"${name}" is recorded as dissolved on ${dissolvedOn}`,
    );
  }
}
