import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FailingStationsDocument, RecordStageDocument } from '../../src/client/generated/graphql.ts';
import { readLanguage } from '../../src/server/read-language.ts';
import { TestApi } from '../support/api.ts';
import { exampleDistrict } from '../support/example-district.ts';

test.each([
  [null, 'zh-CN'],
  ['', 'zh-CN'],
  ['*', 'zh-CN'],
  ['fr', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['zh-TW,en;q=0.5', 'zh-CN'],
  ['en', 'en'],
  ['EN-us', 'en'],
  ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
  ['zh-CN,en;q=0.9', 'zh-CN'],
  ['de,en;q=0.1', 'en'],
  ['en;q=0', 'zh-CN'],
])('Accept-Language %j asks for %s', (header, language) => {
  expect(readLanguage(header)).toBe(language);
});

describe('messages', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.open(exampleDistrict());
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const HAN = /\p{Script=Han}/u;
  const ENGLISH = { 'accept-language': 'en' };
  // names stay as they are, whatever the language
  const withoutNames = (text: string) => text.replaceAll(/[甲乙丙丁戊己庚辛]站|一镇党委/g, '');

  test('of findings and requirements are Chinese, English where asked for', async () => {
    for (const [headers, isChinese] of [
      [{}, true],
      [ENGLISH, false],
    ] as const) {
      const { nonCompliantStations } = await api.execute(FailingStationsDocument, {}, headers);
      const texts = nonCompliantStations.nodes.flatMap(({ compliance }) => [
        compliance.required?.reason ?? '',
        ...compliance.findings.flatMap(({ message, remedy }) => [message, remedy]),
      ]);
      expect(texts.length).toBeGreaterThan(8);
      for (const text of texts) expect([text, HAN.test(withoutNames(text))]).toEqual([text, isChinese]);
    }
  });

  test('of refusals, as data and as errors', async () => {
    const input = { workerCode: 'nobody', stage: 'FULL', from: '2026-11-21' } as const;
    const chinese = await api.execute(RecordStageDocument, { input });
    const english = await api.execute(RecordStageDocument, { input }, ENGLISH);
    expect(chinese.recordMembershipStage).toMatchObject({ message: expect.stringMatching(HAN) });
    expect(english.recordMembershipStage).toMatchObject({ message: expect.not.stringMatching(HAN) });
    const tooMany = '{ stations(first: 101) { totalCount } }';
    expect((await api.run(tooMany)).errors).toMatchObject([{ message: expect.stringMatching(HAN) }]);
    expect((await api.run(tooMany, {}, ENGLISH)).errors).toMatchObject([{ message: expect.not.stringMatching(HAN) }]);
  });

  test('of a date that is none, written in the document or given as a variable: one language, every time', async () => {
    const written = '{ station(code: "jia", asOf: "2026-02-30") { code } }';
    const given = 'query ($on: Date) { station(code: "jia", asOf: $on) { code } }';
    for (const [document, variables] of [
      [written, {}],
      [given, { on: '2026-02-30' }],
    ] as const) {
      for (const _ of [1, 2]) {
        const [chinese] = (await api.run(document, variables)).errors ?? [];
        const [english] = (await api.run(document, variables, ENGLISH)).errors ?? [];
        expect(chinese?.message).toContain('不是日历上的日期: "2026-02-30"');
        expect(chinese?.message).not.toContain('calendar');
        expect(english?.message).toContain('not a date of the calendar: "2026-02-30"');
        expect(english?.message).not.toMatch(HAN);
      }
    }
  });
});
