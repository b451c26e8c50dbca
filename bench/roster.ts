// A roster of 5,000 rows of one city in a nation of 40,000 stations: read from a CSV file, previewed with its effect.

import type { RosterRow } from '../src/domain/roster.ts';
import { readRoster } from '../src/exchange/roster/read-roster.ts';
import { today } from '../src/services/app.ts';
import { previewRoster } from '../src/services/roster/preview-roster.ts';
import { stationCodesUnder } from '../src/storage/station-codes.ts';
import { findWholeWorkers } from '../src/storage/whole-workers.ts';
import { workerCodesPostedTo } from '../src/storage/workers-of-stations.ts';
import { median } from './median.ts';
import { openFile, prepareNation } from './open-nation.ts';
import { formatTime, judgeAtMost, printTable } from './print-table.ts';

const STATIONS = 40_000;
const ROWS = 5_000;
const MOST_SECONDS = 3;
const ROUNDS = 3;

const app = await openFile(await prepareNation(STATIONS));
try {
  const [city] = await app.database.reader
    .selectFrom('division')
    .select('code')
    .where('level', '=', 'CITY')
    .orderBy('code')
    .limit(1)
    .execute();
  const divisionCode = city?.code ?? '';
  const names = new Map<string, string>();
  const bytes = await writeRoster(divisionCode, names);
  // invented people have figures in their names, which no roster may have
  const asRecorded = (row: RosterRow): RosterRow => {
    const value = names.get(row.workerCode?.value ?? '');
    return value === undefined ? row : { ...row, name: { ...row.name, value } };
  };
  const [reading, previewing]: [number[], number[]] = [[], []];
  let altered = 0;
  let counts = {};
  for (let round = 0; round <= ROUNDS; round++) {
    const begun = performance.now();
    const read = await readRoster(bytes);
    const between = performance.now();
    if (!read.ok) throw new Error(read.error.code);
    const rows = read.document.rows.map(asRecorded);
    const preview = await previewRoster(app, {
      divisionCode,
      asOf: today(app),
      rows,
      decisions: [],
      endsMissing: false,
    });
    // the first round warms up
    if (round > 0) {
      reading.push((between - begun) * 1000);
      previewing.push((performance.now() - between) * 1000);
    }
    altered = preview.effects.length;
    counts = preview.counts;
  }
  const whole = median(reading) + median(previewing);
  printTable(`A roster of ${ROWS} rows in a nation of ${STATIONS} stations, median of ${ROUNDS}`, [
    ['read from CSV', formatTime(median(reading))],
    [`previewed: ${JSON.stringify(counts)}, ${altered} stations altered`, formatTime(median(previewing))],
    ['seconds together', judgeAtMost(whole / 1_000_000, MOST_SECONDS)],
  ]);
} finally {
  await app.database.close();
}

/** Everybody of the city by code, every fifth a full member now; the others are new, three a station in turn. */
async function writeRoster(divisionCode: string, names: Map<string, string>): Promise<Uint8Array> {
  const stations = await stationCodesUnder(app.database.reader, divisionCode);
  const codes = await workerCodesPostedTo(app.database.reader, stations, today(app));
  const workers = await findWholeWorkers(app.database.reader, codes);
  for (const { code, name } of workers) names.set(code, name);
  const present = workers.map(({ code, name, postings }, index) => [
    code,
    name.replace(/[^\p{L}]/gu, ''),
    postings.at(-1)?.stationCode,
    index % 5 === 0 ? '中共党员' : '',
    '',
  ]);
  const added = Array.from({ length: ROWS - present.length }, (_, index) => [
    '',
    `新${nameOf(index)}`,
    stations[index % stations.length],
    index % 7 === 0 ? '中共党员' : '群众',
    index % 2 === 0 ? '2025-03-01' : '',
  ]);
  const lines = [['社工编号', '姓名', '所属站点', '政治面貌', '派驻时间'], ...present, ...added];
  return new TextEncoder().encode(lines.map((cells) => cells.join(',')).join('\n'));
}

/** A name of two characters, another one for each number. */
function nameOf(index: number): string {
  return String.fromCodePoint(0x4e00 + Math.floor(index / 100)) + String.fromCodePoint(0x5e00 + (index % 100));
}
