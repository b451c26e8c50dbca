// Asking 40,000 stations for a past date, against judging them for today from facts; and a page by code without a total.
import type { IsoDate } from '../src/domain/date.ts';
import type { StationOrder } from '../src/domain/station-query.ts';
import { today } from '../src/services/app.ts';
import type { ComplianceView, StationPage } from '../src/services/compliance-view.ts';
import { ComputedView } from '../src/services/computed-view.ts';
import { planHere } from '../src/services/judge.ts';
import { judgeInBatches } from '../src/services/judge-stored.ts';
import { allStationCodes } from '../src/storage/station-codes.ts';
import { median } from './median.ts';
import { openFile, prepareNation } from './open-nation.ts';
import { formatTime, judgeAtLeast, judgeAtMost, printTable } from './print-table.ts';

const STATIONS = 40_000;
const PAGE = 50;
/** Every station was open by then, and most workers posted. */
const PAST: IsoDate = '2025-06-30';
const MOST_TIMES_TODAY = 3;
/** A page looks at a few districts of more than a thousand. */
const LEAST_TIMES_FASTER = 50;
const ROUNDS = 3;
const BY_CODE: StationOrder = { field: 'CODE', direction: 'ASC' };

const app = await openFile(await prepareNation(STATIONS));
try {
  const contenders: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['all judged for today from facts', judgeToday],
    ['all on a past date: the summary', async () => openPast().summarize(null)],
    ['a page in the order of since, with the total', () => askPage(openPast(), { field: 'SINCE', direction: 'ASC' })],
    ['a page by code, without a total', () => list(openPast(), BY_CODE)],
    ['the same with since', () => askSince(openPast())],
  ];
  const times = contenders.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [index, [, work]] of contenders.entries()) {
      const begun = performance.now();
      await work();
      // the first round warms up
      if (round > 0) times[index]?.push((performance.now() - begun) * 1000);
    }
  }
  const [judged = 0, summary = 0, sorted = 0, page = 0, dated = 0] = times.map(median);
  printTable(`A nation of ${STATIONS} stations on ${PAST}, median of ${ROUNDS}`, [
    ['', 'wall'],
    ...contenders.map(([name], index) => [name, formatTime(median(times[index] ?? []))]),
  ]);
  printTable('Ratios', [
    ['the summary to today', judgeAtMost(summary / judged, MOST_TIMES_TODAY)],
    ['a page in the order of since, with the total, to today', judgeAtMost(sorted / judged, MOST_TIMES_TODAY)],
    ['a page by code faster than today by', judgeAtLeast(judged / page, LEAST_TIMES_FASTER)],
    ['the same with since, by', judgeAtLeast(judged / dated, LEAST_TIMES_FASTER)],
  ]);
} finally {
  await app.database.close();
}

/** Every request has a view of its own. */
function openPast(): ComplianceView {
  return new ComputedView(app, PAST);
}

async function judgeToday(): Promise<void> {
  const { reader } = app.database;
  const codes = await allStationCodes(reader);
  for await (const _ of judgeInBatches(reader, codes, today(app), app.policies, planHere));
}

function list(view: ComplianceView, order: StationOrder): Promise<StationPage> {
  return view.listStations({ filter: { statuses: ['NON_COMPLIANT'] }, order, first: PAGE });
}

async function askPage(view: ComplianceView, order: StationOrder): Promise<void> {
  await list(view, order);
  await view.countStations({ statuses: ['NON_COMPLIANT'] });
}

async function askSince(view: ComplianceView): Promise<void> {
  const { stations } = await list(view, BY_CODE);
  await view.findVerdictsWithSince(stations.map(({ station }) => station.code));
}
