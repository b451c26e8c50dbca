import { describe, expect, test } from 'vitest';
import { describeCandidate, describeDevelopment } from '../../../src/compliance/forecast/describe-development.ts';
import { describeEntry, joinEntryWords } from '../../../src/compliance/forecast/describe-entry.ts';
import { withPolicyTitles } from '../../../src/compliance/forecast/forecast-names.ts';
import { POLICIES } from '../../../src/compliance/policies/policies.ts';
import { LANGUAGES, type Language } from '../../../src/domain/text.ts';
import { forecastSnapshot } from '../../../src/services/forecast/forecast-snapshot.ts';
import { readForecastCases } from '../../support/forecast-cases.ts';
import { readSnapshot } from '../../support/read-snapshot.ts';

const CASES = readForecastCases();

/** Every sentence of a case: of its entries, then of its stations and candidates to be developed. */
async function sentencesOf(name: string, language: Language): Promise<readonly string[]> {
  const found = CASES.find((each) => each.name === name);
  if (found === undefined) throw new Error(`there is no case "${name}"`);
  const facts = readSnapshot(JSON.stringify(found.snapshot));
  const policies = [...POLICIES, ...(facts.policies ?? [])];
  const nameOf = (list: readonly { readonly code: string; readonly name: string }[]) => (code: string) =>
    list.find((each) => each.code === code)?.name ?? `nameless ${code}`;
  const names = withPolicyTitles(
    { station: nameOf(facts.stations), branch: nameOf(facts.branches), partyBody: nameOf(facts.partyBodies) },
    policies,
    language,
  );
  const { entries, development } = await forecastSnapshot(facts, policies, found, undefined);
  return [
    ...entries.map((entry) => joinEntryWords(describeEntry(entry, policies, names, language), language)),
    ...development.flatMap((station) => [
      describeDevelopment(station, names.partyBody, language),
      ...station.candidates.map((each) => describeCandidate(each, station.date, language)),
    ]),
  ];
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('every sentence is whole, names what it speaks of, and keeps to its language', async () => {
    for (const { name } of CASES) {
      for (const sentence of await sentencesOf(name, language)) {
        expect(sentence, name).not.toMatch(/undefined|null|nameless|NaN|[；;，,]\s*[；;，,。.]|[A-Z]+_[A-Z]+/);
        expect(sentence, name).toMatch(language === 'en' ? /\.$/ : /。$/);
        if (language === 'en') expect(sentence.replace(/\p{Script=Han}+/gu, ''), name).not.toMatch(/[；，。（）：]/);
      }
    }
  });
});

test.each<[string, Language, readonly string[]]>([
  [
    'third full member posted ahead must found a branch',
    'zh-CN',
    [
      '社工 a3 到香樟社会工作站工作；驻站社工 2 → 3；正式党员 2 → 3；状态 合规 → 不合规；应有组织形式 挂靠组建 → 党支部；新增 应建未建党支部；正式党员 2 → 3：达到 3 名，应当单独成立党支部。',
    ],
  ],
  [
    'third full member posted ahead must found a branch',
    'en',
    [
      'worker a3 is posted to 香樟社会工作站; resident workers 2 → 3; full members 2 → 3; status complies → fails; required affiliation → branch; new: branch missing; full members 2 → 3: from 3 on it must establish its own branch.',
    ],
  ],
  [
    'probation that ends on time tomorrow',
    'zh-CN',
    [
      '社工 a3 预备期满、按期转正；正式党员 2 → 3；预备党员 1 → 0；状态 合规 → 不合规；应有组织形式 挂靠组建 → 党支部；新增 应建未建党支部；正式党员 2 → 3：达到 3 名，应当单独成立党支部（推定：预备党员按期转正）。',
    ],
  ],
  [
    'probation that ended yesterday is overdue',
    'zh-CN',
    [
      '没有正式党员：由示例镇党委负责；最早可于 2026-06-30 有正式党员。',
      '社工 a1：预备党员（自 2025-06-29）；预备期已于 2026-06-29 届满，应当尽快讨论转正、延长预备期或者取消资格；最早可于 2026-06-30 成为正式党员。',
    ],
  ],
  [
    'probation extended and over as well',
    'zh-CN',
    [
      '没有正式党员：由示例镇党委负责；最早可于 2026-06-30 有正式党员。',
      '社工 a1：预备党员（延长，自 2025-05-01）；预备期已于 2026-05-01 届满，应当尽快讨论转正或者取消资格；最早可于 2026-06-30 成为正式党员。',
    ],
  ],
  [
    'probation extended and over as well',
    'en',
    [
      'No full member: 示例镇党委 is responsible; a full member is lawful from 2026-06-30 on at the earliest.',
      'Worker a1: probationary member since 2025-05-01 (extension); the probation ended on 2026-05-01: admission or cancellation is overdue; a full member from 2026-06-30 on at the earliest.',
    ],
  ],
  [
    'step back recorded ahead leaves no way to full membership',
    'en',
    [
      'No full member: 示例镇党委 is responsible; none of the candidates can become one here.',
      'Worker a1: probationary member since 2025-12-31; a step back is recorded ahead, so no full membership follows from the record.',
      'Worker a2: activist since 2025-01-01; a step back is recorded ahead, so no full membership follows from the record.',
    ],
  ],
  [
    'activist leaves three months after the earliest admission',
    'en',
    [
      'No full member: 示例镇党委 is responsible; none of the candidates can become one here.',
      'Worker a1: activist since 2026-01-10; can become a development target from 2027-01-10 on; leaves on 2027-04-10; leaves too early to be admitted, for nobody is admitted who leaves within three months.',
    ],
  ],
  ['nobody is on the way and no body is named', 'zh-CN', ['没有正式党员：未明确责任党组织；尚无培养发展对象。']],
])('%s, in %s', async (name, language, sentences) => {
  expect(await sentencesOf(name, language)).toEqual(sentences);
});
