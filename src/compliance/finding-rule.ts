import type { IsoDate } from '../domain/date.ts';
import type { FindingCode } from '../domain/finding-code.ts';
import type { Language } from '../domain/text.ts';
import type { StationOnDate } from './facts-on-date.ts';
import type { Names } from './names.ts';
import type { Policy } from './policy.ts';
import type { Evidence, RequiredStructure } from './verdict.ts';

/** What a finding's words are made of. */
export interface WordsContext {
  readonly stationCode: string;
  /** The station's name. */
  readonly station: string;
  readonly evidence: Evidence;
  readonly required: RequiredStructure | null;
  readonly policy: Policy;
  readonly names: Names;
}

/** What the rule asks with the figures, and the one thing to do next. */
export interface Words {
  readonly message: string;
  readonly remedy: string;
}

/** One finding: when a station has it, and how to say so. */
export interface FindingRule {
  readonly code: FindingCode;
  /** The evidence if the station has the finding on the date, else null. */
  readonly find: (station: StationOnDate, policy: Policy, date: IsoDate) => Evidence | null;
  readonly describe: Readonly<Record<Language, (context: WordsContext) => Words>>;
}
