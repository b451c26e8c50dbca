import type { Finding } from '../compliance/verdict.ts';
import type { ComplianceStatus } from '../domain/compliance-status.ts';
import type { FindingCode } from '../domain/finding-code.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { StatisticsReport } from './statistics-report.ts';

/** What makes a station fail, as the report of a division lists it. */
export interface ReportedFailure {
  readonly station: string;
  readonly town: string;
  readonly finding: Finding;
  readonly message: string;
  readonly remedy: string;
  readonly doer: string;
}

/** What the report of a division is made of. */
export interface ReportFacts {
  readonly stations: number;
  readonly byStatus: ReadonlyMap<ComplianceStatus, number>;
  /** Unwaived findings and notices, by code. */
  readonly byFinding: ReadonlyMap<FindingCode, number>;
  readonly statistics: StatisticsReport;
  readonly failures: readonly ReportedFailure[];
  readonly plan: PlanFacts;
}
