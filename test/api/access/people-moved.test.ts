import { describe, expect, test } from 'vitest';
import type { Grant } from '../../../src/access/grant.ts';
import type { Facts } from '../../../src/domain/facts.ts';
import type { MembershipStage } from '../../../src/domain/membership.ts';
import type { Worker } from '../../../src/domain/worker.ts';
import { BEGINNING, threeDistricts } from '../../support/access/three-districts.ts';
import { TestApi } from '../../support/api.ts';

const LEFT = '2026-03-01';
const MANAGER: Grant = { role: 'STATION_MANAGER', stationCode: 'station-amber-a' };
const REPORTER: Grant = { role: 'REPORTER', divisionCode: 'district-amber' };
const TOWN: Grant = { role: 'TOWN_OFFICER', divisionCode: 'town-amber-a' };

type Stages = readonly (readonly [MembershipStage, string])[];

/** Somebody who goes from the first station to another, and what becomes of them there. */
function mover(to: string, before: Stages, after: Stages = []): Worker {
  return {
    code: 'mover',
    name: '迁',
    postings: [
      { stationCode: 'station-amber-a', kind: 'RESIDENT', from: BEGINNING, until: LEFT },
      { stationCode: to, kind: 'RESIDENT', from: LEFT },
    ],
    membership: [...before, ...after].map(([stage, from]) => ({ stage, from })),
    relations: [],
  };
}

/** Without a full member at the first station and with two at the next, which share a branch. */
function districts(worker: Worker): Facts {
  const facts = threeDistricts();
  const others = facts.workers.filter(({ code }) => code !== 'worker-amber-a1');
  return { ...facts, workers: [...others, worker] };
}

async function ask<Data>(facts: Facts, grants: readonly Grant[], document: string): Promise<Data> {
  await using owner = await TestApi.open(facts);
  const { data, errors } = await (await owner.asKey(grants)).run<Data>(document);
  expect(errors).toBeUndefined();
  if (data === null || data === undefined) throw new Error('no answer');
  return data;
}

interface Foretold {
  readonly forecast: {
    readonly entries: {
      readonly nodes: readonly {
        readonly date: string;
        readonly station: { readonly code: string };
        readonly causes: readonly { readonly kind: string }[] | null;
        readonly sentence: string;
        readonly before: { readonly findings: readonly { readonly concerned: readonly string[] }[] };
        readonly after: { readonly findings: readonly { readonly concerned: readonly string[] }[] };
      }[];
    };
    readonly development: { readonly nodes: readonly { readonly candidates: readonly unknown[] | null }[] };
  };
}

const FORECAST = (divisionCode: string) => `{
  forecast(divisionCode: "${divisionCode}", from: "2026-02-15", until: "2027-12-31") {
    entries(first: 100) {
      nodes {
        date station { code } causes { kind } sentence
        before { findings { concerned } } after { findings { concerned } }
      }
    }
    development {
      nodes { candidates { nextStage nextStageFrom fullMemberFrom obstacle leavesOn isOverdue sentence } }
    }
  }
}`;

describe('who has left, seen by those they left', () => {
  test('leaves; what begins for them that day is of where they are', async () => {
    const went = mover('station-amber-c', [['ACTIVIST', BEGINNING]], [['DEVELOPMENT_TARGET', LEFT]]);
    const { forecast } = await ask<Foretold>(districts(went), [MANAGER, REPORTER], FORECAST('district-amber'));
    const told = forecast.entries.nodes.filter(({ date }) => date === LEFT);
    expect(told.slice(0, 2)).toMatchObject([
      { station: { code: 'station-amber-a' }, causes: null, sentence: '社工 mover 离开琥珀一站；驻站社工 2 → 1。' },
      { station: { code: 'station-amber-c' }, causes: null, sentence: '驻站社工 3 → 4。' },
    ]);
  });

  test('is on no list of whom a finding is about later', async () => {
    const went = mover('station-amber-c', [
      ['ACTIVIST', BEGINNING],
      ['PROBATIONARY', '2025-04-01'],
    ]);
    const concerned = async (...grants: readonly Grant[]) => {
      const { forecast } = await ask<Foretold>(districts(went), grants, FORECAST('district-amber'));
      const sides = forecast.entries.nodes.flatMap(({ before, after }) => [before, after]);
      return sides.flatMap(({ findings }) => findings.flatMap((finding) => finding.concerned));
    };
    expect(await concerned({ role: 'DISTRICT_OFFICER', divisionCode: 'district-amber' })).toContain('mover');
    expect(await concerned(MANAGER, REPORTER)).not.toContain('mover');
  });

  test.each([
    ['ENDED', '2026-06-01'],
    ['PROBATIONARY', '2026-06-01'],
    ['FULL', '2026-04-01'],
    ['ENDED', LEFT],
  ] as const)('as a candidate there is the same, though %s on %s', async (stage, from) => {
    const before: Stages = [
      ['ACTIVIST', BEGINNING],
      ['PROBATIONARY', '2025-04-01'],
    ];
    const candidates = async (stages: Stages) => {
      const facts = districts(mover('station-amber-c', before, stages));
      return (await ask<Foretold>(facts, [TOWN], FORECAST('town-amber-a'))).forecast.development;
    };
    const told = await candidates([]);
    expect(told.nodes[0]?.candidates).toContainEqual(
      expect.objectContaining({ obstacle: 'LEAVES_BEFORE_FULL_MEMBERSHIP', leavesOn: LEFT }),
    );
    expect(await candidates([[stage, from]])).toEqual(told);
  });

  test('is not named by what an explanation of that time tells of later days', async () => {
    const went = mover('station-amber-b', [['ACTIVIST', BEGINNING]], [['FULL', '2026-05-15']]);
    const document = `{
      station(code: "station-amber-a") { explanation(asOf: "2026-02-15") { steps { kind text workers } } }
    }`;
    interface Explained {
      readonly station: {
        readonly explanation: { readonly steps: readonly { readonly kind: string; readonly text: string }[] };
      };
    }
    const laterDays = async (grant: Grant) =>
      (await ask<Explained>(districts(went), [grant], document)).station.explanation.steps
        .filter(({ kind }) => kind === 'KNOWN_DATE')
        .map(({ text }) => text);
    expect((await laterDays(TOWN)).join()).toContain('迁');
    expect(await laterDays(MANAGER)).toEqual([]);
  });

  test('has no version that would tell when others change them', async () => {
    await using owner = await TestApi.open(districts(mover('station-onyx-a', [['ACTIVIST', BEGINNING]])));
    const manager = await owner.asKey([MANAGER]);
    const read = async (api: TestApi) =>
      (await api.run('{ worker(code: "mover", asOf: "2026-02-15") { name membershipStage version } }')).data;
    const before = await read(manager);
    await owner.run(`mutation {
      recordMembershipStage(input: { workerCode: "mover", stage: FULL, from: "2026-11-01" }) { __typename }
    }`);
    expect(await read(manager)).toEqual(before);
    expect(before).toEqual({ worker: { name: '迁', membershipStage: 'ACTIVIST', version: 0 } });
    expect(await read(owner)).not.toMatchObject({ worker: { version: 0 } });
  });

  test('is exported without what is recorded of them today alone', async () => {
    const known = { certificate: 'SOCIAL_WORKER', employer: '新单位' } as const;
    const went = { ...mover('station-onyx-a', [['ACTIVIST', BEGINNING]]), ...known };
    await using owner = await TestApi.open(districts(went));
    const row = async (api: TestApi, asOf: string) => {
      const text = await (await api.fetch(`/export/workers.ndjson?asOf=${asOf}`)).text();
      const rows = text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
      return rows.find(({ code }) => code === 'mover');
    };
    const [manager, theirs] = [
      await owner.asKey([MANAGER]),
      await owner.asKey([{ role: 'STATION_MANAGER', stationCode: 'station-onyx-a' }]),
    ];
    expect(await row(manager, '2026-02-15')).toMatchObject({ name: '迁', certificate: null, employer: null });
    expect(await row(manager, '2026-11-21')).toBeUndefined();
    expect(await row(theirs, '2026-11-20')).toMatchObject(known);
    expect(await row(theirs, '2026-11-21')).toMatchObject(known);
    expect(await row(owner, '2026-02-15')).toMatchObject(known);
  });

  test('is told nothing of by a change that is sent again', async () => {
    await using owner = await TestApi.open(threeDistricts());
    const manager = await owner.asKey([MANAGER]);
    const record = () =>
      manager.run<{ recordMembershipStage: unknown }>(`mutation {
        recordMembershipStage(input: {
          workerCode: "worker-amber-a2", stage: DEVELOPMENT_TARGET, from: "2026-11-02", idempotencyKey: "once"
        }) {
          ... on RecordMembershipStageSuccess { worker { code name membershipStage version posting { from } } }
        }
      }`);
    expect((await record()).data?.recordMembershipStage).toMatchObject({ worker: { name: '人amber-a2人' } });
    await owner.run(`mutation {
      postWorker(input: {
        workerCode: "worker-amber-a2", stationCode: "station-onyx-a", kind: RESIDENT, on: "2026-11-21"
      }) { __typename }
    }`);
    expect((await record()).data?.recordMembershipStage).toEqual({
      worker: { code: 'worker-amber-a2', name: null, membershipStage: null, version: 0, posting: null },
    });
  });
});
