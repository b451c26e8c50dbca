import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { type DialectAdapter, Kysely, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import { InvalidInputError } from '../domain/errors.ts';
import { Database, type Db } from './database.ts';
import {
  BUSY_TIMEOUT,
  ConcurrentSqliteAdapter,
  SerialSqliteAdapter,
  SqliteDriver,
  type SqliteDriverConfig,
} from './sqlite-driver.ts';
import type { Tables } from './tables.ts';

export type { Database } from './database.ts';

const SCHEME = 'sqlite:';
const MEMORY = ':memory:';
const PATH = ['DATABASE_URL'];

const EVERY_HANDLE = [BUSY_TIMEOUT, 'mmap_size = 1073741824', 'temp_store = memory'];
const READING = [...EVERY_HANDLE, 'cache_size = -32000', 'query_only = on'];
/** What the writing handle is set to. A larger write-ahead log is carried over less often, so fewer commits wait for it. */
export const WRITING = [
  'journal_mode = wal',
  'synchronous = full',
  'foreign_keys = on',
  ...EVERY_HANDLE,
  'cache_size = -64000',
  'wal_autocheckpoint = 4000',
  'journal_size_limit = 67108864',
];

/**
 * Opens the database a URL names: `sqlite:./data/zhibu.db`, `sqlite:/var/lib/zhibu.db`, or `sqlite::memory:` for one
 * that lives as long as it is open. Makes the folder and the file where they are missing.
 *
 * @throws InvalidInputError when the scheme is not known or the file cannot be opened.
 */
export async function connect(url: string): Promise<Database> {
  if (!url.startsWith(SCHEME) || url.length === SCHEME.length) throw unsupported(url);
  const file = url.slice(SCHEME.length);
  return file === MEMORY ? openMemory() : openFile(resolve(file));
}

/** The same, but makes nothing. @throws InvalidInputError when there is no such file, too. */
export async function connectPresent(url: string): Promise<Database> {
  const isFile = url.startsWith(SCHEME) && url !== `${SCHEME}${MEMORY}`;
  if (isFile && !existsSync(resolve(url.slice(SCHEME.length)))) throw missing(url);
  return connect(url);
}

function openMemory(): Database {
  const everything = openKysely(new SerialSqliteAdapter(), {
    begin: 'begin immediate',
    open: openOnce(open(MEMORY, WRITING)),
    pooled: false,
  });
  return new Database({ reader: everything, snapshots: everything, writer: everything });
}

function openFile(file: string): Database {
  // The writer comes first: it makes the file, which a reading handle cannot.
  const writing = openOrRefuse(file);
  const openReading = () => open(file, READING, { readonly: true });
  return new Database({
    writer: openKysely(new SerialSqliteAdapter(), {
      begin: 'begin immediate',
      open: openOnce(writing),
      pooled: false,
    }),
    reader: openKysely(new ConcurrentSqliteAdapter(), { begin: 'begin', open: openReading, pooled: false }),
    snapshots: openKysely(new ConcurrentSqliteAdapter(), { begin: 'begin', open: openReading, pooled: true }),
  });
}

function openOrRefuse(file: string): BetterSqlite3.Database {
  try {
    mkdirSync(dirname(file), { recursive: true });
    return open(file, WRITING);
  } catch (error) {
    throw unusable(file, error instanceof Error ? error.message : String(error));
  }
}

function open(file: string, pragmas: readonly string[], options?: BetterSqlite3.Options): BetterSqlite3.Database {
  const handle = new BetterSqlite3(file, options);
  try {
    for (const pragma of pragmas) handle.pragma(pragma);
  } catch (error) {
    handle.close();
    throw error;
  }
  return handle;
}

function openOnce(handle: BetterSqlite3.Database): () => BetterSqlite3.Database {
  return () => handle;
}

function openKysely(adapter: DialectAdapter, config: SqliteDriverConfig): Db {
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => adapter,
      createDriver: () => new SqliteDriver(config),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
}

function missing(url: string): InvalidInputError {
  return new InvalidInputError(
    {
      'zh-CN': `没有数据库“${url}”：请核对环境变量 DATABASE_URL，以及在哪个文件夹运行`,
      en: `There is no database "${url}": check DATABASE_URL, and in which folder you are`,
    },
    PATH,
  );
}

function unsupported(url: string): InvalidInputError {
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0] ?? '';
  return new InvalidInputError(
    {
      'zh-CN': `数据库地址“${scheme === SCHEME ? url : scheme || url}”无法使用：应为 sqlite:文件路径（如 sqlite:./data/zhibu.db）或 sqlite::memory:`,
      en: `Cannot use the database address "${scheme === SCHEME ? url : scheme || url}": give sqlite:path (such as sqlite:./data/zhibu.db) or sqlite::memory:`,
    },
    PATH,
  );
}

function unusable(file: string, reason: string): InvalidInputError {
  return new InvalidInputError(
    {
      'zh-CN': `无法打开数据库文件“${file}”：${reason}。请检查路径和写入权限`,
      en: `Cannot open the database file "${file}": ${reason}. Check the path and the permission to write there`,
    },
    PATH,
  );
}
