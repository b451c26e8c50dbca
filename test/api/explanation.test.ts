import { expect, test } from 'vitest';
import { TestApi } from '../support/api.ts';
import { exampleDistrict } from '../support/example-district.ts';
import { SAMPLE } from '../support/sample.ts';

const EXPLAIN = `query Explain($code: String!, $asOf: Date, $on: Date) {
  station(code: $code, asOf: $asOf) {
    compliance { status }
    explanation(asOf: $on) {
      asOf status policy
      steps {
        kind title text outcome workers finding date
        figures { name value limit branchCode }
        clause { document number text numberConfirmed }
        restsOn { number }
        result { status requiredKind minimumBranches jointGroup arising going }
      }
    }
  }
}`;

interface Step {
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly outcome: string | null;
  readonly workers: readonly string[];
  readonly finding: string | null;
  readonly date: string | null;
  readonly figures: readonly { readonly name: string; readonly value: number }[];
  readonly result: object | null;
}
interface Data {
  readonly station: {
    readonly compliance: { readonly status: string };
    readonly explanation: {
      readonly asOf: string;
      readonly status: string;
      readonly policy: string;
      readonly steps: readonly Step[];
    };
  };
}

async function ask(api: TestApi, variables: object, headers: Readonly<Record<string, string>> = {}) {
  const { data, errors } = await api.run<Data>(EXPLAIN, variables, headers);
  if (!data) throw new Error(JSON.stringify(errors));
  const { explanation, compliance } = data.station;
  return { ...explanation, compliance, of: (kind: string) => explanation.steps.filter((step) => step.kind === kind) };
}

test('typed steps in order, from who is counted to what would change it', async () => {
  await using api = await TestApi.open(exampleDistrict());
  const bing = await ask(api, { code: 'bing' });
  expect([...new Set(bing.steps.map(({ kind }) => kind))]).toEqual([
    'STATION',
    'POLICY',
    'POSTING',
    'HEADCOUNT',
    'BRANCH',
    'REQUIREMENT',
    'RULE',
    'CONCLUSION',
    'CHANGE',
    'KNOWN_DATE',
  ]);
  expect(bing.status).toBe(bing.compliance.status);
  expect(bing.of('POSTING').map(({ workers, outcome }) => [workers, outcome])).toEqual([
    [['bing-1'], 'COUNTED'],
    [['bing-2'], 'COUNTED'],
    [['bing-3'], 'COUNTED'],
    [['bing-4'], 'COUNTED_AS_MEMBER'],
  ]);
  expect(bing.of('RULE').find(({ finding }) => finding === 'BRANCH_MISSING')).toMatchObject({
    outcome: 'FAILED',
    title: '单独成立党支部',
    figures: [{ name: 'FULL_MEMBERS', value: 3, limit: 3, branchCode: null }],
    clause: { document: '吴政办〔2022〕59号', numberConfirmed: true },
    restsOn: { number: '第四条' },
  });
  expect(bing.of('CHANGE')[0]).toMatchObject({
    text: '如果单独成立党支部：问题“应建未建党支部”消除；出现提示“党支部没有书记”；状态由不合规变为合规。',
    result: { status: 'COMPLIANT', requiredKind: 'BRANCH', arising: ['SECRETARY_MISSING'], going: ['BRANCH_MISSING'] },
  });
});

test('2 → 3 full members: the joint branch becomes a branch of its own; 3 → 2 back', async () => {
  await using api = await TestApi.open(exampleDistrict());
  const [jia, ding] = [await ask(api, { code: 'jia' }), await ask(api, { code: 'ding' })];
  expect(jia.of('CHANGE').map(({ text }) => text)).toContain(
    '如果再派驻 1 名正式党员（由 2 名增加到 3 名）：应有组织形式变为党支部；出现问题“应建未建党支部”；问题“未被党支部覆盖”消除；状态仍为不合规。',
  );
  expect(ding.status).toBe('COMPLIANT');
  expect(ding.of('CHANGE').map(({ result }) => result)).toContainEqual(
    expect.objectContaining({ status: 'NON_COMPLIANT', arising: ['BRANCH_UNDERSIZED'], requiredKind: 'AFFILIATION' }),
  );
});

test('another date, another language; the date of the station where none is named', async () => {
  await using api = await TestApi.open(SAMPLE);
  const variables = { code: '320506103-02', asOf: '2022-07-13', on: null };
  const past = await ask(api, variables);
  expect([past.asOf, past.policy]).toEqual(['2022-07-13', 'national-2018']);
  const english = await ask(api, { ...variables, on: '2026-11-22' }, { 'accept-language': 'en' });
  expect([english.asOf, english.policy]).toEqual(['2026-11-22', 'wuzhong-2022']);
  expect(english.of('REQUIREMENT')[0]?.text).toContain('None of the neighbours of 木渎镇藏书社会工作站');
  expect(english.of('POLICY')[0]?.text).toContain('"Wuzhong District rule on social-work stations (2022)"');
});

test('a station that is not open yet is not judged, and says when it will be', async () => {
  await using api = await TestApi.open(exampleDistrict());
  const xin = await ask(api, { code: 'xin' });
  expect(xin.status).toBe('NOT_APPLICABLE');
  expect(xin.of('STATION')[0]).toMatchObject({ outcome: 'DOES_NOT_APPLY' });
  expect(xin.of('RULE')).toEqual([]);
  expect(xin.of('KNOWN_DATE')[0]).toMatchObject({ date: '2027-01-01', result: { requiredKind: 'DEVELOPMENT' } });
});

test('a page of explanations is answered, a hundred of them are refused', async () => {
  await using api = await TestApi.open(exampleDistrict());
  const page =
    'query Page($first: Int) { stations(first: $first) { nodes { code explanation { status steps { text } } } } }';
  const answered = await api.run<{ stations: { nodes: unknown[] } }>(page, { first: 20 });
  expect(answered.errors).toBeUndefined();
  expect(answered.data?.stations.nodes).toHaveLength(7);
  const refused = await api.run(page, { first: 100 });
  expect(refused.errors?.[0]?.extensions?.code).toBe('REQUEST_TOO_LARGE');
});
