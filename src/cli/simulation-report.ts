import type { Verdict } from '../compliance/verdict.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Language } from '../domain/text.ts';
import type { SimulatedState } from '../services/simulation/compare-states.ts';
import type { Simulation } from '../services/simulation/simulate.ts';
import { type ReportedStation, reportStation } from './check-report.ts';

/** A verdict as `check` reports it; null: the station is not open on the date. */
type ReportedVerdict = Omit<ReportedStation, 'code'> | null;

interface ReportedChange {
  readonly code: string;
  readonly name: string;
  readonly isAltered: boolean;
  readonly before: ReportedVerdict;
  readonly after: ReportedVerdict;
}

interface ReportedPlan {
  readonly groups: readonly (readonly string[])[];
  readonly covered: number;
  readonly uncovered: readonly string[];
}

/** What `simulate` answers: the stations that the changes reach, sorted by code, and the plan of their districts. */
export interface SimulationReport {
  readonly asOf: IsoDate;
  /** How many were simulated. */
  readonly changes: number;
  readonly stations: readonly ReportedChange[];
  readonly plan: { readonly before: ReportedPlan; readonly after: ReportedPlan };
}

/** Puts a simulation into words, in one language. */
export function createSimulationReport(
  { asOf, stations, before, after }: Simulation,
  changes: number,
  language: Language,
): SimulationReport {
  return {
    asOf,
    changes,
    stations: stations.map((station) => ({
      code: station.code,
      name: (station.after === null ? before : after).names.station(station.code),
      isAltered: station.isAltered,
      before: reportVerdict(station.before, before, language),
      after: reportVerdict(station.after, after, language),
    })),
    plan: { before: reportPlan(before), after: reportPlan(after) },
  };
}

function reportVerdict(
  verdict: Verdict | null,
  { policies, names }: SimulatedState,
  language: Language,
): ReportedVerdict {
  if (verdict === null) return null;
  const { code: _, ...reported } = reportStation(verdict, policies, names, language);
  return reported;
}

function reportPlan({ plan: { groups, uncovered } }: SimulatedState): ReportedPlan {
  return { groups, covered: groups.flat().length, uncovered };
}
