import type { Names, NamesNeeded } from '../../compliance/names.ts';
import type { Loader } from './loader.ts';
import type { Loaders } from './loaders.ts';

/** Reads the present names that words need; a code without a name stands for itself. */
export async function loadNames(needed: NamesNeeded, loaders: Loaders): Promise<Names> {
  const [stations, branches, partyBodies] = await Promise.all([
    namesOf(needed.stations, loaders.stations),
    namesOf(needed.branches, loaders.branches),
    namesOf(needed.partyBodies, loaders.partyBodies),
  ]);
  return {
    station: (code) => stations.get(code) ?? code,
    branch: (code) => branches.get(code) ?? code,
    partyBody: (code) => partyBodies.get(code) ?? code,
  };
}

async function namesOf(
  codes: readonly string[],
  loader: Loader<{ readonly name: string }>,
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  await Promise.all(
    codes.map(async (code) => {
      const found = await loader.load(code);
      if (found !== undefined) names.set(code, found.name);
    }),
  );
  return names;
}
