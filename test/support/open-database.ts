import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { connect, type Database } from '../../src/storage/connect.ts';
import type { Db } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';

/** The two kinds of databases every test of storage runs on. */
export const DATABASES = ['a file', 'memory'] as const;

const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhibu-'));
  undo.push(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** An empty database with all its tables, closed after the test. */
export async function openDatabase(kind: (typeof DATABASES)[number] = 'memory'): Promise<Database> {
  const database = await connect(
    kind === 'memory' ? 'sqlite::memory:' : `sqlite:${join(temporaryFolder(), 'test.db')}`,
  );
  undo.push(() => database.close());
  await migrate(database);
  return database;
}

/** A statement as it was run. */
export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The same database, which notes every statement run through it. */
export function watchStatements(db: Db): { readonly db: Db; readonly statements: Statement[] } {
  const statements: Statement[] = [];
  const watched = new Proxy(db, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      if (name !== 'executeQuery') return value.bind(target);
      return (query: Statement) => {
        statements.push(query);
        return value.call(target, query);
      };
    },
  });
  return { db: watched, statements };
}
