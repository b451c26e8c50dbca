import { divisionChains } from '../compliance/division-chain.ts';
import { policyInForce } from '../compliance/policy.ts';
import { compareCodePoints } from '../domain/compare-codes.ts';
import type { IsoDate } from '../domain/date.ts';
import type { Division } from '../domain/division.ts';
import type { Policy } from '../domain/policy.ts';
import type { Db } from '../storage/database.ts';
import { divisionsUpwards } from '../storage/division.ts';
import type { App } from './app.ts';
import type { CodeList } from './code-list.ts';

/** A policy in force, and the division whose word it is in force by. */
export interface PolicyInForce {
  readonly policy: Policy;
  /** The nearest division upwards that names the pack; undefined: none does, the national pack applies. */
  readonly namedBy: Division | undefined;
}

/** The policy in force in a division that exists, on a date. */
export async function findPolicyInForce(
  app: App,
  divisionCode: string,
  date: IsoDate,
  db: Db = app.database.reader,
): Promise<PolicyInForce> {
  const divisions = await divisionsUpwards(db, [divisionCode]);
  const { namedPolicy } = divisionChains(divisions)(divisionCode);
  const policy = policyInForce(app.policies, namedPolicy, date);
  return { policy, namedBy: policy.name === namedPolicy ? nearestNaming(divisions, divisionCode) : undefined };
}

function nearestNaming(divisions: readonly Division[], code: string): Division | undefined {
  let division = divisions.find((candidate) => candidate.code === code);
  while (division !== undefined && division.policy === undefined) {
    const { parentCode }: Division = division;
    division = divisions.find((candidate) => candidate.code === parentCode);
  }
  return division;
}

/** A pack by its name. */
export interface PolicyPack {
  readonly code: string;
}

/** The names of all packs, in the order of the database. */
export function listPolicyPacks({ policies }: App): CodeList<PolicyPack> {
  const names = [...new Set(policies.map(({ name }) => name))].sort(compareCodePoints);
  return {
    read: async (after, limit) =>
      names
        .filter((name) => after === null || compareCodePoints(name, after) > 0)
        .slice(0, limit)
        .map((code) => ({ code })),
    count: async () => names.length,
  };
}
