import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { DomainError } from '../../src/domain/errors.ts';
import type { App } from '../../src/services/app.ts';
import { exportSnapshot } from '../../src/services/export-snapshot.ts';
import { ImportRefused, importSnapshot } from '../../src/services/import-snapshot.ts';
import { openApp } from '../support/open-app.ts';
import { type RandomChange, someChange } from '../support/random-change.ts';
import { someFacts, TODAY } from '../support/random-district.ts';
import { changesAfter, emptyChanges, type FactRows, readFactRows, replay, undo } from '../support/replay-log.ts';

// more with ZHIBU_RUNS: npm run test:long
const RUNS = Number(process.env.ZHIBU_RUNS ?? 6);

/** Now and then a whole document is imported again, of this district or another. */
const someStep: fc.Arbitrary<RandomChange> = fc.oneof(
  { weight: 20, arbitrary: someChange },
  {
    weight: 1,
    arbitrary: someFacts({ least: 2 }).map((facts) => ({
      name: 'importSnapshot',
      input: facts,
      run: (app: App) => importSnapshot(app, facts),
    })),
  },
);

it('has every row of facts before and after every change', async () => {
  let entries = 0;
  await fc.assert(
    fc.asyncProperty(
      someFacts({ least: 5 }),
      fc.array(someStep, { minLength: 50, maxLength: 50 }),
      async (facts, steps) => {
        const opened = await openApp(TODAY);
        try {
          let now = opened.now();
          const app: App = { ...opened, now: () => now };
          const { database } = app;
          // the key that tests ask with is there from the beginning
          const replayed: FactRows = await readFactRows(database);
          const states: [number, FactRows][] = [];
          let last = 0;
          const first: RandomChange = { name: 'first', input: facts, run: () => importSnapshot(app, facts) };
          for (const step of [first, ...steps]) {
            now = now.add({ milliseconds: 1_700 });
            await attempt(() => step.run(app));
            const changes = await changesAfter(database, last);
            expect(replay(replayed, changes), step.name).toEqual([]);
            expect(emptyChanges(changes), step.name).toEqual([]);
            const present = await readFactRows(database);
            expect(new Map([...replayed].sort()), `${step.name} ${JSON.stringify(step.input)}`).toEqual(
              new Map([...present].sort()),
            );
            if (changes.length > 0) entries++;
            last = changes.at(-1)?.sequence ?? last;
            states.push([last, present]);
          }
          for (const [sequence, state] of states.toReversed()) {
            undo(replayed, await changesAfter(database, sequence));
            const undone = new Map(replayed);
            expect(new Map([...undone].sort())).toEqual(new Map([...state].sort()));
            replay(replayed, await changesAfter(database, sequence));
          }
        } finally {
          await opened.close();
        }
      },
    ),
    { numRuns: RUNS },
  );
  expect(entries).toBeGreaterThan(RUNS * 10);
}, 3_600_000);

it('has nothing of what changes nothing, is refused, or is only tried', async () => {
  await fc.assert(
    fc.asyncProperty(someFacts({ least: 3 }), async (facts) => {
      const app = await openApp(TODAY);
      try {
        await importSnapshot(app, facts);
        const { length } = await changesAfter(app.database, 0);
        await importSnapshot(app, await exportSnapshot(app));
        expect(await changesAfter(app.database, 0)).toHaveLength(length);
      } finally {
        await app.close();
      }
    }),
    { numRuns: 5 },
  );
});

async function attempt(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    // an expected refusal leaves nothing
    if (!(error instanceof DomainError) && !(error instanceof ImportRefused)) throw error;
  }
}
