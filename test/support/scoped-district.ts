import { askerOf } from '../../src/access/asker.ts';
import type { Grant } from '../../src/access/grant.ts';
import type { Facts } from '../../src/domain/facts.ts';
import type { Worker } from '../../src/domain/worker.ts';
import { importSnapshot } from '../../src/services/import-snapshot.ts';
import { renewVerdicts } from '../../src/services/renew-verdicts.ts';
import { TODAY } from './api.ts';
import { openApp, type TestApp } from './open-app.ts';
import { BEGINNING, smallDistrict } from './small-district.ts';

const BELOW = new Map([
  ['D1', new Set(['D1', 'T1', 'T2'])],
  ['D2', new Set(['D2', 'T3'])],
  ['T1', new Set(['T1'])],
]);

/** Somebody with these grants in the districts D1 (with the towns T1 and T2) and D2 (T3) of {@link smallDistrict}. */
export function someone(...grants: readonly Grant[]) {
  return askerOf({ kind: 'KEY', id: 'zk_test', name: '测试' }, grants, BELOW);
}

/** Once at one station, now at another. */
function movedWorker(code: string, from: string, to: string): Worker {
  return {
    code,
    name: `社工${code}`,
    postings: [
      { stationCode: from, kind: 'RESIDENT', from: '2023-01-01', until: BEGINNING },
      { stationCode: to, kind: 'RESIDENT', from: BEGINNING },
    ],
    membership: [{ stage: 'ACTIVIST', from: '2023-01-01' }],
    relations: [],
  };
}

const PLACES = { a: 'T1', b: 'T1', c: 'T2', d: 'T3' } as const;
const SMALL = smallDistrict({
  stations: 'a2 b2 c1 d1 f2 g2 h2 i1',
  towns: { ...PLACES, i: 'T2' },
  neighbors: 'a-b b-c c-d f-g h-i',
});

/**
 * Stations a and b in T1, c in T2, all in D1, and d in T3 of D2, each with workers `a-w0`, a branch of its own `B-a`, a
 * party body of its town `P-T1` and a waiver; branches that also take in a station elsewhere, `J-ab`, `J-ac`, `J-ad`;
 * `Host` of the district's offices, `Far` of the other's; `ca` came to a from c, `ac` went from a to c.
 * The plan groups f and g, both in T1, and h in T1 with i in T2; nothing is registered of these.
 */
const SCOPED_DISTRICT: Facts = {
  ...SMALL,
  partyBodies: ['C', 'D1', 'D2', 'T1', 'T2', 'T3'].map((divisionCode) => ({
    code: `P-${divisionCode}`,
    name: `${divisionCode}党委`,
    kind: 'OTHER',
    divisionCode,
  })),
  stations: SMALL.stations.map((station) => ({
    ...station,
    responsibleBodies: [{ partyBodyCode: `P-${station.divisionCode}` }],
  })),
  workers: [
    ...SMALL.workers.map((worker) => ({ ...worker, relations: [{ branchCode: 'Host', from: BEGINNING }] })),
    movedWorker('ca', 'c', 'a'),
    movedWorker('ac', 'a', 'c'),
    movedWorker('ab', 'a', 'b'),
    movedWorker('ad', 'a', 'd'),
  ],
  branches: [
    ...Object.keys(PLACES).map((code) => branch(`B-${code}`, [code], 'OWN')),
    ...['b', 'c', 'd'].map((code) => branch(`J-a${code}`, ['a', code], 'AFFILIATED')),
    { ...branch('Host', [], 'OWN'), divisionCode: 'D1' },
    { ...branch('Far', [], 'OWN'), divisionCode: 'D2' },
  ],
  waivers: Object.keys(PLACES).map((stationCode) => ({
    stationCode,
    findingCode: 'COVERAGE_MISSING',
    approvedBy: '区委',
    reason: '批准',
    from: BEGINNING,
    until: '2030-01-01',
  })),
};

function branch(code: string, stationCodes: readonly string[], mode: 'OWN' | 'AFFILIATED') {
  const coverage = stationCodes.map((stationCode) => ({ stationCode, mode, from: BEGINNING }));
  return { code, name: `${code}党支部`, establishedOn: BEGINNING, coverage, committees: [], secretaries: [] };
}

/** An app on {@link SCOPED_DISTRICT}, judged for {@link TODAY}. */
export async function openScopedDistrict(): Promise<TestApp> {
  const app = await openApp(TODAY);
  await importSnapshot(app, SCOPED_DISTRICT);
  await renewVerdicts(app);
  return app;
}
