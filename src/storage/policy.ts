import type { IsoDate } from '../domain/date.ts';
import type { Policy } from '../domain/policy.ts';
import { describePolicy, type PolicyDocument, toPolicy } from '../domain/policy-document.ts';
import { compileOnce } from './compile-once.ts';
import type { Db, Trx } from './database.ts';
import type { PolicyTable } from './tables.ts';
import { upsertRows } from './write-rows.ts';

type PolicyRow = Omit<PolicyTable, 'recorded_at'>;

function toVersion({ name, valid_from: from, valid_until: until, content }: PolicyRow): Policy {
  const rest = JSON.parse(content) as Omit<PolicyDocument, 'name' | 'from' | 'until'>;
  return toPolicy({ ...rest, name, from, until });
}

function policyRow(policy: Policy, revision: number, recordedAt: string): PolicyTable {
  const { name, from, until, ...rest } = describePolicy(policy);
  return {
    name,
    content: JSON.stringify(rest),
    revision,
    valid_from: from,
    valid_until: until ?? null,
    recorded_at: recordedAt,
  };
}

const selectAll = compileOnce((db, _: object) =>
  db
    .selectFrom('policy')
    .select(['name', 'valid_from', 'valid_until', 'content', 'revision'])
    .orderBy('name')
    .orderBy('valid_from'),
);

/** The packs that districts added, every version, by name and date. */
export async function addedPolicies(db: Db): Promise<readonly Policy[]> {
  const rows = await selectAll(db, {});
  return rows.map(toVersion);
}

const selectRevision = compileOnce((db, _: object) =>
  db.selectFrom('policy').select((eb) => eb.fn.max<number | null>('revision').as('revision')),
);

/** A number that grows with every pack written; 0: none was. */
export async function policyRevision(db: Db): Promise<number> {
  const rows = await selectRevision(db, {});
  return rows[0]?.revision ?? 0;
}

/** The day for which every stored verdict holds (undefined: none yet), and the revision of the packs, at once. */
export interface JudgementState {
  readonly day: IsoDate | undefined;
  readonly revision: number;
}

const selectState = compileOnce((db, _: object) =>
  db.selectNoFrom((eb) => [
    eb.selectFrom('judgement_day').select('day').where('id', '=', 1).as('day'),
    eb
      .selectFrom('policy')
      .select((policy) => policy.fn.max<number | null>('revision').as('revision'))
      .as('revision'),
  ]),
);

/** What every change looks at first, in one statement. */
export async function judgementState(db: Db): Promise<JudgementState> {
  const rows = await selectState(db, {});
  return { day: rows[0]?.day ?? undefined, revision: rows[0]?.revision ?? 0 };
}

/** Those of the versions that are not recorded, or that say something else than what is recorded. */
export async function unrecordedPolicies(db: Db, policies: readonly Policy[]): Promise<readonly Policy[]> {
  if (policies.length === 0) return [];
  const recorded = new Set((await addedPolicies(db)).map(textOf));
  return policies.filter((policy) => !recorded.has(textOf(policy)));
}

/** Writes versions; one with the same name and first day is replaced. */
export async function savePolicies(trx: Trx, policies: readonly Policy[], recordedAt: string): Promise<void> {
  const revision = await policyRevision(trx);
  const rows = policies.map((policy, index) => policyRow(policy, revision + 1 + index, recordedAt));
  await upsertRows(trx, 'policy', rows);
}

function textOf(policy: Policy): string {
  return JSON.stringify(describePolicy(policy));
}

const selectNaming = compileOnce((db, { names }: { names: readonly string[] }) =>
  db.selectFrom('division').select('code').where('policy', 'in', names),
);

/** The codes of the divisions that name one of these packs. */
export async function divisionCodesNaming(db: Db, names: readonly string[]): Promise<string[]> {
  const rows = await selectNaming(db, { names });
  return rows.map((row) => row.code);
}
