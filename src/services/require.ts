import type { InputPath } from '../domain/errors.ts';
import { branchesByCodes } from '../storage/branch.ts';
import type { Db } from '../storage/database.ts';
import { divisionsByCodes } from '../storage/division.ts';
import { partyBodiesByCodes } from '../storage/party-body.ts';
import { stationsByCodes } from '../storage/station.ts';
import { workersByCodes } from '../storage/worker.ts';
import type { App } from './app.ts';
import { takenCode, unknownCode, usedCode } from './refusals.ts';
import type { Sight } from './sight.ts';
import { type Found, WITHIN_SIGHT } from './within-sight.ts';

const FINDERS: {
  readonly [Noun in keyof Found]: (db: Db, codes: readonly string[]) => Promise<Map<string, Found[Noun]>>;
} = {
  station: stationsByCodes,
  worker: workersByCodes,
  branch: branchesByCodes,
  division: divisionsByCodes,
  partyBody: partyBodiesByCodes,
};

/** What somebody finds by codes, by code: what does not exist and what lies outside of what they see are both missing. */
export async function findSeen<Noun extends keyof Found>(
  sight: Sight,
  noun: Noun,
  codes: readonly string[],
): Promise<ReadonlyMap<string, Found[Noun]>> {
  const found = await FINDERS[noun](sight.db, [...new Set(codes)]);
  const seen = await WITHIN_SIGHT[noun](sight, [...found.values()]);
  return new Map([...found].filter(([code]) => seen.has(code)));
}

/** What a code names; refused with a NotFoundError where it names nothing that the asker sees. */
export async function requireOne<Noun extends keyof Found>(
  sight: Sight,
  noun: Noun,
  code: string,
  path: InputPath,
): Promise<Found[Noun]> {
  const found = (await findSeen(sight, noun, [code])).get(code);
  if (found === undefined) throw unknownCode(noun, code, path);
  return found;
}

/** Refuses the first of the codes that names nothing that the asker sees; `pathOf` says where it stands. */
export async function requireAll(
  sight: Sight,
  noun: keyof Found,
  codes: readonly string[],
  pathOf: (index: number) => InputPath,
): Promise<void> {
  const found = await findSeen(sight, noun, codes);
  const missing = codes.findIndex((code) => !found.has(code));
  if (missing !== -1) throw unknownCode(noun, codes[missing] ?? '', pathOf(missing));
}

/** Refuses a code that is taken already; by what, is only said where the asker sees it. */
export async function requireUnused(
  sight: Sight,
  noun: keyof Found,
  code: string,
  path: InputPath = ['code'],
): Promise<void> {
  if (!(await FINDERS[noun](sight.db, [code])).has(code)) return;
  const seen: { readonly name: string } | undefined = (await findSeen(sight, noun, [code])).get(code);
  throw seen === undefined ? takenCode(code, path) : usedCode(noun, code, seen.name, path);
}

/** Refuses the name of a policy that does not exist; to be called inside a change, which has looked for new ones. */
export function requirePolicy(app: App, name: string | null | undefined, path: InputPath): void {
  if (name === null || name === undefined) return;
  if (!app.policies.some((policy) => policy.name === name)) throw unknownCode('policy', name, path);
}
