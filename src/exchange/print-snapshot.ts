import type { Snapshot } from '../domain/facts.ts';
import type { Policy } from '../domain/policy.ts';
import { describePolicy } from '../domain/policy-document.ts';
import {
  describeAdjacency,
  describeBranch,
  describeDivision,
  describePartyBody,
  describeStation,
  describeWaiver,
  describeWorker,
} from './describe-item.ts';
import { sortBy } from './sort-by.ts';

/**
 * The exchange document of some facts, as text piece by piece, since a large one has no room in memory: one line an item,
 * everything sorted by UTF-16 code unit or date, empty lists and absent values left out. The same facts give the same
 * bytes, whatever the order of their lists.
 */
export function* printPieces(snapshot: Snapshot): Generator<string> {
  yield snapshot.asOf === undefined ? '{\n' : `{\n  "asOf": ${JSON.stringify(snapshot.asOf)},\n`;
  yield* printList('divisions', sortBy(snapshot.divisions, codeOf), describeDivision);
  yield* printOptionalList('partyBodies', sortBy(snapshot.partyBodies, codeOf), describePartyBody);
  yield ',\n';
  yield* printList('stations', sortBy(snapshot.stations, codeOf), describeStation);
  yield* printOptionalList('adjacencies', sortAdjacencies(snapshot.adjacencies.map(describeAdjacency)), same);
  yield* printOptionalList('workers', sortBy(snapshot.workers, codeOf), describeWorker);
  yield* printOptionalList('branches', sortBy(snapshot.branches, codeOf), describeBranch);
  yield* printOptionalList('waivers', sortWaivers(snapshot.waivers), describeWaiver);
  yield* printOptionalList('policies', sortPolicies(snapshot.policies ?? []), describePolicy);
  yield '\n}\n';
}

const codeOf = (item: { readonly code: string }) => item.code;
const same = <Item>(item: Item) => item;

function sortAdjacencies(pairs: readonly ReturnType<typeof describeAdjacency>[]) {
  return sortBy(
    pairs,
    ({ stationCodes: [one] }) => one,
    ({ stationCodes: [, other] }) => other,
  );
}

function sortWaivers(waivers: Snapshot['waivers']) {
  return sortBy(
    waivers,
    (waiver) => waiver.stationCode,
    (waiver) => waiver.findingCode,
    (waiver) => waiver.from,
  );
}

function sortPolicies(policies: readonly Policy[]) {
  return sortBy(
    policies,
    (policy) => policy.name,
    (policy) => policy.effectiveFrom ?? undefined,
  );
}

function* printOptionalList<Item>(name: string, items: readonly Item[], describe: (item: Item) => object) {
  if (items.length === 0) return;
  yield ',\n';
  yield* printList(name, items, describe);
}

function* printList<Item>(name: string, items: readonly Item[], describe: (item: Item) => object): Generator<string> {
  if (items.length === 0) return yield `  "${name}": []`;
  yield `  "${name}": [\n`;
  for (const [index, item] of items.entries()) {
    yield `${index === 0 ? '' : ',\n'}    ${JSON.stringify(describe(item))}`;
  }
  yield '\n  ]';
}
