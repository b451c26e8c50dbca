import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { POLICIES } from '../../src/compliance/policies/policies.ts';
import type { Facts, Snapshot } from '../../src/domain/facts.ts';
import { toPolicy } from '../../src/domain/policy-document.ts';
import { findJsonFault } from '../../src/exchange/find-json-fault.ts';
import { parseSnapshot } from '../../src/exchange/parse-snapshot.ts';
import { printSnapshot } from '../support/print-snapshot.ts';
import { someFacts } from '../support/random-district.ts';
import { policyDocument, somePolicy } from '../support/some-policy.ts';

function read(text: string): Snapshot {
  const parsed = parseSnapshot(text, POLICIES);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.snapshot;
}

test('what is printed is read as the same facts, and printed again it is the same bytes', () => {
  fc.assert(
    fc.property(someFacts(), fc.string({ unit: 'binary', minLength: 1, maxLength: 99 }), (facts, name) => {
      const [first, ...others] = facts.stations;
      const named = first === undefined ? facts : { ...facts, stations: [{ ...first, name }, ...others] };
      const text = printSnapshot(named);
      expect(printSnapshot(read(text))).toBe(text);
      // what is read back holds everything that was there, not merely what the printer keeps
      expect(canonical(read(text))).toBe(canonical(named));
    }),
    { numRuns: 200 },
  );
});

test('policy packs travel whole', () => {
  const some = fc.uniqueArray(somePolicy(['ours', 'theirs']), { maxLength: 3, selector: ({ name }) => name });
  fc.assert(
    fc.property(someFacts({ most: 2 }), some, (facts, packs) => {
      const policies = packs.map((pack) => toPolicy(policyDocument(pack)));
      const text = printSnapshot({ ...facts, policies });
      expect(printSnapshot(read(text))).toBe(text);
      expect(canonical(read(text).policies ?? [])).toBe(canonical(policies));
    }),
    { numRuns: 60 },
  );
});

test('the order of lists does not change a byte', () => {
  fc.assert(
    fc.property(someFacts(), fc.infiniteStream(fc.nat()), (facts, numbers) => {
      const shuffled = shuffleLists(facts, () => numbers.next().value) as Facts;
      expect(printSnapshot(shuffled)).toBe(printSnapshot(facts));
      expect(printSnapshot(read(JSON.stringify(shuffled)))).toBe(printSnapshot(facts));
    }),
    { numRuns: 200 },
  );
});

test('no JSON whatever makes the reader throw, and what it refuses it gives reasons for', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), (text) => {
      const parsed = parseSnapshot(text, POLICIES);
      expect(parsed.ok || parsed.faults.length > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a snapshot with anything put anywhere is read or refused; what is read can be printed and read again', () => {
  fc.assert(
    fc.property(
      someFacts({ most: 3 }),
      fc.infiniteStream(fc.nat()),
      fc.array(fc.jsonValue(), { minLength: 1, maxLength: 4 }),
      (facts, numbers, values) => {
        const raw = JSON.parse(printSnapshot(facts));
        for (const value of values) putSomewhere(raw, value, () => numbers.next().value);
        const parsed = parseSnapshot(JSON.stringify(raw), POLICIES);
        if (parsed.ok) expect(printSnapshot(read(printSnapshot(parsed.snapshot)))).toBe(printSnapshot(parsed.snapshot));
        else expect(new Set(parsed.faults.map(({ path }) => path)).size).toBe(parsed.faults.length);
      },
    ),
    { numRuns: 300 },
  );
});

test('the place where a text stops being JSON: before it everything can be completed', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom('x', '}', ']', ',', '"', '\\', '0'), (text, at, character) => {
      const place = at % (text.length + 1);
      const damaged = `${text.slice(0, place)}${character}${text.slice(place)}`;
      const isJson = canParse(damaged);
      expect(findJsonFault(text)).toBe(text.length);
      if (isJson) expect(findJsonFault(damaged)).toBe(damaged.length);
      else expect(parseSnapshot(damaged, POLICIES)).toMatchObject({ ok: false, faults: [{ path: '$' }] });
    }),
    { numRuns: 500 },
  );
});

/** The facts without what is undefined, every list in one order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members
    .map(([name, member]) => `${name}:${canonical(member)}`)
    .sort()
    .join()}}`;
}

function shuffleLists(value: unknown, next: () => number): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => ({ item: shuffleLists(item, next), rank: next() }));
    return items.sort((one, other) => one.rank - other.rank).map(({ item }) => item);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shuffleLists(member, next)]));
}

function putSomewhere(holder: Record<string, unknown>, value: unknown, next: () => number): void {
  const names = Object.keys(holder);
  const name = names[next() % Math.max(names.length, 1)];
  if (name === undefined) return;
  const inner = holder[name];
  const goesDeeper = typeof inner === 'object' && inner !== null && next() % 4 !== 0;
  if (goesDeeper) putSomewhere(inner as Record<string, unknown>, value, next);
  else holder[name] = value;
}

function canParse(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
