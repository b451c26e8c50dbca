import type { Fault } from '../domain/fault.ts';
import type { Text } from '../domain/text.ts';
import type { Area, AreaMap, Position, Ring } from '../neighbors/area.ts';
import { type JsonPath, printPath } from './json-path.ts';
import { parseJson } from './parse-json.ts';
import { quoteValue } from './quote-value.ts';

export type ParsedAreaMap =
  | { readonly ok: true; readonly map: AreaMap }
  | { readonly ok: false; readonly faults: readonly Fault[] };

type Members = Readonly<Record<string, unknown>>;

/**
 * Reads a GeoJSON FeatureCollection of polygons and multipolygons, or says everything that is wrong with it; of a line
 * only the first wrong position, since where one is wrong all are. A feature without geometry, or whose property
 * `codeProperty` holds neither a text nor a number, is no fault: an area of no polygons, and one without code.
 */
export function parseAreaMap(text: string, codeProperty: string): ParsedAreaMap {
  const json = parseJson(text);
  if (!json.ok) return { ok: false, faults: [json.fault] };
  const reader = new AreaReader();
  const map = reader.readMap(json.value, codeProperty);
  return reader.faults.length > 0 ? { ok: false, faults: reader.faults } : { ok: true, map };
}

class AreaReader {
  readonly faults: Fault[] = [];

  readMap(value: unknown, codeProperty: string): AreaMap {
    const areas: Area[] = [];
    const withoutCode: string[] = [];
    const collection = this.#object(value, [], ['FeatureCollection'], EXPECTED.map);
    const features = collection && this.#list(collection.features, ['features'], EXPECTED.features);
    for (const [index, item] of features ?? []) {
      const path = ['features', index];
      const feature = this.#object(item, path, ['Feature'], EXPECTED.feature);
      const polygons = feature && this.#readGeometry(feature.geometry, [...path, 'geometry']);
      if (feature === undefined || polygons === undefined) continue;
      const code = isObject(feature.properties) ? feature.properties[codeProperty] : undefined;
      if (isCode(code)) areas.push({ code: String(code), polygons });
      else withoutCode.push(printPath(path));
    }
    return { areas, withoutCode };
  }

  #readGeometry(value: unknown, path: JsonPath): Area['polygons'] | undefined {
    if (value === null) return [];
    const geometry = this.#object(value, path, ['Polygon', 'MultiPolygon'], EXPECTED.geometry);
    if (geometry === undefined) return undefined;
    const inside = [...path, 'coordinates'];
    if (geometry.type === 'Polygon') return [this.#readPolygon(geometry.coordinates, inside)];
    const polygons = this.#list(geometry.coordinates, inside, EXPECTED.polygons);
    return polygons.map(([index, polygon]) => this.#readPolygon(polygon, [...inside, index]));
  }

  #readPolygon(value: unknown, path: JsonPath): readonly Ring[] {
    return this.#list(value, path, EXPECTED.polygon).map(([index, ring]) => this.#readRing(ring, [...path, index]));
  }

  #readRing(value: unknown, path: JsonPath): Ring {
    const positions = this.#list(value, path, EXPECTED.ring);
    const wrong = positions.find(([, position]) => !isPosition(position));
    if (wrong !== undefined) {
      this.#report([...path, wrong[0]], wrong[1], EXPECTED.position);
      return [];
    }
    const ring = positions.map(([, position]): Position => {
      const [longitude, latitude] = position as Position;
      return [longitude, latitude];
    });
    const [first, last] = [ring[0], ring.at(-1)];
    if (Array.isArray(value) && (ring.length < 4 || first?.[0] !== last?.[0] || first?.[1] !== last?.[1])) {
      this.#report(path, value, EXPECTED.ring);
    }
    return ring;
  }

  /** An object of one of these types. */
  #object(value: unknown, path: JsonPath, types: readonly string[], expected: Text): Members | undefined {
    if (isObject(value) && types.some((type) => type === value.type)) return value;
    if (isObject(value)) this.#report([...path, 'type'], value.type, expected);
    else this.#report(path, value, expected);
    return undefined;
  }

  #list(value: unknown, path: JsonPath, expected: Text): readonly (readonly [number, unknown])[] {
    if (Array.isArray(value)) return [...value.entries()];
    this.#report(path, value, expected);
    return [];
  }

  #report(path: JsonPath, value: unknown, expected: Text): void {
    const quoted = value === undefined ? MISSING : quoteValue(value);
    this.faults.push({
      path: printPath(path),
      text: {
        'zh-CN': `${quoted['zh-CN']} 不符合要求；${expected['zh-CN']}`,
        en: `${quoted.en} is not allowed; ${expected.en}`,
      },
    });
  }
}

const MISSING: Text = { 'zh-CN': '缺少的值', en: 'a missing value' };

const EXPECTED = {
  map: { 'zh-CN': '应为 GeoJSON 的 FeatureCollection', en: 'must be a GeoJSON FeatureCollection' },
  features: { 'zh-CN': '应为 Feature 的列表', en: 'must be a list of features' },
  feature: { 'zh-CN': '应为 Feature', en: 'must be a Feature' },
  geometry: { 'zh-CN': '应为 Polygon 或 MultiPolygon', en: 'must be a Polygon or a MultiPolygon' },
  polygons: { 'zh-CN': '应为多边形的列表', en: 'must be a list of polygons' },
  polygon: { 'zh-CN': '应为闭合线的列表', en: 'must be a list of closed lines' },
  ring: {
    'zh-CN': '应为至少 4 个位置、首尾相同的闭合线',
    en: 'must be a closed line: at least 4 positions, the last like the first',
  },
  position: {
    'zh-CN': '应为 [经度, 纬度]，单位为度（WGS 84），经度 -180 至 180，纬度 -90 至 90',
    en: 'must be [longitude, latitude] in degrees (WGS 84), from -180 to 180 and from -90 to 90',
  },
} as const satisfies Record<string, Text>;

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCode(value: unknown): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && value !== '');
}

function isPosition(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const [longitude, latitude] = value as readonly unknown[];
  return isWithin(longitude, 180) && isWithin(latitude, 90);
}

function isWithin(value: unknown, most: number): boolean {
  return typeof value === 'number' && Math.abs(value) <= most;
}
