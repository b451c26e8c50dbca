import type { JudgedFacts } from '../../src/domain/facts.ts';

/** Facts with every list sorted and nothing undefined, so that the same facts are equal, however they are ordered. */
export function sortFacts(facts: JudgedFacts): unknown {
  return sorted(facts);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).sort((one, other) => compare(textOf(one), textOf(other)));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    entries.sort(([one], [other]) => compare(one, other)).map(([key, each]) => [key, sorted(each)]),
  );
}

function textOf(value: unknown): string {
  return JSON.stringify(value) ?? '';
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
