import type { Period } from '../domain/period.ts';
import type { JsonPath } from './json-path.ts';
import type { SnapshotDocument } from './snapshot-shape.ts';

/**
 * A document after its broken values were blanked out, so that the rest can still be checked. A member that is there
 * but undefined was broken: JSON itself knows no undefined.
 */
export type Sound<Whole> = Whole extends readonly (infer Item)[]
  ? readonly (Sound<Item> | undefined)[]
  : Whole extends object
    ? { readonly [Member in keyof Whole]?: Sound<Whole[Member]> | undefined }
    : Whole;

export type SoundDocument = Sound<SnapshotDocument>;

/** Blanks out the values at the given paths, in place. What is missing altogether stays missing. */
export function blankOut(document: unknown, paths: readonly JsonPath[]): SoundDocument {
  for (const path of paths) {
    const holder = path
      .slice(0, -1)
      .reduce<unknown>((value, step) => (isHolder(value) ? value[step] : undefined), document);
    const last = path.at(-1);
    if (last !== undefined && isHolder(holder) && Object.hasOwn(holder, last)) holder[last] = undefined;
  }
  return paths.some((path) => path.length === 0) ? {} : (document as SoundDocument);
}

/** The items of a list that are sound, each with its index in the document. */
export function* soundItems<Item>(list: readonly (Item | undefined)[] | undefined): Generator<[number, Item]> {
  if (list === undefined) return;
  for (const [index, item] of list.entries()) if (item !== undefined) yield [index, item];
}

/** Whether a member is there but broken. */
export function isBroken(holder: object, member: string): boolean {
  return Object.hasOwn(holder, member) && (holder as Record<string, unknown>)[member] === undefined;
}

/** The period of a dated row; undefined if one of its dates is broken. */
export function soundPeriod(row: Sound<Period>): Period | undefined {
  return isBroken(row, 'from') || isBroken(row, 'until') ? undefined : row;
}

function isHolder(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
