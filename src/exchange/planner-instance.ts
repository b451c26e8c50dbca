import type { Fault } from '../domain/fault.ts';
import type { Text } from '../domain/text.ts';
import type { JointBranchProblem } from '../planner/joint-branch-plan.ts';
import { type JsonPath, printPath } from './json-path.ts';
import { parseJson } from './parse-json.ts';
import { EXPECTED, type PlannerInstance, plannerInstanceShape } from './planner-instance-shape.ts';
import { quoteValue } from './quote-value.ts';
import { describeShapeFault } from './shape-fault.ts';

export type ParsedPlannerInstance =
  | { readonly ok: true; readonly problem: JointBranchProblem }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Stations of an instance that names no districts are all in this one. */
const ONLY_DISTRICT = '';

/**
 * Reads a planner instance, or says everything that is wrong with it. Loops and unknown codes among edges and existing
 * joint branches are let pass; a station of several existing joint branches belongs to the last.
 */
export function parsePlannerInstance(text: string): ParsedPlannerInstance {
  const json = parseJson(text);
  if (!json.ok) return { ok: false, faults: [json.fault] };
  const result = plannerInstanceShape.safeParse(json.value);
  const faults = [
    ...(result.error?.issues ?? []).map(({ path }) => describeShapeFault(json.value, path as JsonPath, EXPECTED)),
    ...findRepeatedCodes(json.value),
    ...findHalfLocations(json.value),
  ];
  if (result.data === undefined || faults.length > 0) return { ok: false, faults };
  return { ok: true, problem: toProblem(result.data) };
}

function toProblem({ stations, edges, existing }: PlannerInstance): JointBranchProblem {
  const branches = new Map<string, string>();
  for (const [index, { members }] of (existing ?? []).entries()) {
    for (const code of members) branches.set(code, `existing ${index}`);
  }
  return {
    stations: stations.map(({ code, parent, fullMembers, lat, lng, district, affiliated }) => ({
      code,
      parent,
      fullMembers,
      district: district ?? ONLY_DISTRICT,
      location: typeof lat === 'number' && typeof lng === 'number' ? { latitude: lat, longitude: lng } : undefined,
      affiliated: affiliated ?? false,
      existingBranch: branches.get(code),
    })),
    edges,
  };
}

/** Each second and later use of a code. Looks at the raw document, so that other faults hide none of these. */
function findRepeatedCodes(document: unknown): readonly Fault[] {
  const seen = new Set<string>();
  return rawStations(document).flatMap(({ code }, index) => {
    if (typeof code !== 'string') return [];
    if (!seen.has(code)) {
      seen.add(code);
      return [];
    }
    const { 'zh-CN': chinese, en } = quoteValue(code);
    return fault(['stations', index, 'code'], {
      'zh-CN': `社工站编码 ${chinese} 重复；每个编码只能出现一次`,
      en: `the station code ${en} is repeated; each code may occur only once`,
    });
  });
}

function findHalfLocations(document: unknown): readonly Fault[] {
  return rawStations(document).flatMap(({ lat, lng }, index) => {
    if (((lat ?? undefined) === undefined) === ((lng ?? undefined) === undefined)) return [];
    return fault(['stations', index], {
      'zh-CN': 'lat 与 lng 只有一个；应两者都有或都没有',
      en: 'has only one of lat and lng; must have both or neither',
    });
  });
}

function rawStations(document: unknown): readonly Record<string, unknown>[] {
  const stations = (document as { stations?: unknown } | null)?.stations;
  if (!Array.isArray(stations)) return [];
  return stations.map((station) => (typeof station === 'object' && station !== null ? station : {}));
}

function fault(path: JsonPath, text: Text): Fault {
  return { path: printPath(path), text };
}
