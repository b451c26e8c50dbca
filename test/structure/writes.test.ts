import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { OWNERS } from '../../src/storage/audit/fact-tables.ts';
import { connect } from '../../src/storage/connect.ts';
import { migrate } from '../../src/storage/migrate.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

const files = ['src', 'resolvers'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('migrations'))
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/'))),
);

function filesWith(pattern: RegExp): readonly string[] {
  return files.filter((file) => pattern.test(readFileSync(path.join(ROOT, file), 'utf8')));
}

it('pass the log: rows of facts are written in one file', () => {
  const named = files.flatMap((file) => {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    const written = text.matchAll(/\b(?:insertInto|updateTable|deleteFrom|replaceInto|mergeInto)\('(\w+)'/g);
    return [...written].map(([, table = '']) => [file, table] as const);
  });
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(([, table]) => OWNERS[table as keyof typeof OWNERS] !== null)).toEqual([]);
  const unnamed = /\b(insertInto|updateTable|deleteFrom|replaceInto|mergeInto)\([^']|`\s*(insert|update|delete) /;
  expect(filesWith(unnamed)).toEqual(['src/storage/row-statements.ts']);
  expect(filesWith(/from '(\.|\.\.)\/row-statements\.ts'/).filter((file) => !file.includes('/audit/'))).toEqual([
    'src/storage/write-rows.ts',
  ]);
});

it('only ever add to the log; of names alone rows are removed', () => {
  const changing =
    /(upsert|updateByKey|deleteWhere|upsertRows|updateRow|updateColumns|deleteRows?)\([^)]*'audit_(\w+)'/g;
  const changed = files.flatMap((file) => {
    const text = readFileSync(path.join(ROOT, file), 'utf8');
    return [...text.matchAll(changing)].map(([, verb, table]) => `${file}: ${verb} ${table}`);
  });
  expect(changed.filter((each) => !each.endsWith('deleteWhere person'))).toEqual([]);
});

it('never happen by themselves: of the rows of facts only members of committees go along', async () => {
  const database = await connect('sqlite::memory:');
  await migrate(database);
  const going: string[] = [];
  for (const [table, owner] of Object.entries(OWNERS)) {
    if (owner === null) continue;
    const keys = await sql
      .raw<{ on_delete: string; on_update: string }>(`pragma foreign_key_list(${table})`)
      .execute(database.reader);
    const goes = keys.rows.some((key) => key.on_delete !== 'NO ACTION' || key.on_update !== 'NO ACTION');
    if (goes) going.push(table);
  }
  await database.close();
  expect(going).toEqual(['committee_member']);
});
