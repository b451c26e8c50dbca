import type { IsoDate } from './date.ts';
import type { FindingCode } from './finding-code.ts';
import type { Period } from './period.ts';

/** An approved, dated exception (例外批准) to one waivable finding of one station. */
export interface Waiver extends Period {
  readonly stationCode: string;
  readonly findingCode: FindingCode;
  readonly approvedBy: string;
  readonly documentNumber?: string | undefined;
  readonly reason: string;
  readonly from: IsoDate;
  readonly until: IsoDate;
}
