import { describe, expect, it } from 'vitest';
import { compileOnce } from '../../src/storage/compile-once.ts';
import { loadFacts, loadFactsOfBranches } from '../../src/storage/load-facts.ts';
import { replaceFacts } from '../../src/storage/replace-facts.ts';
import { insertWorkers, workersByCodes } from '../../src/storage/worker.ts';
import { openDatabase, watchStatements } from '../support/open-database.ts';
import { EXAMPLE, exampleCodes } from './example-facts.ts';

const NOW = '2026-11-21T04:00:00Z';

function workers(count: number) {
  return Array.from({ length: count }, (_, index) => ({ code: `w${index}`, name: `工${index}` }));
}

describe('a query compiled once', () => {
  it('answers for other values with the same text', async () => {
    const { reader } = await openDatabase();
    const { db, statements } = watchStatements(reader);
    const add = compileOnce((any, { one, other }: { one: number; other: number }) =>
      any.selectNoFrom((eb) => eb(eb.val(one), '+', eb.val(other)).as('sum')),
    );
    expect(await add(db, { one: 1, other: 2 })).toEqual([{ sum: 3 }]);
    expect(await add(db, { one: 10, other: 20 })).toEqual([{ sum: 30 }]);
    expect(new Set(statements.map(({ sql }) => sql)).size).toBe(1);
  });

  it('finds each of a list once, with few texts for lists of all lengths', async () => {
    const database = await openDatabase();
    const all = workers(600);
    await database.write((trx) => insertWorkers(trx, all, NOW));
    const { db, statements } = watchStatements(database.reader);
    for (let count = 1; count <= 512; count += 7) {
      const codes = all.slice(0, count).map(({ code }) => code);
      expect([...(await workersByCodes(db, codes)).keys()].sort()).toEqual(codes.toSorted());
    }
    expect(new Set(statements.map(({ sql }) => sql)).size).toBeLessThanOrEqual(10);
  });

  it('runs nothing for an empty list, and several statements for a very long one', async () => {
    const database = await openDatabase();
    await database.write((trx) => insertWorkers(trx, workers(1500), NOW));
    const { db, statements } = watchStatements(database.reader);
    expect((await workersByCodes(db, [])).size).toBe(0);
    expect(statements).toHaveLength(0);
    expect(
      (
        await workersByCodes(
          db,
          workers(1500).map(({ code }) => code),
        )
      ).size,
    ).toBe(1500);
    expect(statements).toHaveLength(3);
  });
});

describe('the number of statements does not grow', () => {
  it('with the stations whose facts are loaded', async () => {
    const database = await openDatabase();
    await database.write((trx) => replaceFacts(trx, EXAMPLE, NOW));
    const numbers: number[] = [];
    for (const codes of [exampleCodes.slice(0, 3), exampleCodes]) {
      const { db, statements } = watchStatements(database.reader);
      await loadFacts(db, codes);
      numbers.push(statements.length);
    }
    // one more where a branch covers stations beside those asked for
    for (const number of numbers) expect(number).toBeLessThanOrEqual(17);
  });

  it('with the branches whose facts are loaded', async () => {
    const database = await openDatabase();
    await database.write((trx) => replaceFacts(trx, EXAMPLE, NOW));
    const numbers: number[] = [];
    for (const codes of [['b0'], EXAMPLE.branches.map(({ code }) => code)]) {
      const { db, statements } = watchStatements(database.reader);
      await loadFactsOfBranches(db, codes);
      numbers.push(statements.length);
    }
    // none where nobody can be a neighbour
    for (const number of numbers) expect(number).toBeLessThanOrEqual(16);
  });
});
