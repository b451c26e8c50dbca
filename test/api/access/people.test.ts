import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Grant } from '../../../src/access/grant.ts';
import { TestApi } from '../../support/api.ts';
import { fencedTown } from '../../support/fenced-town.ts';

/** What somebody sees of people: their grants, whom, and the stations whose people they see. */
const ASKERS: Readonly<Record<string, readonly [Grant[], string[], string[]]>> = {
  'the officer of a district': [
    [{ role: 'DISTRICT_OFFICER', divisionCode: 'D1' }],
    [
      'a1-w0',
      'a2-w0',
      'a2-w1',
      'a2-w2',
      'a3-w0',
      'a4-w0',
      'b1-w0',
      'b1-w1',
      'b2-w0',
      'b2-w1',
      'b2-w2',
      'b2-w3',
      'b3-w0',
      'gone',
      'soon',
    ],
    ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'b3'],
  ],
  'the officer of a town': [
    [{ role: 'TOWN_OFFICER', divisionCode: 'T1' }],
    ['a1-w0', 'a2-w0', 'a2-w1', 'a2-w2', 'a3-w0', 'a4-w0', 'gone', 'soon'],
    ['a1', 'a2', 'a3', 'a4'],
  ],
  'the manager of two stations': [
    [
      { role: 'STATION_MANAGER', stationCode: 'a1' },
      { role: 'STATION_MANAGER', stationCode: 'b3' },
    ],
    ['a1-w0', 'b3-w0', 'gone', 'soon'],
    ['a1', 'b3'],
  ],
  'the reporter of a town': [[{ role: 'REPORTER', divisionCode: 'T1' }], [], []],
};

let owner: TestApi;
const apis = new Map<string, TestApi>();

beforeAll(async () => {
  const facts = fencedTown();
  const worker = (code: string, postings: readonly [stationCode: string, from: string, until?: string][]) => ({
    code,
    name: `${code}甲`,
    postings: postings.map(([stationCode, from, until]) => ({ stationCode, kind: 'RESIDENT' as const, from, until })),
    membership: [],
    relations: [],
  });
  owner = await TestApi.open({
    ...facts,
    workers: [
      ...facts.workers,
      worker('gone', [
        ['b2', '2024-01-01', '2025-01-01'],
        ['a1', '2025-01-01', '2026-01-01'],
      ]),
      worker('soon', [['a1', '2027-01-01']]),
      worker('never', []),
    ],
  });
  for (const [name, [grants]] of Object.entries(ASKERS)) apis.set(name, await owner.asKey(grants));
});
afterAll(() => owner[Symbol.asyncDispose]());

describe.each(Object.entries(ASKERS))('%s', (name, [, people, stations]) => {
  const api = () => apis.get(name) ?? owner;
  const run = async <Data>(document: string) => {
    const { data, errors } = await api().run<Data>(document);
    expect(errors).toBeUndefined();
    return data as Data;
  };

  test('finds the people of the own stations and no others', async () => {
    for (const code of ['a1-w0', 'b1-w0', 'b3-w0', 'c1-w0', 'gone', 'soon', 'never', 'nobody']) {
      const { data } = await api().run<{ worker: object | null }>(`{ worker(code: "${code}") { code name } }`);
      expect(data?.worker ?? null, code).toEqual(
        people.includes(code) ? { code, name: expect.stringContaining(code.slice(0, 2)) } : null,
      );
    }
    const listed = await api().run<{ workers: object }>('{ workers(first: 100) { totalCount nodes { code } } }');
    if (people.length === 0) expect(listed.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    else expect(listed.data?.workers).toEqual({ totalCount: people.length, nodes: people.map((code) => ({ code })) });
  });

  test('sees workers, secretaries, committees, evidence and explanations of the own people alone', async () => {
    const { stations: found } = await run<{ stations: { nodes: Station[] } }>(`{ stations(first: 20) { nodes {
      code workers { nodes { code } } explanation { steps { workers } }
      compliance { findings { code evidence { countedWorkers } } }
      coverage { branch { code } }
    } } }`);
    for (const { code, workers, explanation, compliance } of found.nodes) {
      const isOwn = stations.includes(code);
      expect([code, workers !== null, explanation !== null]).toEqual([code, isOwn, isOwn]);
      const counted = compliance.findings.map(({ evidence }) => evidence.countedWorkers);
      expect(counted.every((list) => (list !== null) === isOwn)).toBe(true);
      const named = [workers?.nodes.map((each) => each.code), counted, explanation?.steps.map((step) => step.workers)];
      for (const each of named.flat(3)) if (each !== null && each !== undefined) expect(people).toContain(each);
    }
    const { branches } = await run<{ branches: { nodes: Branch[] } }>(`{ branches { nodes {
      code secretary { code } committee { members { worker { code } } }
    } } }`);
    for (const { code, secretary, committee } of branches.nodes) {
      if (code === 'NEAR') expect(secretary?.code ?? null).toBe(people.includes('a2-w1') ? 'a2-w1' : null);
      if (code !== 'HOST') continue;
      const seen = ['a2-w0', 'b2-w0', 'b2-w1'].filter((each) => people.includes(each));
      const members = committee?.members.map(({ worker }) => worker?.code ?? null);
      expect(members).toEqual([...seen, ...Array.from({ length: 3 - seen.length }, () => null)]);
    }
  });

  test('is told of changes that rest on people only where these may be seen', async () => {
    for (const code of ['a2', 'a4']) {
      const { station } = await run<{ station: { history: Change[] } | null }>(
        `{ station(code: "${code}") { history(from: "2024-01-01", until: "2024-01-02") { facts { code } byPlanAlone } } }`,
      );
      for (const { facts, byPlanAlone } of station?.history ?? []) {
        expect(byPlanAlone).toBe(false);
        expect(facts === null, code).toBe(!stations.includes(code));
      }
    }
  });
});

test('an explanation tells of stations of others their names alone', async () => {
  const textsFor = async (api: TestApi, code: string) => {
    const { data } = await api.run<{ station: { explanation: { steps: { text: string }[] } } }>(
      `{ station(code: "${code}") { explanation { steps { text } } } }`,
    );
    return data?.station.explanation.steps.map(({ text }) => text).join('\n') ?? '';
  };
  const town = apis.get('the officer of a town') ?? owner;
  expect(await textsFor(owner, 'a1')).toContain('b1站（2 名）');
  expect(await textsFor(town, 'a1')).toContain('a1站（1 名）、b1站，正式党员合计 3 名');
  expect(await textsFor(owner, 'a4')).toContain('b2站（有 4 名正式党员）');
  expect(await textsFor(town, 'a4')).not.toContain('有 4 名');
});

test('somebody belongs, on a date, to the station of then', async () => {
  const town = apis.get('the officer of a town') ?? owner;
  const seen = async (asOf: string) =>
    (await town.run(`{ worker(code: "gone", asOf: "${asOf}") { code } }`)).data as unknown as { worker: object | null };
  expect((await seen('2023-06-01')).worker).toBeNull();
  expect((await seen('2024-12-31')).worker).toBeNull();
  expect((await seen('2025-01-01')).worker).toEqual({ code: 'gone' });
  expect((await seen('2026-01-01')).worker).toEqual({ code: 'gone' });
});

interface Station {
  readonly code: string;
  readonly workers: { readonly nodes: readonly { readonly code: string }[] } | null;
  readonly explanation: { readonly steps: readonly { readonly workers: readonly string[] }[] } | null;
  readonly compliance: {
    readonly findings: readonly { readonly evidence: { readonly countedWorkers: readonly string[] | null } }[];
  };
}
interface Branch {
  readonly code: string;
  readonly secretary: { readonly code: string } | null;
  readonly committee: { readonly members: readonly { readonly worker: { readonly code: string } | null }[] } | null;
}
interface Change {
  readonly facts: readonly object[] | null;
  readonly byPlanAlone: boolean;
}
