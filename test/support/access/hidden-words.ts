import { encodeNodeId } from '../../../resolvers/node-id.ts';
import type { PersonAsking } from './people-asking.ts';
import { threeDistricts } from './three-districts.ts';

const FACTS = threeDistricts();

/** Codes, names and ids of what must never be told to somebody, each of which stands for nothing else. */
export function hiddenFrom(person: PersonAsking): readonly string[] {
  const { stations, branches, divisions, named, peopleOf, codes = [] } = person;
  const told = new Set([...stations, ...branches, ...divisions, ...named]);
  const things = [
    ...FACTS.divisions.map((division) => ({ ...division, type: 'Division' })),
    ...FACTS.partyBodies.map((body) => ({ ...body, type: 'PartyBody' })),
    ...FACTS.stations.map((station) => ({ ...station, type: 'Station' })),
    ...FACTS.branches.map((branch) => ({ ...branch, type: 'Branch' })),
  ].filter(({ code }) => !told.has(code));
  const workers = FACTS.workers
    .filter(({ postings }) => postings.every(({ stationCode }) => !peopleOf.includes(stationCode)))
    .map((worker) => ({ ...worker, type: 'Worker' }));
  const words = [...things, ...workers].flatMap(({ type, code, name }) => [code, name, encodeNodeId(type, `/${code}`)]);
  return words.filter((word) => !codes.includes(word));
}

/** What of it stands in a text, but for what was asked for by its code. */
export function leaksIn(text: string, hidden: readonly string[], asked: readonly string[]): readonly string[] {
  return hidden.filter((word) => !asked.includes(word) && text.includes(word));
}
