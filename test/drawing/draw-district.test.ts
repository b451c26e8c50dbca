import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMPLIANCE_STATUSES } from '../../src/domain/compliance-status.ts';
import { KIND_LABELS, STATUS_LABELS } from '../../src/domain/labels.ts';
import { STRUCTURE_KINDS } from '../../src/domain/structure-kind.ts';
import type { DistrictDrawing } from '../../src/drawing/district-drawing.ts';
import { drawDistrict } from '../../src/drawing/draw-district.ts';
import { drawnDistrict, drawnStation, gridOf } from '../support/drawn-district.ts';
import { everyElement, ofClass, parseXml, wordsOf } from '../support/parse-xml.ts';

const draw = (drawing: DistrictDrawing, language: 'zh-CN' | 'en' = 'zh-CN') =>
  parseXml(drawDistrict(drawing, language));
const at = (latitude: number, longitude: number) => ({ location: { latitude, longitude } });

const DISTRICT = drawnDistrict(
  [
    drawnStation('甲', { ...at(31.1, 120.1), fullMembers: 2, status: 'NON_COMPLIANT' }),
    drawnStation('乙', { ...at(31.12, 120.13), isAffiliated: true, required: 'AFFILIATION' }),
    drawnStation('丙', { ...at(31.2, 120.3), fullMembers: 7, required: 'BRANCH_WITH_COMMITTEE' }),
    drawnStation('丁', { ...at(31.25, 120.12), fullMembers: 0, required: 'DEVELOPMENT', status: 'IN_PROGRESS' }),
    drawnStation('戊', { required: null, status: 'NOT_APPLICABLE' }),
  ],
  {
    neighbours: [
      { stationCodes: ['甲', '乙'], kind: 'BORDER' },
      { stationCodes: ['乙', '甲'], kind: 'BORDER' },
      { stationCodes: ['乙', '丙'], kind: 'LINK' },
      { stationCodes: ['丁', '丁'], kind: 'BORDER' },
      { stationCodes: ['丁', '别处'], kind: 'BORDER' },
    ],
    groups: [
      { state: 'PROPOSED', stationCodes: ['乙', '甲'] },
      { state: 'REGISTERED', stationCodes: ['甲', '乙', '丙'] },
      { state: 'REGISTERED', stationCodes: ['丁', '戊', '别处'] },
    ],
    totals: {
      stations: 5,
      byStatus: { COMPLIANT: 2, IN_PROGRESS: 1, NON_COMPLIANT: 1, NOT_APPLICABLE: 1 },
      uncovered: 3,
    },
  },
);

describe('a district', () => {
  test('is one sheet of A4 across, well-formed, and asks for nothing from elsewhere', () => {
    const svg = draw(DISTRICT);
    expect(svg.attributes).toMatchObject({
      width: '297mm',
      height: '210mm',
      viewBox: '0 0 1188 840',
      'xml:lang': 'zh-CN',
    });
    expect(svg.attributes['font-family']).toContain('Noto Sans CJK SC');
    expect(drawDistrict(DISTRICT, 'zh-CN').replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /url\(|href|https?:|@import|<script/,
    );
  });

  test('has every station once, with all that is known of it, and its name on the map', () => {
    const stations = ofClass(draw(DISTRICT), 'station').map((station) => wordsOf(station));
    expect(stations).toHaveLength(5);
    expect(stations[0]).toContain('丁镇社会工作站（丁）：正式党员 0，发展党员，推进中');
    expect(stations.join()).toContain('乙镇社会工作站（乙）：正式党员 1，挂靠组建，合规，已挂靠');
    const [names] = ofClass(draw(DISTRICT), 'names');
    for (const name of ['甲', '乙', '丙', '丁']) expect(names && wordsOf(names)).toContain(`${name}镇社会工作站`);
  });

  test('lists stations without a location beside the map', () => {
    const [list] = ofClass(draw(DISTRICT), 'unlocated');
    expect(list && wordsOf(list)).toMatch(/未登记位置的社工站（1）.*戊镇社会工作站/);
  });

  test('draws each group once, each pair of neighbours once, and nothing to stations that are not there', () => {
    const svg = draw(DISTRICT);
    expect(ofClass(svg, 'group').map(({ attributes }) => attributes.class)).toEqual([
      'group proposed',
      'group registered',
      'group registered',
    ]);
    expect(ofClass(svg, 'group').every((group) => ofClass(group, 'hull').length === 1)).toBe(true);
    const [neighbours] = ofClass(svg, 'neighbours');
    expect(neighbours && everyElement(neighbours).flatMap(({ attributes }) => attributes.class ?? [])).toEqual([
      'neighbours',
      'link',
      'border',
    ]);
  });

  test('ties the parts of a group that do not touch, and gives a letter to one that is partly beside the map', () => {
    const torn = { ...DISTRICT, groups: [{ state: 'REGISTERED' as const, stationCodes: ['甲', '丙', '戊'] }] };
    const svg = draw(torn);
    const [group] = ofClass(svg, 'group');
    expect(group && everyElement(group).filter(({ name }) => name === 'path')).toHaveLength(3);
    expect(ofClass(svg, 'tags').map((tags) => wordsOf(tags).trim())).toEqual(['A']);
    expect(wordsOf(svg)).toContain('同一支部，互不相邻');
    expect(wordsOf(draw({ ...DISTRICT, groups: [] }))).not.toContain('同一支部');
  });

  test.each(['zh-CN', 'en'] as const)('explains every shape, colour and sign, in %s', (language) => {
    const [legend] = ofClass(draw(DISTRICT, language), 'legend');
    const words = legend === undefined ? '' : wordsOf(legend);
    for (const kind of STRUCTURE_KINDS) expect(words).toContain(KIND_LABELS[kind][language]);
    for (const status of COMPLIANCE_STATUSES) expect(words).toContain(STATUS_LABELS[status][language]);
  });

  test('says what, when, how many, and what it cannot promise', () => {
    const [head] = ofClass(draw(DISTRICT), 'title');
    expect(head && wordsOf(head)).toBe(
      '示例区社工站党组织与联合党支部方案截至 2026-11-21社工站 5 个：不合规 1，推进中 1，合规 2，不适用 1。建议联合党支部 1 个，覆盖社工站 2 个，未能编组 3 个；已登记联合党支部 2 个。',
    );
    expect(wordsOf(draw(DISTRICT, 'en'))).toContain('Locations are as registered and may be approximate.');
    expect(ofClass(draw(DISTRICT), 'scale').map(wordsOf)).toEqual([expect.stringMatching(/^0\d.*公里北$/)]);
  });

  test('without any judgement has no statuses in its legend and no date in its title', () => {
    const stations = DISTRICT.stations.map((station) => ({ ...station, status: null }));
    const svg = draw({ ...DISTRICT, stations, date: null, totals: { ...DISTRICT.totals, byStatus: null } });
    expect(wordsOf(svg)).not.toMatch(/不合规|截至/);
  });

  test('is the same whatever order its lists come in', () => {
    const expected = drawDistrict(DISTRICT, 'zh-CN');
    const shuffled = <Item>(list: readonly Item[]) => fc.shuffledSubarray([...list], { minLength: list.length });
    fc.assert(
      fc.property(
        shuffled(DISTRICT.stations),
        shuffled(DISTRICT.neighbours),
        shuffled(DISTRICT.groups),
        (stations, neighbours, groups) => {
          const turned = groups.map((group) => ({ ...group, stationCodes: group.stationCodes.toReversed() }));
          expect(drawDistrict({ ...DISTRICT, stations, neighbours, groups: turned }, 'zh-CN')).toBe(expected);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('an odd district', () => {
  test('without stations says so', () => {
    expect(wordsOf(draw(drawnDistrict([])))).toContain('没有社工站');
    expect(wordsOf(draw(drawnDistrict([]), 'en'))).toContain('There are no stations');
  });

  test.each([1, 2, 50, 300])('of %i stations shows all of them, inside the sheet', (count) => {
    const svg = draw(drawnDistrict(gridOf(count)));
    expect(ofClass(svg, 'station')).toHaveLength(count);
    for (const { attributes } of everyElement(svg)) {
      const [, x, y] = /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(attributes.transform ?? '') ?? [];
      if (x === undefined || y === undefined) continue;
      expect(Number(x) < 1188 && Number(y) < 840).toBe(true);
    }
    expect(JSON.stringify(svg)).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('of 50 stations at one place moves them apart, and says so', () => {
    const svg = draw(drawnDistrict(gridOf(50).map((station) => ({ ...station, ...at(31, 120) }))));
    const [stations] = ofClass(svg, 'stations');
    const places = ofClass(stations ?? svg, 'station').map(
      ({ children }) => JSON.stringify(children.at(-1)).match(/translate\([^)]*\)/)?.[0],
    );
    expect(new Set(places).size).toBe(50);
    expect(wordsOf(svg)).toMatch(/\d+ 个图形移到旁边/);
  });

  test('whose stations have no location at all is a list, and names those that find no room for the pointer', () => {
    const stations = Array.from({ length: 500 }, (_, index) => drawnStation(`${index}`));
    const svg = draw(drawnDistrict(stations));
    expect(ofClass(svg, 'station')).toHaveLength(500);
    expect(wordsOf(svg)).toMatch(/另有 \d+ 个/);
    expect(ofClass(svg, 'scale')).toEqual([]);
  });

  test('counts the names it has no room for', () => {
    const crowd = gridOf(300).map((station, index) => ({ ...station, ...at(31 + index / 1e7, 120) }));
    expect(wordsOf(draw(drawnDistrict(crowd)))).toMatch(/略去 \d+ 个名称/);
  });
});

test('names can hold anything', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '"><script>alert(1)</script>',
      "'&amp;<!--",
      ']]>',
      '站'.repeat(200),
      'محطة العمل',
      '👨‍👩‍👧‍👦社工站',
      '\u202egnp',
      '\ud800',
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(nasty, { maxLength: 8 }), nasty, fc.constantFrom('zh-CN', 'en'), (names, name, language) => {
      const stations = names.map((words, index) =>
        drawnStation(`${words}${index}`, {
          name: words,
          ...(index % 3 === 0 ? {} : at(31 + index / 50, 120 + index / 70)),
        }),
      );
      const groups = [{ state: 'PROPOSED' as const, stationCodes: stations.map(({ code }) => code) }];
      const svg = draw(drawnDistrict(stations, { name, groups }), language);
      expect(ofClass(svg, 'station')).toHaveLength(names.length);
      expect(everyElement(svg).map((element) => element.name)).not.toContain('script');
    }),
    { numRuns: 200 },
  );
});
