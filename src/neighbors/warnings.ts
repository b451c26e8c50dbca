import { compareCodes } from '../domain/compare-codes.ts';
import type { Text } from '../domain/text.ts';
import { median } from './median.ts';
import { findCrowds } from './places.ts';
import {
  comparePairs,
  distanceBetween,
  FAR_FACTOR,
  type NeighborProposal,
  type NeighborStation,
  nameOf,
  pairKey,
  pairOf,
  type StationPair,
} from './proposal.ts';
import type { NeighborWarning } from './warning.ts';

/** The stations of one district, the confirmed pairs among them, and what is proposed there. */
export interface DistrictNeighbors {
  readonly stations: readonly NeighborStation[];
  readonly known: readonly StationPair[];
  readonly proposals: readonly NeighborProposal[];
}

/**
 * The stations that have neither a confirmed neighbour in their district nor a preselected one, by code. A district of
 * one station has no neighbours to miss. Boundary: a proposal that is not preselected is no neighbour.
 */
export function findLonely({ stations, known, proposals }: DistrictNeighbors): readonly NeighborWarning[] {
  if (stations.length < 2) return [];
  const likely = proposals.filter(({ isPreselected }) => isPreselected).map(({ stationCodes }) => stationCodes);
  const beside = new Set([...known, ...likely].flat());
  return sorted(stations.filter(({ code }) => !beside.has(code))).map((station) => {
    const name = nameOf(station);
    const isPlaced = station.location !== undefined;
    return {
      kind: 'NO_NEIGHBOR',
      stationCodes: [station.code],
      figures: { known: 0, preselected: 0 },
      text: {
        'zh-CN': `${name['zh-CN']}没有已确认的相邻站，也没有预选的建议；请${isPlaced ? '' : '补录位置，或'}直接确认其相邻站`,
        en: `${name.en} has no confirmed neighbour and no preselected one; ${isPlaced ? '' : 'record its location, or '}confirm its neighbours yourself`,
      },
    };
  });
}

/**
 * The confirmed pairs more than {@link FAR_FACTOR} times as far apart as neighbours in the district usually are: the
 * median of the confirmed and the preselected pairs, in metres. Pairs lacking a location are passed over. Boundary:
 * with a usual distance of 1,000 m, 3,000 m is not too far and 3,001 m is.
 */
export function findFar({ stations, known, proposals }: DistrictNeighbors): readonly NeighborWarning[] {
  const byCode = new Map(stations.map((station) => [station.code, station]));
  const distanceOf = ([one, other]: StationPair) => distanceBetween(byCode.get(one), byCode.get(other));
  const likely = proposals.filter(({ isPreselected }) => isPreselected).map(({ stationCodes }) => stationCodes);
  const pairs = new Map([...known, ...likely].map((pair) => [pairKey(pair), pair]));
  const usualM = Math.round(median([...pairs.values()].flatMap((pair) => distanceOf(pair) ?? [])) ?? 0);
  if (usualM === 0) return [];
  return known.toSorted(comparePairs).flatMap((pair): NeighborWarning[] => {
    const distanceM = distanceOf(pair);
    if (distanceM === null || distanceM <= FAR_FACTOR * usualM) return [];
    const [one, other] = namesOf(pair, byCode);
    return [
      {
        kind: 'FAR_NEIGHBOR',
        stationCodes: pair,
        figures: { distanceM, usualM },
        text: {
          'zh-CN': `${one['zh-CN']}与${other['zh-CN']}已确认相邻，但相距 ${distanceM} 米，超过本区通常距离（中位数 ${usualM} 米）的 ${FAR_FACTOR} 倍；请核对位置与相邻关系`,
          en: `${one.en} and ${other.en} are confirmed neighbours, but ${distanceM} m apart, more than ${FAR_FACTOR} times what is usual in the district (median ${usualM} m); check their locations and whether they are neighbours`,
        },
      },
    ];
  });
}

/** The locations with more stations than can stand there: nothing is proposed from them. */
export function findCrowded({ stations }: DistrictNeighbors): readonly NeighborWarning[] {
  return findCrowds(stations).map((stationCodes) => ({
    kind: 'CROWDED_PLACE',
    stationCodes,
    figures: { stations: stationCodes.length },
    text: {
      'zh-CN': `${stationCodes.length} 个社工站记录在同一位置（${stationCodes[0]} 等），无法据此提出建议；请更正位置`,
      en: `${stationCodes.length} stations are recorded at one location (${stationCodes[0]} and others), so nothing can be proposed from it; correct their locations`,
    },
  }));
}

/**
 * The pairs listed from one side only, where the document lists most pairs from both. `listed`: the pairs as written.
 * A document that lists each pair once means nothing by it. Boundary: of three pairs one from one side only is named,
 * of two it is not.
 */
export function findOneWay(
  stations: readonly NeighborStation[],
  listed: readonly (readonly [string, string])[],
): readonly NeighborWarning[] {
  const byCode = new Map(stations.map((station) => [station.code, station]));
  const ways = new Set(listed.map((pair) => JSON.stringify(pair)));
  const pairs = new Map(listed.filter(([one, other]) => one !== other).map((pair) => [pairKey(pair), pair]));
  const oneWay = [...pairs.values()].filter(([one, other]) => !ways.has(JSON.stringify([other, one])));
  if (oneWay.length * 2 >= pairs.size) return [];
  return oneWay
    .toSorted((a, b) => comparePairs(pairOf(...a), pairOf(...b)))
    .flatMap(([from, to]): NeighborWarning[] => {
      if (!byCode.has(from) || !byCode.has(to)) return [];
      const [one, other] = namesOf([from, to], byCode);
      return [
        {
          kind: 'ONE_WAY',
          stationCodes: pairOf(from, to),
          figures: { oneWay: oneWay.length, pairs: pairs.size },
          text: {
            'zh-CN': `${one['zh-CN']}列出了${other['zh-CN']}为相邻站，反过来却没有，而本文件其他相邻关系多为双向列出；请核对是否相邻`,
            en: `${one.en} lists ${other.en} as a neighbour but not the other way round, while the document lists most pairs both ways; check whether they are neighbours`,
          },
        },
      ];
    });
}

function sorted(stations: readonly NeighborStation[]): readonly NeighborStation[] {
  return stations.toSorted((one, other) => compareCodes(one.code, other.code));
}

function namesOf([one, other]: StationPair, byCode: ReadonlyMap<string, NeighborStation>): readonly [Text, Text] {
  return [
    nameOf(byCode.get(one) ?? { code: one, name: one }),
    nameOf(byCode.get(other) ?? { code: other, name: other }),
  ];
}
