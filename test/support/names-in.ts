import type { Names } from '../../src/compliance/names.ts';
import type { Facts } from '../../src/domain/facts.ts';

/** The names that some facts give. */
export function namesIn({ stations, branches, partyBodies }: Facts): Names {
  return { station: lookUp(stations), branch: lookUp(branches), partyBody: lookUp(partyBodies) };
}

function lookUp(items: readonly { readonly code: string; readonly name: string }[]): (code: string) => string {
  const names = new Map(items.map(({ code, name }) => [code, name]));
  return (code) => {
    const name = names.get(code);
    if (name === undefined) throw new Error(`words mention ${code}, which the facts do not know`);
    return name;
  };
}
