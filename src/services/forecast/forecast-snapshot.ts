import { cutIntoDistricts } from '../../compliance/district-facts.ts';
import { checkForecastSpan, type ForecastSpan } from '../../compliance/forecast/forecast-span.ts';
import type { Policy } from '../../compliance/policy.ts';
import type { Facts } from '../../domain/facts.ts';
import { type Forecast, forecastFacts } from './forecast-facts.ts';
import { joinForecasts } from './join-forecasts.ts';

/**
 * What will change at these stations of a snapshot, by dates already known; `within` undefined: at all of them.
 *
 * @throws InvalidInputError for a span that is empty or longer than ten years.
 */
export async function forecastSnapshot(
  snapshot: Facts,
  policies: readonly Policy[],
  span: ForecastSpan,
  within: ReadonlySet<string> | undefined,
): Promise<Forecast> {
  checkForecastSpan(span);
  const forecasts: Forecast[] = [];
  for (const { stationCodes, facts } of cutIntoDistricts(snapshot)) {
    const isAsked = (code: string) => stationCodes.has(code) && within?.has(code) !== false;
    if ([...stationCodes].some(isAsked)) forecasts.push(await forecastFacts(facts, policies, span, isAsked));
  }
  return joinForecasts(forecasts);
}
