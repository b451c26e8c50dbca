import { existsSync, readFileSync } from 'node:fs';
import { proposeFromPoints } from '../src/neighbors/propose-from-points.ts';
import type { JointBranchProblem, PlannerStation } from '../src/planner/joint-branch-plan.ts';
import { createRandom, type Random } from './random.ts';

const REGISTER = '../shared/data/townships.csv';
const TOWNSHIP = /^(?<code>[^,]*),[^,]*,(?<county>[^,]*),[^,]*,(?<latitude>[^,]*),(?<longitude>[^,]*),/;

/** Of a hundred stations so many have 0, 1 and 2 full members; the others have 3. */
export type Mix = readonly [number, number, number];

export const USUAL: Mix = [35, 25, 15];
export const DENSE: Mix = [5, 55, 35];

/** A county's stations, one a township, and the pairs of neighbours among them; nobody is counted yet. */
export interface County {
  readonly places: readonly { readonly code: string; readonly location: NonNullable<PlannerStation['location']> }[];
  readonly edges: readonly (readonly [string, string])[];
}

/** All counties of the register, by code; `undefined` where it is absent. */
export function readCounties(): readonly County[] | undefined {
  if (!existsSync(REGISTER)) return undefined;
  const byCounty = new Map<string, County['places'][number][]>();
  for (const line of readFileSync(REGISTER, 'utf8').split('\n').slice(1)) {
    const { code = '', county = '', latitude, longitude } = TOWNSHIP.exec(line)?.groups ?? {};
    if (code === '') continue;
    const places = byCounty.get(county) ?? [];
    byCounty.set(county, places);
    places.push({ code, location: { latitude: Number(latitude), longitude: Number(longitude) } });
  }
  return [...byCounty].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, places]) => joinNeighbours(places));
}

/** Neighbours as `neighbors` proposes them from points: no other station in the circle between the two. */
function joinNeighbours(places: County['places']): County {
  const stations = places.map((place) => ({ ...place, name: place.code, district: 'D', areaCodes: [] }));
  const pairs = proposeFromPoints(stations).filter(({ source }) => source === 'GABRIEL');
  return { places, edges: pairs.map(({ stationCodes }) => stationCodes) };
}

/** The problem of a county with members drawn: every station is a town's own. */
export function drawMembers({ places, edges }: County, mix: Mix, random: Random): JointBranchProblem {
  const stations = places.map(({ code, location }) => ({
    code,
    parent: code,
    district: 'D',
    fullMembers: drawFullMembers(mix, random),
    affiliated: false,
    location,
  }));
  return { stations, edges };
}

export function drawFullMembers([none, one, two]: Mix, random: Random): number {
  const share = 100 * random();
  return share < none ? 0 : share < none + one ? 1 : share < none + one + two ? 2 : 3;
}

/** All counties with members drawn, the same in every run. */
export function drawCounties(counties: readonly County[], mix: Mix): readonly JointBranchProblem[] {
  const random = createRandom(2978);
  return counties.map((county) => drawMembers(county, mix, random));
}
