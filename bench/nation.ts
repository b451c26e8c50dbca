import type { Division } from '../src/domain/division.ts';
import type { Facts } from '../src/domain/facts.ts';
import { makeDistrict } from './district.ts';
import { createRandom, pickNumber } from './random.ts';

const SMALLEST_DISTRICT = 14;
const LARGEST_DISTRICT = 50;
const DISTRICTS_OF_A_CITY = 10;

const SEED = 20_220_714;

/**
 * An invented nation with so many stations (14 at least), district by district, the same in every run: 3 workers a
 * station; 35, 25, 15 and 25 of 100 stations with 0, 1, 2 and 3 full members; districts of 14 to 50 stations.
 */
export function* makeNation(stations: number): Generator<Facts> {
  const random = createRandom(SEED);
  let remaining = stations;
  for (let number = 0; remaining > 0; number++) {
    const size = sizeOfDistrict(remaining, pickNumber(random, SMALLEST_DISTRICT, LARGEST_DISTRICT));
    remaining -= size;
    const city: Division = { code: cityCode(number), name: `第${cityNumber(number)}市`, level: 'CITY' };
    const district = makeDistrict(number, size, city.code);
    yield number % DISTRICTS_OF_A_CITY === 0 ? { ...district, divisions: [city, ...district.divisions] } : district;
  }
}

/** All facts of such a nation together, for measurements without a database. */
export function makeWholeNation(stations: number): Facts {
  const districts = [...makeNation(stations)];
  return {
    divisions: districts.flatMap((district) => district.divisions),
    partyBodies: districts.flatMap((district) => district.partyBodies),
    stations: districts.flatMap((district) => district.stations),
    adjacencies: districts.flatMap((district) => district.adjacencies),
    workers: districts.flatMap((district) => district.workers),
    branches: districts.flatMap((district) => district.branches),
    waivers: districts.flatMap((district) => district.waivers),
  };
}

// What is left over must not be smaller than a district.
function sizeOfDistrict(remaining: number, wanted: number): number {
  if (remaining - wanted >= SMALLEST_DISTRICT) return wanted;
  return remaining <= LARGEST_DISTRICT ? remaining : Math.floor(remaining / 2);
}

function cityNumber(district: number): number {
  return Math.floor(district / DISTRICTS_OF_A_CITY) + 1;
}

function cityCode(district: number): string {
  return `C${String(cityNumber(district)).padStart(4, '0')}`;
}
