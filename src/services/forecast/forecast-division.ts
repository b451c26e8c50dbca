import { checkForecastSpan, type ForecastSpan } from '../../compliance/forecast/forecast-span.ts';
import type { Policy } from '../../compliance/policy.ts';
import type { JudgedFacts } from '../../domain/facts.ts';
import { loadFacts } from '../../storage/load-facts.ts';
import { stationCodesIn, stationCodesOfDistricts } from '../../storage/station-codes.ts';
import type { App } from '../app.ts';
import { runPlanned } from '../pieces/run-planned.ts';
import { invalid } from '../refusals.ts';
import { requireOne } from '../require.ts';
import { type Sight, sightOf } from '../sight.ts';
import { datesToJudge, type Forecast, forecastFacts } from './forecast-facts.ts';
import { joinForecasts } from './join-forecasts.ts';

export interface ForecastQuestion extends ForecastSpan {
  /** Null: all that may be read. */
  readonly divisionCode: string | null;
}

/** A province is asked for district by district. */
const MOST_STATIONS = 500;
/** So many judgements of a station on a day take some seconds. */
const MOST_JUDGEMENTS = 60_000;

/**
 * What will change in a division and all below it, by dates already known: district by district, from one state of the
 * database.
 *
 * @throws InvalidInputError for a span that is empty or longer than ten years, and where there is too much to judge.
 * @throws NotFoundError for a division that does not exist.
 */
export async function forecastDivision(app: App, question: ForecastQuestion): Promise<Forecast> {
  checkForecastSpan(question);
  const { database, policies, solver } = app;
  const districts = await database.read((trx) => loadDistricts(sightOf(app, trx, 'READ'), question));
  refuseTooMuch(districts, policies, question);
  const forecasts: Forecast[] = [];
  for (const { facts, asked } of districts) {
    const isAsked = (code: string) => asked.has(code);
    forecasts.push(await runPlanned(solver, (plan) => forecastFacts(facts, policies, question, isAsked, plan)));
  }
  return joinForecasts(forecasts);
}

interface District {
  /** Besides its own stations those beyond it that share a branch with them. */
  readonly facts: JudgedFacts;
  /** Its stations that lie in the division. */
  readonly asked: ReadonlySet<string>;
}

async function loadDistricts(sight: Sight, { divisionCode }: ForecastQuestion): Promise<readonly District[]> {
  const { db } = sight;
  if (divisionCode !== null) await requireOne(sight, 'division', divisionCode, ['divisionCode']);
  const codes = new Set(await stationCodesIn(db, sight.scope, divisionCode));
  if (codes.size > MOST_STATIONS) {
    throw invalid(
      ['divisionCode'],
      `共有 ${codes.size} 个社工站，一次最多预测 ${MOST_STATIONS} 个：请按区（县）分别查询`,
      `There are ${codes.size} stations, and a forecast takes at most ${MOST_STATIONS}: ask district by district`,
    );
  }
  const districts: District[] = [];
  const remaining = new Set(codes);
  for (const code of codes) {
    if (!remaining.has(code)) continue;
    const whole = await stationCodesOfDistricts(db, [code]);
    const asked = new Set(whole.filter((each) => remaining.delete(each)));
    districts.push({ facts: await loadFacts(db, whole), asked });
  }
  return districts;
}

function refuseTooMuch(districts: readonly District[], policies: readonly Policy[], question: ForecastSpan): void {
  let judgements = 0;
  for (const { facts } of districts)
    judgements += datesToJudge(facts, policies, question).length * facts.stations.length;
  if (judgements <= MOST_JUDGEMENTS) return;
  // how many exactly would tell of the days of everybody in the district
  throw invalid(
    ['until'],
    `到 ${question.until} 为止需要判定（社工站 × 日期）超过 ${MOST_JUDGEMENTS} 次，一次预测不了：请缩短预测期，或者按区（县）分别查询`,
    `Until ${question.until} there are more than ${MOST_JUDGEMENTS} judgements to make (stations × days), too many for a forecast: choose an earlier date, or ask district by district`,
  );
}
