import { insteadOfAll, type Policy } from '../compliance/policy.ts';
import { compareCodes } from '../domain/compare-codes.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Facts } from '../domain/facts.ts';
import type { Language } from '../domain/text.ts';
import { isAltered } from '../services/altered.ts';
import { judge } from '../services/judge.ts';
import { type CheckReport, createCheckReport, type ReportedStation } from './check-report.ts';

/** A station whose status, requirement or findings another policy would alter. */
export interface AlteredStation {
  readonly code: string;
  readonly before: ReportedStation;
  readonly after: ReportedStation;
}

/** What another policy would make of the same facts. */
export interface PolicyTrial {
  readonly before: CheckReport;
  readonly after: CheckReport;
  /** What is printed as JSON; its stations are sorted by code. */
  readonly answer: {
    readonly asOf: IsoDate;
    readonly policy: { readonly name: string; readonly title: string };
    readonly stations: readonly AlteredStation[];
    readonly summary: {
      readonly altered: number;
      readonly before: CheckReport['summary'];
      readonly after: CheckReport['summary'];
    };
  };
}

/** Judges every station by the policies in force and by the one tried, and says which are altered. */
export function createPolicyTrial(
  facts: Facts,
  asOf: IsoDate,
  inForce: readonly Policy[],
  tried: Policy,
  language: Language,
): PolicyTrial {
  const [present, instead] = [judge(facts, asOf, inForce), judge(facts, asOf, insteadOfAll(tried))];
  const before = createCheckReport(facts, asOf, present, inForce, language);
  const after = createCheckReport(facts, asOf, instead, insteadOfAll(tried), language);
  const found = new Map(instead.map((verdict) => [verdict.stationCode, verdict]));
  const altered = present
    .filter((verdict) => verdict.counts && isAltered(verdict, found.get(verdict.stationCode)))
    .map(({ stationCode }) => stationCode)
    .sort(compareCodes);
  const [befores, afters] = [byCode(before), byCode(after)];
  const stations = altered.flatMap((code) => {
    const [one, other] = [befores.get(code), afters.get(code)];
    return one === undefined || other === undefined ? [] : [{ code, before: one, after: other }];
  });
  return {
    before,
    after,
    answer: {
      asOf,
      policy: { name: tried.name, title: tried.title[language] },
      stations,
      summary: { altered: stations.length, before: before.summary, after: after.summary },
    },
  };
}

function byCode({ stations }: CheckReport): ReadonlyMap<string, ReportedStation> {
  return new Map(stations.map((station) => [station.code, station]));
}
