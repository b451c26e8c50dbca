import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Facts } from '../../src/domain/facts.ts';
import { createApi } from '../../src/server/create-api.ts';
import { importSnapshot } from '../../src/services/import-snapshot.ts';
import { TestApi } from '../support/api.ts';
import { textOfDocx, textOfHtml } from '../support/document-text.ts';
import { exampleDistrict } from '../support/example-district.ts';
import { OWNER, openApp } from '../support/open-app.ts';
import { SAMPLE } from '../support/sample.ts';
import { smallDistrict } from '../support/small-district.ts';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open(SAMPLE);
});
afterAll(() => api.app.close());

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());
const readHtml = async (path: string) => textOfHtml(await (await api.fetch(path)).text());
const readDocx = async (path: string) => textOfDocx(await bytesOf(await api.fetch(path)));

async function readSheets(path: string, of: TestApi = api) {
  const { sheets } = await readXlsx(await bytesOf(await of.fetch(path)));
  return sheets.map(({ name, rows }) => ({ name, title: rows[0]?.[0], headings: rows[1], rows: rows.slice(2) }));
}

/** An API on other facts, for one test. */
const openOn = (facts: Facts) => TestApi.open(facts);

describe('the letter to a station', () => {
  const LETTER = '/letters/320506004-01';

  test('says what the rule asks, the facts, what to do, by whom; by when is left to be written', async () => {
    const said = await readHtml(`${LETTER}.html`);
    expect(said.slice(0, 3)).toEqual([
      '编号：＿＿＿＿＿＿＿＿',
      '关于郭巷街道社会工作站党组织建设的整改提醒函',
      '郭巷街道社会工作站：',
    ]);
    expect(said[3]).toContain('截至2026年11月21日的登记情况，你站党组织建设有 3 项不符合要求');
    const at = said.indexOf('（一）应建未建党支部');
    expect(said.slice(at + 1, at + 6)).toEqual([
      '规定：吴政办〔2022〕59号第三部分（三）第 11 条：“社工站驻站、外派社工中有 3 名以上正式党员的，应当成立党支部”；《中国共产党支部工作条例（试行）》（2018）第四条：“凡是有正式党员3人以上的，都应当成立党支部。党支部党员人数一般不超过50人”。',
      '事实：有正式党员 3 名以上的社工站应当成立党支部；郭巷街道社会工作站有 3 名，没有单独的党支部，参加「临湖郭巷社会工作站联合党支部」不能代替。按登记情况，该情形自2025年9月1日起已持续 446 天。',
      '整改：请郭巷街道社会工作站向郭巷街道党工委申请单独成立党支部。',
      '责任单位：郭巷街道社会工作站。',
      '完成时限：请于　　　　年　　月　　日前完成。',
    ]);
    expect(said).toContain('抄送：郭巷街道党工委');
    expect(said).toContain('发函单位（盖章）：');
    expect(said.join('')).toContain('1 个月内批复');
  });

  test('names no date but that of the facts', async () => {
    const said = (await readHtml(`${LETTER}.html`)).join('\n');
    const dates = said.match(/\d+年\d+月\d+日/g) ?? [];
    expect(dates).toContain('2026年11月21日');
    // none of them lies ahead: those are days since when, and no deadline
    for (const date of dates) expect(Number(/^\d+/.exec(date)?.[0])).toBeLessThanOrEqual(2026);
  });

  test('says the same as a Word file, for every failing station', async () => {
    const rows = (await (await api.fetch('/export/stations.ndjson?statuses=NON_COMPLIANT')).text())
      .trimEnd()
      .split('\n');
    expect(rows).toHaveLength(9);
    for (const { code } of rows.map((row) => JSON.parse(row))) {
      const [html, docx] = [await readHtml(`/letters/${code}.html`), await readDocx(`/letters/${code}.docx`)];
      expect(docx).toEqual(html);
      expect(html.length).toBeGreaterThan(20);
    }
  });

  test('is a page to read, or a file with a Chinese name', async () => {
    const page = await api.fetch(`${LETTER}.html`);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'unsafe-inline'");
    const disposition = (await api.fetch(`${LETTER}.docx`)).headers.get('content-disposition');
    expect(disposition).toBe(
      `attachment; filename="letter-320506004-01-2026-11-21.docx"; filename*=UTF-8''${encodeURIComponent('整改提醒函-郭巷街道社会工作站-2026-11-21.docx')}`,
    );
  });

  test.each([
    ['/letters/nobody.html', 404, '在您的权限范围内没有代码为“nobody”的社工站，请核对代码\n'],
    [
      '/letters/320506005-01.docx',
      409,
      '横泾街道社会工作站（320506005-01）在 2026-11-21 没有需要整改的问题，不必发函\n',
    ],
    ['/letters/320506004-01.html?asOf=2000-01-01', 409, /没有需要整改的问题/],
    ['/letters/320506004-01.html?lang=en', 400, 'There is no parameter "lang"; there are: asOf\n'],
    ['/letters/%E0.html', 400, /百分号编码/],
    ['/reports/nowhere.docx', 404, '在您的权限范围内没有代码为“nowhere”的行政区划，请核对代码\n'],
    ['/reports/320506.html?asOf=today', 400, '参数 asOf 应为日历上存在的日期，写作 YYYY-MM-DD\n'],
  ])('is refused: %s', async (path, status, words) => {
    const response = await api.fetch(path);
    expect([response.status, await response.text()]).toEqual([
      status,
      typeof words === 'string' ? words : expect.stringMatching(words),
    ]);
  });

  test('holds any name, and finds a station by any code', async () => {
    const facts = exampleDistrict();
    const name = '<script>&"\u0001=1+1站';
    const stations = facts.stations.map((station) => (station.code === 'bing' ? { ...station, name } : station));
    const renamed: Facts = JSON.parse(JSON.stringify({ ...facts, stations }).replaceAll('"bing"', '"丙/1 %"'));
    await using hostile = await openOn(renamed);
    const path = `/letters/${encodeURIComponent('丙/1 %')}`;
    const html = textOfHtml(await (await hostile.fetch(`${path}.html`)).text());
    expect(html[1]).toBe('关于<script>&"\ufffd=1+1站党组织建设的整改提醒函');
    const response = await hostile.fetch(`${path}.docx`);
    expect(response.headers.get('content-disposition')).not.toMatch(/[<>]|\p{Cc}/u);
    expect(textOfDocx(await bytesOf(response))).toEqual(html);
  });
});

describe('the report of a division', () => {
  test('says the same as a page and as a Word file', async () => {
    const [html, docx] = [await readHtml('/reports/320506.html'), await readDocx('/reports/320506.docx')];
    expect(docx).toEqual(html);
    expect(html[1]).toBe('吴中区社工站党组织建设情况报告');
    expect(html.join('\n')).toContain('不符合要求的 9 个');
    expect(html).toContain('三、组建联合党支部的建议');
  });

  test('has the figures of the form', async () => {
    const said = await readHtml('/reports/320506.html');
    const document =
      '{ organizationStatistics(divisionCode: "320506") { total { stations ownBranch jointBranch affiliated branchMissing fewMembers noMembers } } }';
    const { data } = await api.run<{ organizationStatistics: { total: Record<string, number> } }>(document);
    const total = Object.values(data?.organizationStatistics.total ?? {}).map(String);
    const at = said.indexOf('合计');
    expect(said.slice(at + 1, at + 8)).toEqual(total);
  });

  test('of nothing is short', async () => {
    const empty = await openApp('2026-11-21');
    const { stations: _, ...facts } = exampleDistrict();
    await importSnapshot(empty, { ...facts, stations: [], adjacencies: [], workers: [], branches: [] });
    const said = textOfHtml(
      await (await createApi(empty).fetch('http://zhibu.test/reports/320506.html', { headers: OWNER })).text(),
    );
    expect(said.join('\n')).toContain('没有不符合要求的社工站');
    expect(said.join('\n')).toContain('没有应当判定的镇（街道）社会工作站');
    await empty.close();
  });

  test('of one station, and of 1,200', async () => {
    await using one = await openOn(smallDistrict({ stations: 'a3' }));
    expect(textOfHtml(await (await one.fetch('/reports/D1.html')).text()).join('')).toContain(
      '不符合要求的事项共 1 项',
    );
    const codes = Array.from({ length: 1_200 }, (_, index) => `s${index}x${index % 4}`);
    await using many = await openOn(smallDistrict({ stations: codes.join(' ') }));
    const html = textOfHtml(await (await many.fetch('/reports/D1.html')).text());
    expect(textOfDocx(await bytesOf(await many.fetch('/reports/D1.docx')))).toEqual(html);
    expect(html.join('')).toContain('不符合要求的事项共 1200 项');
    const [failing] = await readSheets('/export/failing.xlsx?divisionCode=D1', many);
    expect(failing?.rows).toHaveLength(1_201);
  });
});

describe('workbooks', () => {
  test('failing stations: each finding with its facts, remedy and clause', async () => {
    const [sheet, ...others] = await readSheets('/export/failing.xlsx?divisionCode=320506');
    expect(others).toEqual([]);
    expect(sheet?.title).toBe('不符合要求的社工站（截至 2026-11-21）');
    expect(sheet?.headings?.slice(6)).toEqual(['不符合要求的事项', '自何日起', '情况', '下一步', '依据']);
    expect(sheet?.rows.filter((row) => row[2] === '320506004-01').map((row) => row[6])).toEqual([
      '应建未建党支部',
      '联合党支部地域不相邻',
      '联合党支部覆盖社工站过多',
    ]);
    const only = await readSheets('/export/failing.xlsx?findingCodes=BRANCH_MISSING');
    expect(only[0]?.rows.slice(0, -1).every((row) => row[6] === '应建未建党支部')).toBe(true);
  });

  test('the form: the headings and the rows of the command', async () => {
    const [form, toCheck] = await readSheets('/export/statistics.xlsx?divisionCode=320506');
    expect(form?.headings?.slice(0, 5)).toEqual(['区划', '区划代码', '社工站总数', '已组建', '单独组建党支部']);
    expect(form?.rows[0]?.slice(0, 4)).toEqual(['吴中区', '320506', 15, 12]);
    const parts = form?.rows.slice(1).filter((row) => String(row[0]).startsWith('　') && typeof row[2] === 'number');
    expect(parts?.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(15);
    expect(toCheck?.title).toContain('相互矛盾');
    const english = await readSheets('/export/statistics.xlsx?divisionCode=320506&lang=en');
    expect(english[0]?.headings?.slice(0, 3)).toEqual(['division', 'division code', 'stations']);
  });

  test('the plan: the groups of the API, and why others are left out', async () => {
    const [groups, uncovered] = await readSheets('/export/plan.xlsx?divisionCode=320506');
    const document = '{ jointBranchPlan(divisionCode: "320506") { groups { stations { code } } uncovered { code } } }';
    type Plan = { groups: { stations: { code: string }[] }[]; uncovered: { code: string }[] };
    const { data } = await api.run<{ jointBranchPlan: Plan }>(document);
    const plan = data?.jointBranchPlan;
    expect(groups?.rows.slice(0, -1).map((row) => [row[0], row[2]])).toEqual(
      plan?.groups.flatMap(({ stations }, index) => stations.map(({ code }) => [index + 1, code])),
    );
    expect(uncovered?.rows.map((row) => row[1])).toEqual(plan?.uncovered.map(({ code }) => code));
    expect(uncovered?.rows[0]?.[4]).toContain('相邻社工站都不能与它编组');
  });
});
