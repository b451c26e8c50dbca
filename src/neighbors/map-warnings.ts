import { compareCodes } from '../domain/compare-codes.ts';
import type { AreaMap } from './area.ts';
import { type NeighborStation, nameOf } from './proposal.ts';
import { residentsOf } from './propose-from-polygons.ts';
import type { NeighborWarning } from './warning.ts';

/** So many are named in a sentence; of the others it says how many they are. */
const MOST_NAMED = 20;

/** The stations for which the map draws no area, by code: each one. */
export function findStationsWithoutArea(
  stations: readonly NeighborStation[],
  { areas }: AreaMap,
): readonly NeighborWarning[] {
  const drawn = new Set([...residentsOf(stations, areas).values()].flat());
  const missing = stations.filter((station) => !drawn.has(station));
  return missing
    .toSorted((one, other) => compareCodes(one.code, other.code))
    .map((station) => ({
      kind: 'STATION_WITHOUT_AREA',
      stationCodes: [station.code],
      figures: {},
      text: {
        'zh-CN': `地图中没有${nameOf(station)['zh-CN']}的区域；其建议仅凭位置得出`,
        en: `The map has no area for ${nameOf(station).en}; what is proposed for it rests on its location alone`,
      },
    }));
}

/**
 * The areas nobody can use: those that name no code, and those whose code is none of `codes`, which are all codes of
 * stations and divisions on record. One warning for all of either sort.
 */
export function findUselessAreas(
  { areas, withoutCode }: AreaMap,
  codes: ReadonlySet<string>,
): readonly NeighborWarning[] {
  const warnings: NeighborWarning[] = [];
  const unknown = [...new Set(areas.map(({ code }) => code))].filter((code) => !codes.has(code)).sort(compareCodes);
  if (withoutCode.length > 0) {
    warnings.push({
      kind: 'AREA_WITHOUT_CODE',
      stationCodes: [],
      figures: { areas: withoutCode.length },
      text: {
        'zh-CN': `地图中有 ${withoutCode.length} 个区域没有代码，未予使用：${list(withoutCode, '、')}`,
        en: `${withoutCode.length === 1 ? '1 area of the map names no code and was' : `${withoutCode.length} areas of the map name no code and were`} not used: ${list(withoutCode, ', ')}`,
      },
    });
  }
  if (unknown.length > 0) {
    warnings.push({
      kind: 'UNKNOWN_AREA_CODE',
      stationCodes: [],
      figures: { codes: unknown.length },
      text: {
        'zh-CN': `地图中有 ${unknown.length} 个代码既不是社工站也不是行政区划，未予使用：${list(unknown, '、')}`,
        en: `${unknown.length === 1 ? '1 code of the map belongs to no station and no division and was' : `${unknown.length} codes of the map belong to no station and no division and were`} not used: ${list(unknown, ', ')}`,
      },
    });
  }
  return warnings;
}

function list(items: readonly string[], separator: string): string {
  const named = items.slice(0, MOST_NAMED).join(separator);
  return items.length > MOST_NAMED ? `${named}${separator}…` : named;
}
