import type { Division } from '../domain/division.ts';
import type { InputPath } from '../domain/errors.ts';
import type { PartyBody } from '../domain/party-body.ts';
import { type BranchRecord, branchesByCodes } from '../storage/branch.ts';
import type { Db } from '../storage/database.ts';
import { divisionsByCodes } from '../storage/division.ts';
import { partyBodiesByCodes } from '../storage/party-body.ts';
import { type StationRecord, stationsByCodes } from '../storage/station.ts';
import { type WorkerRecord, workersByCodes } from '../storage/worker.ts';
import type { App } from './app.ts';
import { type Noun, unknownCode, usedCode } from './refusals.ts';

interface Found {
  station: StationRecord;
  worker: WorkerRecord;
  branch: BranchRecord;
  division: Division;
  partyBody: PartyBody;
}

const FINDERS: {
  readonly [Kind in keyof Found]: (db: Db, codes: readonly string[]) => Promise<Map<string, Found[Kind]>>;
} = {
  station: stationsByCodes,
  worker: workersByCodes,
  branch: branchesByCodes,
  division: divisionsByCodes,
  partyBody: partyBodiesByCodes,
};

/** What a code names; refused with a NotFoundError where it names nothing. */
export async function requireOne<Kind extends keyof Found>(
  db: Db,
  noun: Kind,
  code: string,
  path: InputPath,
): Promise<Found[Kind]> {
  const found = (await FINDERS[noun](db, [code])).get(code);
  if (found === undefined) throw unknownCode(noun, code, path);
  return found;
}

/** Refuses the first of the codes that names nothing; `pathOf` says where it stands. */
export async function requireAll(
  db: Db,
  noun: keyof Found,
  codes: readonly string[],
  pathOf: (index: number) => InputPath,
): Promise<void> {
  const found = await FINDERS[noun](db, [...new Set(codes)]);
  const missing = codes.findIndex((code) => !found.has(code));
  if (missing !== -1) throw unknownCode(noun, codes[missing] ?? '', pathOf(missing));
}

/** Refuses a code that is taken already. */
export async function requireUnused(
  db: Db,
  noun: keyof Found,
  code: string,
  path: InputPath = ['code'],
): Promise<void> {
  const found: { readonly name: string } | undefined = (await FINDERS[noun](db, [code])).get(code);
  if (found !== undefined) throw usedCode(noun satisfies Noun, code, found.name, path);
}

/** Refuses the name of a policy that does not exist; to be called inside a change, which has looked for new ones. */
export function requirePolicy(app: App, name: string | null | undefined, path: InputPath): void {
  if (name === null || name === undefined) return;
  if (!app.policies.some((policy) => policy.name === name)) throw unknownCode('policy', name, path);
}
