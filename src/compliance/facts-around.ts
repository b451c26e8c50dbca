import type { Branch } from '../domain/branch.ts';
import type { Division } from '../domain/division.ts';
import type { JudgedFacts } from '../domain/facts.ts';
import type { Adjacency, Station } from '../domain/station.ts';
import type { WorkerHistory } from '../domain/worker.ts';

/**
 * Looks up the part of the facts that the findings of one station rest on, on every date: the station and those that
 * are in a branch of its own or a joint branch with it at any time, the branches that cover any of these, the workers
 * ever posted to them or related to its branches, the pairs among them, the bodies it names, the divisions above it.
 * Waivers are left out: they change no finding, only what follows from it. Of the others the policies are unknown.
 */
export function factsAround(facts: JudgedFacts): (stationCode: string) => JudgedFacts {
  const divisions = new Map(facts.divisions.map((division) => [division.code, division]));
  const bodies = new Map(facts.partyBodies.map((body) => [body.code, body]));
  const stations = new Map(facts.stations.map((station) => [station.code, station]));
  const covering = new Lists<Branch>();
  const posted = new Lists<WorkerHistory>();
  const related = new Lists<WorkerHistory>();
  const adjacent = new Lists<Adjacency>();
  for (const branch of facts.branches) for (const row of branch.coverage) covering.add(row.stationCode, branch);
  for (const worker of facts.workers) {
    for (const { stationCode } of worker.postings) posted.add(stationCode, worker);
    for (const { branchCode } of worker.relations) if (branchCode !== undefined) related.add(branchCode, worker);
  }
  for (const adjacency of facts.adjacencies) adjacent.add(adjacency.stationCodes[0], adjacency);

  return (stationCode) => {
    const station = stations.get(stationCode);
    const own = covering.of(stationCode).filter((branch) => isOwnOrJointOf(branch, stationCode));
    const codes = new Set([stationCode, ...own.flatMap(({ coverage }) => coverage.map((row) => row.stationCode))]);
    const among = [...codes];
    return {
      divisions: station === undefined ? [] : divisionsAbove(divisions, station),
      partyBodies: station?.responsibleBodies.flatMap((named) => bodies.get(named.partyBodyCode) ?? []) ?? [],
      stations: among.flatMap((code) => stations.get(code) ?? []),
      adjacencies: among.flatMap((code) => adjacent.of(code).filter(({ stationCodes }) => codes.has(stationCodes[1]))),
      workers: [
        ...new Set([...among.flatMap((code) => posted.of(code)), ...own.flatMap(({ code }) => related.of(code))]),
      ],
      branches: [...new Set(among.flatMap((code) => covering.of(code)))],
      waivers: [],
    };
  };
}

function isOwnOrJointOf({ coverage }: Branch, code: string): boolean {
  return coverage.some(({ stationCode, mode }) => stationCode === code && mode !== 'AFFILIATED');
}

function divisionsAbove(divisions: ReadonlyMap<string, Division>, { divisionCode }: Station): readonly Division[] {
  const above: Division[] = [];
  for (let next: string | undefined = divisionCode; next !== undefined; ) {
    const division = divisions.get(next);
    if (division !== undefined) above.push(division);
    next = division?.parentCode;
  }
  return above;
}

/** Lists by code, empty ones not kept. */
class Lists<Value> {
  readonly #lists = new Map<string, Value[]>();

  add(code: string, value: Value): void {
    const list = this.#lists.get(code);
    if (list === undefined) this.#lists.set(code, [value]);
    else if (list.at(-1) !== value) list.push(value);
  }

  of(code: string): readonly Value[] {
    return this.#lists.get(code) ?? [];
  }
}
