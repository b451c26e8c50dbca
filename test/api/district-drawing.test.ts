import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/domain/facts.ts';
import type { Station } from '../../src/domain/station.ts';
import { drawDistrict } from '../../src/drawing/draw-district.ts';
import { TestApi } from '../support/api.ts';
import { exampleDistrict } from '../support/example-district.ts';
import { ofClass, parseXml, wordsOf } from '../support/parse-xml.ts';
import { readDrawing } from '../support/read-drawing.ts';
import { SAMPLE } from '../support/sample.ts';

/** More stations than one page of the API holds. */
function crowdedDistrict(): Facts {
  const facts = exampleDistrict();
  const stations = Array.from({ length: 130 }, (_, index): Station => {
    const location = { latitude: 31 + index / 500, longitude: 120 + (index % 13) / 100 };
    const code = `crowd-${String(index).padStart(3, '0')}`;
    return {
      code,
      name: `${index}站`,
      level: 'TOWN_STATION',
      divisionCode: 'town-1',
      openedOn: '2022-01-01',
      location,
      responsibleBodies: [],
    };
  });
  return { ...facts, stations: [...facts.stations, ...stations] };
}

describe('the picture of a division needs nothing but what the API tells', () => {
  test.each<[string, Facts, string, string | null]>([
    ['the sample, today', SAMPLE, '320506', null],
    ['the sample, in 2023', SAMPLE, '320506', '2023-06-30'],
    ['before there was any station', SAMPLE, '320506', '1999-01-01'],
    ['a town whose group reaches beyond it', SAMPLE, '320506110', null],
    ['the province', SAMPLE, '320000', null],
    ['a district of more than one page', crowdedDistrict(), '320506', null],
  ])('%s', async (_, facts, divisionCode, asOf) => {
    await using api = await TestApi.open(facts);
    const drawing = await readDrawing(api, divisionCode, asOf);
    for (const language of ['zh-CN', 'en'] as const) {
      const query = new URLSearchParams({ division: divisionCode, lang: language, ...(asOf === null ? {} : { asOf }) });
      const response = await api.fetch(`/plan.svg?${query}`);
      expect(response.status).toBe(200);
      expect(await response.text()).toBe(drawDistrict(drawing, language));
    }
  });
});

test('the sample shows its stations, the groups proposed and registered, bridges, and who is affiliated', async () => {
  await using api = await TestApi.open(SAMPLE);
  const svg = parseXml(await (await api.fetch('/plan.svg?division=320506')).text());
  const stations = ofClass(svg, 'station').map(wordsOf).join('\n');
  for (const { name } of SAMPLE.stations) expect(stations).toContain(name);
  expect(stations).toContain('甪直镇社会工作站（320506100-01）：正式党员 2，挂靠组建，合规，已挂靠');
  expect(ofClass(svg, 'group').map(wordsOf)).toEqual([
    '建议的联合党支部：越溪街道社会工作站、城南街道社会工作站',
    '建议的联合党支部：横泾街道社会工作站、太湖街道社会工作站、临湖镇社会工作站',
    '建议的联合党支部：香山街道社会工作站、金庭镇社会工作站',
    '已登记的联合党支部：郭巷街道社会工作站、临湖镇社会工作站、临湖镇甲村社会工作室、临湖镇乙村社会工作室',
    '已登记的联合党支部：横泾街道社会工作站、太湖街道社会工作站',
    '已登记的联合党支部：香山街道社会工作站、光福镇社会工作站',
  ]);
  const [neighbours] = ofClass(svg, 'neighbours');
  expect(neighbours && [ofClass(neighbours, 'border').length, ofClass(neighbours, 'link').length]).toEqual([21, 2]);
  const [names] = ofClass(svg, 'names');
  expect(names && wordsOf(names)).toContain('木渎镇藏书社会工作站');
});
