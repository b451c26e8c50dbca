// One durable membership change with its re-judged verdicts, at the service, against a one-row durable commit, and in a
// nation of 600,000 stations against one of 1,000.
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { addDays } from '../src/domain/date.ts';
import type { App } from '../src/services/app.ts';
import { recordMembershipStage } from '../src/services/record-membership-stage.ts';
import { WRITING } from '../src/storage/connect.ts';
import { median } from './median.ts';
import { makeNation } from './nation.ts';
import { copyNation, FOLDER, removeDatabase } from './open-nation.ts';
import { formatRatio, formatTime, judgeAtMost, printTable } from './print-table.ts';
import { createRandom, pickNumber, type Random } from './random.ts';

const SMALL = 1_000;
const LARGE = 600_000;
const MOST_TIMES_ONE_ROW = 3;
const MOST_TIMES_SMALL = 1.5;
const WARM_UP = 6;
const ROUNDS = 40;
/** So many of one kind before the next kind has its turn. */
const BLOCK = 25;
/** Of so many stations, on average, each worker may be changed. */
const SAMPLE = 5_000;
/** So many workers are turned at a time. */
const AWAY = 50;
/** After every stage the nation was made with. */
const FIRST_DAY = '2026-01-01';

/** One kind of work, repeated. */
interface Contender {
  readonly name: string;
  readonly work: () => unknown;
  readonly blocks: Block[];
}

/** Microseconds a piece. */
interface Block {
  readonly median: number;
  readonly mean: number;
  readonly cpu: number;
}

const small = await copyNation(SMALL);
const large = await copyNation(LARGE);
const rowFile = join(FOLDER, `row-${process.pid}.db`);
const rows = openRows(rowFile);
let affected = 0;
try {
  const contenders = [
    contend('one row', rows.insert),
    contend(`change, ${SMALL} stations`, changesOf(small.app, SMALL)),
    contend(`change, ${LARGE} stations`, changesOf(large.app, LARGE)),
  ] as const;
  for (let round = 0; round < WARM_UP; round++) for (const contender of contenders) await runBlock(contender);
  for (const { blocks } of contenders) blocks.length = 0;
  affected = 0;
  for (let round = 0; round < ROUNDS; round++) for (const contender of contenders) await runBlock(contender);
  report(contenders);
} finally {
  rows.close();
  await removeDatabase(rowFile);
  await small.remove();
  await large.remove();
}

function contend(name: string, work: () => unknown): Contender {
  return { name, work, blocks: [] };
}

async function runBlock({ work, blocks }: Contender): Promise<void> {
  const walls: number[] = [];
  const cpuBefore = process.cpuUsage();
  const begun = performance.now();
  for (let index = 0; index < BLOCK; index++) {
    const started = performance.now();
    await work();
    walls.push((performance.now() - started) * 1000);
  }
  const mean = ((performance.now() - begun) * 1000) / BLOCK;
  const { user, system } = process.cpuUsage(cpuBefore);
  blocks.push({ median: median(walls), mean, cpu: (user + system) / BLOCK });
}

/**
 * Changes of workers anywhere in a nation: one turns FULL, or, being it, ACTIVIST; the next turns back who turned some
 * changes ago, so that the nation stays as it is. Each on a later day than those before, so that all are accepted.
 */
function changesOf(app: App, stations: number): () => Promise<void> {
  const random = createRandom(stations);
  const workers = sampleWorkers(stations, random);
  const turned = new Map<string, number>();
  const away: (typeof workers)[number][] = [];
  return async () => {
    const comesBack = away.length > AWAY ? away.shift() : undefined;
    const worker = comesBack ?? workers[pickNumber(random, 0, workers.length - 1)];
    if (worker === undefined) throw new Error('a nation without workers');
    if (comesBack === undefined) away.push(worker);
    const turns = turned.get(worker.code) ?? 0;
    turned.set(worker.code, turns + 1);
    const { affectedStations } = await recordMembershipStage(app, {
      workerCode: worker.code,
      stage: worker.wasFull === (comesBack === undefined) ? 'ACTIVIST' : 'FULL',
      from: addDays(FIRST_DAY, turns),
    });
    affected += affectedStations.length;
  };
}

/** Some workers from everywhere; all of them would weigh on the memory of what is measured. */
function sampleWorkers(stations: number, random: Random) {
  const workers: { readonly code: string; readonly wasFull: boolean }[] = [];
  for (const district of makeNation(stations)) {
    for (const { code, membership } of district.workers) {
      if (random() * stations > SAMPLE) continue;
      workers.push({ code, wasFull: membership.at(-1)?.stage === 'FULL' });
    }
  }
  return workers;
}

/** A file of its own with the pragmas of the writing handle, and a row like that of a membership stage. */
function openRows(file: string) {
  const handle = new BetterSqlite3(file);
  for (const pragma of WRITING) handle.pragma(pragma);
  handle.exec(
    `create table entry (worker_code text not null, stage text not null, valid_from text not null,
       recorded_at text not null, primary key (worker_code, valid_from)) strict, without rowid`,
  );
  const statement = handle.prepare('insert into entry values (?, ?, ?, ?)');
  const random: Random = createRandom(1);
  return {
    insert: () => statement.run(`W${random()}`, 'FULL', FIRST_DAY, new Date().toISOString()),
    close: () => handle.close(),
  };
}

function report([row, inSmall, inLarge]: readonly [Contender, Contender, Contender]): void {
  printTable(`One durable change, median of ${ROUNDS * BLOCK}; on average it alters ${averageAffected()} stations`, [
    ['', 'wall', 'wall (mean)', 'CPU', 'fsync (wall − CPU)'],
    ...[row, inSmall, inLarge].map(({ name, blocks }) => [
      name,
      formatTime(median(blocks.map((block) => block.median))),
      formatTime(median(blocks.map((block) => block.mean))),
      formatTime(median(blocks.map((block) => block.cpu))),
      formatTime(median(blocks.map((block) => block.mean - block.cpu))),
    ]),
  ]);
  printTable('Ratios of the wall time, each round by itself, median', [
    [`a change to one row, ${SMALL} stations`, judgeAtMost(compare(inSmall, row), MOST_TIMES_ONE_ROW)],
    [`a change to one row, ${LARGE} stations`, judgeAtMost(compare(inLarge, row), MOST_TIMES_ONE_ROW)],
    [`${LARGE} stations to ${SMALL}`, judgeAtMost(compare(inLarge, inSmall), MOST_TIMES_SMALL)],
  ]);
}

/** How many times as long the one takes as the other: what else the machine does meets both sides of a round alike. */
function compare(one: Contender, other: Contender): number {
  return median(one.blocks.map((block, round) => block.median / (other.blocks[round]?.median ?? Number.NaN)));
}

function averageAffected(): string {
  return formatRatio(affected / (2 * ROUNDS * BLOCK));
}
