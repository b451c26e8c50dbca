import { createHash } from 'node:crypto';
import { compareCodes } from '../../domain/compare-codes.ts';
import type { PlanBasis } from './plan-basis.ts';
import { canonicalOptions } from './plan-options.ts';
import type { PlanGroup, PlanQuestion } from './plan-with-options.ts';

/**
 * Tells whether a plan is still the one somebody looked at: a hash over what was asked, every fact it rests on, and
 * its groups. The same for every order of the facts.
 */
export function fingerprintOf(question: PlanQuestion, basis: PlanBasis, groups: readonly PlanGroup[]): string {
  const { divisionCode, date, options } = question;
  const shown = groups.map(({ stationCodes, origin }) => [origin, ...stationCodes]);
  return hash([divisionCode, date, canonicalOptions(options), fingerprintOfFacts(basis), sortRows(shown)]);
}

/** A hash over every fact a plan rests on: the stations planned for, their neighbours, the registered joint branches. */
export function fingerprintOfFacts({ problem, branches }: PlanBasis): string {
  const stations = problem.stations.map((station) => [
    station.code,
    station.parent,
    station.district,
    station.fullMembers,
    station.location?.latitude ?? null,
    station.location?.longitude ?? null,
    station.affiliated,
    station.existingBranch ?? null,
  ]);
  const edges = problem.edges.map((edge) => edge.toSorted(compareCodes));
  const registered = branches.map(({ code, isValid, stationCodes }) => [code, isValid, ...stationCodes]);
  return hash([sortRows(stations), sortRows(edges), sortRows(registered)]);
}

function sortRows(rows: readonly (readonly unknown[])[]): readonly string[] {
  return [...new Set(rows.map((row) => JSON.stringify(row)))].sort(compareCodes);
}

function hash(content: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
