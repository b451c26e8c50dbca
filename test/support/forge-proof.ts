import * as fc from 'fast-check';
import { type ClaimedPlan, PLAN_LEVELS, PROOF_KINDS } from '../../src/planner/piece-proof.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every value inside a document that could be changed, with the way to it. */
function listValues(
  value: Json,
  path: readonly (string | number)[] = [],
): { path: (string | number)[]; value: Json }[] {
  const own = path.length === 0 ? [] : [{ path: [...path], value }];
  if (Array.isArray(value)) return [...own, ...value.flatMap((item, index) => listValues(item, [...path, index]))];
  if (typeof value !== 'object' || value === null) return own;
  return [...own, ...Object.entries(value).flatMap(([key, item]) => listValues(item, [...path, key]))];
}

/** Another value of the same shape: a figure or price off by a little, a code or level swapped, a list cut or repeated. */
function forgeValue(path: readonly (string | number)[], value: Json, codes: readonly string[]): fc.Arbitrary<Json> {
  const key = path.findLast((step) => typeof step === 'string');
  if (typeof value === 'number') {
    const changed = [value - 1, value + 1, value - 2, value + 2, 0, 2 * value, -value, value + 0.5, 2 ** 53];
    const counted = changed.filter((number) => Number.isSafeInteger(number) && number >= 0);
    const isFree = key === 'prices' || key === 'order' || key === 'denominator' || path.includes('units');
    return fc.constantFrom(...(isFree ? changed : counted));
  }
  if (typeof value === 'boolean') return fc.constant(!value);
  if (typeof value === 'string') {
    if (key === 'kind') return fc.constantFrom(...PROOF_KINDS);
    return fc.constantFrom(...(key === 'levels' ? PLAN_LEVELS : codes));
  }
  if (!Array.isArray(value)) return fc.constant(value);
  const added: Json[] = key === 'levels' ? [...PLAN_LEVELS] : key === 'groups' ? [[...codes.slice(0, 2)]] : [...value];
  return fc.oneof(
    fc.subarray(value),
    fc.shuffledSubarray(value, { minLength: value.length }),
    ...(added.length > 0 ? [fc.constantFrom(...added).map((item): Json => [...value, item])] : []),
  );
}

/** The answer with one to three of its values changed. Kinds keep what data they have, whether it fits or not. */
export function forge(answer: ClaimedPlan, codes: readonly string[]): fc.Arbitrary<ClaimedPlan> {
  const changes = fc.integer({ min: 1, max: 3 });
  return changes.chain((count) => forgeTimes(JSON.parse(JSON.stringify(answer)) as Json, codes, count)) as never;
}

function forgeTimes(document: Json, codes: readonly string[], count: number): fc.Arbitrary<Json> {
  if (count === 0) return fc.constant(document);
  const values = listValues(document);
  return fc
    .constantFrom(...values)
    .chain(({ path, value }) => forgeValue(path, value, codes).map((forged) => replace(document, path, forged)))
    .chain((changed) => forgeTimes(changed, codes, count - 1));
}

function replace(value: Json, [step, ...rest]: readonly (string | number)[], forged: Json): Json {
  if (step === undefined) return forged;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? replace(item, rest, forged) : item));
  if (typeof value !== 'object' || value === null) return value;
  return { ...value, [step]: replace(value[step] ?? null, rest, forged) };
}
