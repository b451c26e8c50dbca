import type { Verdict } from '../compliance/verdict.ts';
import type { StationFilter } from '../domain/station-query.ts';
import type { StationRecord } from '../storage/station.ts';

/**
 * Whether a station meets every condition of a filter that can be told before it is judged, but that of its division,
 * which its caller sees to.
 */
export function mayMatchFilter(station: StationRecord, filter: StationFilter): boolean {
  return (
    includes(filter.codes, station.code) &&
    includes(filter.levels, station.level) &&
    (filter.search === undefined || [station.name, station.code].some((text) => contains(text, filter.search ?? '')))
  );
}

/** Whether a judged station that may match does. */
export function matchesFilter(verdict: Verdict, filter: StationFilter): boolean {
  return (
    includes(filter.statuses, verdict.status) &&
    (filter.requiredKinds === undefined ||
      (verdict.required !== null && filter.requiredKinds.includes(verdict.required.kind))) &&
    (filter.findingCodes === undefined ||
      verdict.findings.some(({ code, waiverFrom }) => waiverFrom === null && includes(filter.findingCodes, code)))
  );
}

function includes<Value>(allowed: readonly Value[] | undefined, value: Value): boolean {
  return allowed === undefined || allowed.includes(value);
}

/** A–Z and a–z are the same, and nothing else: what the database can do everywhere. */
function contains(text: string, part: string): boolean {
  return lowerAscii(text).includes(lowerAscii(part));
}

function lowerAscii(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}
