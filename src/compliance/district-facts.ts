import type { Branch } from '../domain/branch.ts';
import type { Facts } from '../domain/facts.ts';
import { divisionChains } from './division-chain.ts';

/**
 * Cuts facts into districts, each with everything the verdicts of its stations rest on: the stations beside them in a
 * branch, every branch that covers any of these, all workers ever posted there or related to such a branch. Judging a
 * district by itself then answers for its own stations as judging all facts does, and takes no longer for the others
 * there are. Stations below no district, which are never grouped, make a part of their own.
 */
export function* cutIntoDistricts(
  facts: Facts,
): Generator<{ readonly stationCodes: ReadonlySet<string>; readonly facts: Facts }> {
  const chainOf = divisionChains(facts.divisions);
  for (const [, stations] of Map.groupBy(facts.stations, ({ divisionCode }) => chainOf(divisionCode).district)) {
    const stationCodes = new Set(stations.map(({ code }) => code));
    yield { stationCodes, facts: takeStations(facts, stationCodes) };
  }
}

function takeStations(facts: Facts, codes: ReadonlySet<string>): Facts {
  const around = new Set([...codes, ...codesOf(facts.branches.filter(covers(codes)))]);
  const branches = facts.branches.filter(covers(around));
  const branchCodes = new Set(branches.map(({ code }) => code));
  return {
    ...facts,
    stations: facts.stations.filter(({ code }) => around.has(code)),
    adjacencies: facts.adjacencies.filter(({ stationCodes }) => stationCodes.every((code) => around.has(code))),
    branches,
    workers: facts.workers.filter(
      ({ postings, relations }) =>
        postings.some(({ stationCode }) => around.has(stationCode)) ||
        relations.some(({ branchCode }) => branchCodes.has(branchCode ?? '')),
    ),
    waivers: facts.waivers.filter(({ stationCode }) => around.has(stationCode)),
  };
}

function covers(codes: ReadonlySet<string>): (branch: Branch) => boolean {
  return ({ coverage }) => coverage.some(({ stationCode }) => codes.has(stationCode));
}

function codesOf(branches: readonly Branch[]): readonly string[] {
  return branches.flatMap(({ coverage }) => coverage.map(({ stationCode }) => stationCode));
}
