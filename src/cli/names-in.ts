import type { Names } from '../compliance/names.ts';
import type { Facts } from '../domain/facts.ts';

/** The names in a document; a code without a name stands for itself. */
export function namesIn({
  stations,
  branches,
  partyBodies,
}: Pick<Facts, 'stations' | 'branches' | 'partyBodies'>): Names {
  const byCode = (items: readonly { readonly code: string; readonly name: string }[]) => {
    const names = new Map(items.map(({ code, name }) => [code, name]));
    return (code: string) => names.get(code) ?? code;
  };
  return { station: byCode(stations), branch: byCode(branches), partyBody: byCode(partyBodies) };
}
