import { setImmediate } from 'node:timers/promises';
import { addYears, type IsoDate } from '../domain/date.ts';
import { loadFacts } from '../storage/load-facts.ts';
import { stationCodesOfDistricts } from '../storage/station-codes.ts';
import type { App } from './app.ts';
import { type StationChange, traceStation } from './history/trace-station.ts';
import { runPlanned } from './pieces/run-planned.ts';
import { invalid } from './refusals.ts';

/** A history goes over so many years at most. */
const MOST_YEARS = 20;

/**
 * Every day in [from, until) on which a station's status, requirement or findings changed, in order.
 *
 * @throws InvalidInputError where the range is empty, or longer than 20 years.
 */
export async function findStationHistory(
  { database, policies, solver }: App,
  stationCode: string,
  from: IsoDate,
  until: IsoDate,
): Promise<readonly StationChange[]> {
  checkRange(from, until);
  const facts = await database.read(async (trx) => loadFacts(trx, await stationCodesOfDistricts(trx, [stationCode])));
  return runPlanned(solver, async (plan) => {
    const changes: StationChange[] = [];
    for (const change of traceStation(facts, policies, stationCode, from, until, plan)) {
      if (change !== null) changes.push(change);
      // a long history takes its time, and others wait
      await setImmediate();
    }
    return changes;
  });
}

function checkRange(from: IsoDate, until: IsoDate): void {
  if (until <= from) {
    throw invalid(
      ['until'],
      `until（${until}）必须晚于 from（${from}）`,
      `until (${until}) must be later than from (${from})`,
    );
  }
  const most = addYears(from, MOST_YEARS);
  if (until > most) {
    throw invalid(
      ['until'],
      `一次最多查询 ${MOST_YEARS} 年：自 ${from} 起最晚到 ${most}`,
      `A history goes over ${MOST_YEARS} years at most: from ${from} until ${most}`,
    );
  }
}
