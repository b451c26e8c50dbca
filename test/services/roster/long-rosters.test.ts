import { expect, it } from 'vitest';
import { importSnapshot } from '../../../src/services/import-snapshot.ts';
import { applyRoster } from '../../../src/services/roster/apply-roster.ts';
import { previewRoster } from '../../../src/services/roster/preview-roster.ts';
import { openApp } from '../../support/open-app.ts';
import { rosterOf, rosterRow } from '../../support/roster-rows.ts';
import { smallDistrict } from '../../support/small-district.ts';

const ROWS = 6_000;
const LEAST_TURNS = 15;

it('previewing and applying thousands of rows lets others have their turn', async () => {
  const app = await openApp('2026-11-21');
  await importSnapshot(app, smallDistrict({ stations: 'a2 b1', neighbors: 'a-b' }));
  const rows = Array.from({ length: ROWS }, (_, index) =>
    rosterRow(index + 1, `新${String.fromCodePoint(0x4e00 + index)}`, { stage: 'APPLICANT' }),
  );
  const question = rosterOf('a', rows);
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  const { fingerprint, counts } = await previewRoster(app, question);
  expect([counts.NEW, turns > LEAST_TURNS]).toEqual([ROWS, true]);
  turns = 0;
  const { workers } = await applyRoster(app, { ...question, fingerprint, skipsConflicts: false });
  expect([workers.length, turns > LEAST_TURNS]).toEqual([ROWS, true]);
  clearInterval(timer);
  await app.close();
});
