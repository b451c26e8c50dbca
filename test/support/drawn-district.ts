import type { DistrictDrawing, DrawnStation } from '../../src/drawing/district-drawing.ts';

/** A station to be drawn: 甲镇社会工作站 with one full member, unless said otherwise. */
export function drawnStation(code: string, part: Partial<DrawnStation> = {}): DrawnStation {
  return {
    code,
    name: `${code}镇社会工作站`,
    required: 'JOINT_BRANCH',
    status: 'COMPLIANT',
    fullMembers: 1,
    isAffiliated: false,
    ...part,
  };
}

/** A drawing of these stations, with whatever else is said. */
export function drawnDistrict(stations: readonly DrawnStation[], part: Partial<DistrictDrawing> = {}): DistrictDrawing {
  const byStatus = { COMPLIANT: stations.length, IN_PROGRESS: 0, NON_COMPLIANT: 0, NOT_APPLICABLE: 0 };
  return {
    name: '示例区',
    date: '2026-11-21',
    stations,
    neighbours: [],
    groups: [],
    totals: { stations: stations.length, byStatus, uncovered: 0 },
    ...part,
  };
}

/** So many stations in rows of ten, a kilometre or so apart. */
export function gridOf(count: number): readonly DrawnStation[] {
  return Array.from({ length: count }, (_, index) =>
    drawnStation(`s${String(index).padStart(3, '0')}`, {
      location: { latitude: 31 + Math.floor(index / 10) / 100, longitude: 120 + (index % 10) / 100 },
      fullMembers: index % 9,
    }),
  );
}
