import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InvalidInputError } from '../../src/domain/errors.ts';
import { connect } from '../../src/storage/connect.ts';
import { insertWorkers, workersByCodes } from '../../src/storage/worker.ts';
import { DATABASES, openDatabase, temporaryFolder } from '../support/open-database.ts';

const NOW = '2026-11-21T04:00:00Z';

describe('connecting', () => {
  it('makes the folder of the database', async () => {
    const file = join(temporaryFolder(), 'some', 'folder', 'zhibu.db');
    const database = await connect(`sqlite:${file}`);
    await database.close();
    expect(existsSync(file)).toBe(true);
  });

  it.each(['postgres://localhost/zhibu', 'zhibu.db', 'sqlite:', ''])(
    'refuses the address %j, saying what is allowed',
    async (url) => {
      const refusal = await connect(url).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(InvalidInputError);
      const { text } = refusal as InvalidInputError;
      expect(text.en).toContain('sqlite:');
      expect(text['zh-CN']).toContain('数据库地址');
    },
  );

  it('refuses a folder that is a file, naming it in both languages', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'data'), '');
    const refusal = await connect(`sqlite:${join(folder, 'data', 'zhibu.db')}`).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(InvalidInputError);
    for (const sentence of Object.values((refusal as InvalidInputError).text)) {
      expect(sentence).toContain(join(folder, 'data', 'zhibu.db'));
    }
  });

  it('refuses a file that is no database', async () => {
    const file = join(temporaryFolder(), 'zhibu.db');
    writeFileSync(file, 'this is no database, but a text that is long enough to look like one to a careless eye');
    await expect(connect(`sqlite:${file}`)).rejects.toBeInstanceOf(InvalidInputError);
  });

  it.skipIf(process.getuid?.() === 0)('refuses a folder it may not write to', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o500);
    await expect(connect(`sqlite:${join(folder, 'zhibu.db')}`)).rejects.toBeInstanceOf(InvalidInputError);
  });
});

describe.each(DATABASES)('a database in %s', (kind) => {
  const worker = (code: string) => ({ code, name: code });

  it('shows a write to every read after it', async () => {
    const database = await openDatabase(kind);
    await database.write((trx) => insertWorkers(trx, [worker('w1')], NOW));
    expect([...(await workersByCodes(database.reader, ['w1', 'w2'])).keys()]).toEqual(['w1']);
    expect((await database.read((trx) => workersByCodes(trx, ['w1']))).size).toBe(1);
  });

  it('undoes a write that throws, wholly', async () => {
    const database = await openDatabase(kind);
    const write = database.write(async (trx) => {
      await insertWorkers(trx, [worker('w1')], NOW);
      throw new Error('no');
    });
    await expect(write).rejects.toThrow('no');
    expect((await workersByCodes(database.reader, ['w1'])).size).toBe(0);
    await database.write((trx) => insertWorkers(trx, [worker('w2')], NOW));
    expect((await workersByCodes(database.reader, ['w2'])).size).toBe(1);
  });

  it('does one write after the other, in the order in which they were asked for', async () => {
    const database = await openDatabase(kind);
    const events: string[] = [];
    const writes = ['w1', 'w2', 'w3'].map((code) =>
      database.write(async (trx) => {
        events.push(`begin ${code}`);
        await insertWorkers(trx, [worker(code)], NOW);
        await new Promise((resolve) => setTimeout(resolve, 5));
        events.push(`end ${code}`);
      }),
    );
    await Promise.all(writes);
    expect(events).toEqual(['begin w1', 'end w1', 'begin w2', 'end w2', 'begin w3', 'end w3']);
  });

  it('never shows what is not committed', async () => {
    const database = await openDatabase(kind);
    let seen = -1;
    let reading = Promise.resolve();
    await database.write(async (trx) => {
      await insertWorkers(trx, [worker('w1')], NOW);
      reading = workersByCodes(database.reader, ['w1']).then((found) => {
        seen = found.size;
      });
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (kind === 'a file') expect(seen).toBe(0);
      else expect(seen).toBe(-1);
    });
    await reading;
    expect(seen).toBe(kind === 'a file' ? 0 : 1);
  });
});

describe('a database in a file', () => {
  it('keeps a snapshot as it was, whatever is written meanwhile, and lets other reads see the new state', async () => {
    const database = await openDatabase('a file');
    const sizes = await database.read(async (trx) => {
      const before = (await workersByCodes(trx, ['w1'])).size;
      await database.write((writing) => insertWorkers(writing, [{ code: 'w1', name: 'w1' }], NOW));
      const outside = (await workersByCodes(database.reader, ['w1'])).size;
      return [before, outside, (await workersByCodes(trx, ['w1'])).size];
    });
    expect(sizes).toEqual([0, 1, 0]);
  });

  it('refuses to write through a handle that only reads', async () => {
    const database = await openDatabase('a file');
    const write = database.read((trx) => insertWorkers(trx, [{ code: 'w1', name: 'w1' }], NOW));
    await expect(write).rejects.toThrow(/readonly/);
  });
});
