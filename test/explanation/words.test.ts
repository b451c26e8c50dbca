import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { POLICIES } from '../../src/compliance/policies/policies.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { LANGUAGES, type Language } from '../../src/domain/text.ts';
import { explainFrom } from '../../src/services/explain-station.ts';
import { explainIn, sayIn } from '../support/explanation.ts';
import { someDate, someFacts } from '../support/random-district.ts';
import { SAMPLE } from '../support/sample.ts';

const RUNS = { numRuns: Number(process.env.ZHIBU_RUNS ?? 80) };

describe.each(LANGUAGES)('in %s', (language) => {
  test('every sentence about the sample is whole, in one language, and names what it speaks of', () => {
    for (const { code } of SAMPLE.stations) {
      for (const date of ['2022-07-13', '2026-11-22', '2031-01-01']) {
        expectSound(SAMPLE, code, date, language);
      }
    }
  });

  test('so is every sentence about any district', () => {
    fc.assert(
      fc.property(someFacts({ most: 5 }), someDate, fc.nat(), (district, date, number) => {
        const facts = {
          ...district,
          branches: district.branches.map((each) => ({ ...each, name: `支部${each.code}` })),
        };
        expectSound(facts, facts.stations[number % facts.stations.length]?.code ?? '', date, language);
      }),
      RUNS,
    );
  });
});

test('a worker without a name to show is spoken of by code alone', () => {
  const explained = explainIn(SAMPLE, '320506107-01', '2026-11-22');
  const names = { station: identity, branch: identity, partyBody: identity, worker: identity };
  expect(names.worker('w')).toBe('w');
  const said = sayIn({ ...SAMPLE, workers: SAMPLE.workers.map((each) => ({ ...each, name: each.code })) }, explained);
  const first = said.find(({ step }) => step.kind === 'POSTING');
  expect(first?.text['zh-CN']).toBe(
    '320506107-01-w1，2021年6月15日起驻站。2025年7月1日起为预备党员，计入党员，不计入正式党员。',
  );
});

test('an unknown station has no explanation', () => {
  expect(explainFrom(SAMPLE, 'nowhere', '2026-11-22', POLICIES, [])).toBeUndefined();
});

const identity = (code: string) => code;

function expectSound(facts: Facts, code: string, date: string, language: Language): void {
  const hosts = facts.branches.slice(0, 2).map((branch) => branch.code);
  for (const { step, title, text } of sayIn(facts, explainIn(facts, code, date, hosts))) {
    expect(title[language]).not.toBe('');
    const said = text[language];
    expect(said, step.kind).not.toMatch(/undefined|NaN|null|\[object|\s\s|\s$|^\s|「」|""|（）|\(\)/);
    const bare = namesOf(facts).reduce((rest, name) => rest.replaceAll(name, language === 'en' ? 'X' : '某'), said);
    if (language === 'en') {
      expect(bare).not.toMatch(/[\p{Script=Han}，。；：「」（）、]/u);
      expect(said).toMatch(/\.$/);
      expect(bare).not.toMatch(/\.\.|;\.|, [,.]|\b1 (more )?(workers|members|full members|stations)\b/);
    } else {
      expect(bare).not.toMatch(/[A-Za-z;,.()"]|\d{4}-\d\d/);
      expect(said).toMatch(/。$/u);
      expect(bare).not.toMatch(/[，；、：]。|，，|；；|。。/u);
    }
  }
}

/** All that is quoted as it was written, longest first. */
function namesOf({ stations, branches, partyBodies, workers, waivers }: Facts): readonly string[] {
  const named = [...stations, ...branches, ...partyBodies, ...workers].flatMap(({ name, code }) => [name, code]);
  const quoted = waivers.flatMap(({ approvedBy, documentNumber }) => [approvedBy, documentNumber ?? approvedBy]);
  return [...new Set([...named, ...quoted])].sort((a, b) => b.length - a.length);
}
