import { createHash, randomBytes } from 'node:crypto';
import { ERASED_NAME } from '../../access/audit.ts';
import { compileOnce } from '../compile-once.ts';
import type { Db, Trx } from '../database.ts';
import { insert } from '../row-statements.ts';
import type { AuditPersonTable } from './audit-tables.ts';

/** A name some worker has had. */
export interface PersonName {
  readonly workerCode: string;
  readonly name: string;
}

const selectPersons = compileOnce((trx, { codes }: { codes: readonly string[] }) =>
  trx
    .selectFrom('audit_person')
    .select(['commitment', 'worker_code', 'salt', 'name'])
    .where('worker_code', 'in', codes)
    .orderBy('commitment'),
);

/** What the log keeps of the names of these workers. */
export function personsOf(trx: Trx, workerCodes: readonly string[]): Promise<AuditPersonTable[]> {
  return selectPersons(trx, { codes: workerCodes });
}

/** What stands in the log for a name: nobody can tell the name without the salt. */
export function commitTo({ worker_code, salt, name }: Omit<AuditPersonTable, 'commitment'>): string {
  return createHash('sha256')
    .update(JSON.stringify([worker_code, salt, name]))
    .digest('hex');
}

/** The commitments to these names: those there are already, else new ones, which it keeps. */
export async function commitmentsTo(trx: Trx, names: readonly PersonName[]): Promise<(name: PersonName) => string> {
  const idOf = ({ workerCode, name }: PersonName) => `${workerCode}\n${name}`;
  const known = new Map<string, string>();
  for (const row of await personsOf(trx, [...new Set(names.map(({ workerCode }) => workerCode))])) {
    known.set(idOf({ workerCode: row.worker_code, name: row.name }), row.commitment);
  }
  const added: AuditPersonTable[] = [];
  for (const each of names) {
    if (each.name === ERASED_NAME || known.has(idOf(each))) continue;
    const secret = { worker_code: each.workerCode, salt: randomBytes(16).toString('hex'), name: each.name };
    const commitment = commitTo(secret);
    known.set(idOf(each), commitment);
    added.push({ commitment, ...secret });
  }
  await insert(trx, 'audit_person', added);
  return (each) => known.get(idOf(each)) ?? each.name;
}

const selectNames = compileOnce((db, { commitments }: { commitments: readonly string[] }) =>
  db.selectFrom('audit_person').select(['commitment', 'name']).where('commitment', 'in', commitments),
);

/** The names that are kept for these commitments, by commitment. */
export async function namesFor(db: Db, commitments: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await selectNames(db, { commitments });
  return new Map(rows.map(({ commitment, name }) => [commitment, name]));
}
