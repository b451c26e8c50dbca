import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Facts } from '../../../src/domain/facts.ts';
import type { Worker } from '../../../src/domain/worker.ts';
import { TestApi } from '../../support/api.ts';
import { someFacts } from '../../support/random-district.ts';
import { REPORTED, REPORTED_DIVISION, REPORTED_STATION } from '../../support/reported.ts';

const numRuns = Number(process.env.ZHIBU_RUNS ?? 6);

const someGrants = fc
  .subarray(['C', 'D1', 'D2', 'T1', 'T2', 'T3'], { minLength: 1, maxLength: 2 })
  .map((codes) => codes.map((divisionCode) => ({ role: 'REPORTER' as const, divisionCode })));
type Grants = typeof someGrants extends fc.Arbitrary<infer Value> ? Value : never;

test('what reporters are answered is the same whoever the people are', async () => {
  await fc.assert(
    fc.asyncProperty(someFacts(), someGrants, fc.infiniteStream(fc.nat(9999)), async (facts, grants, numbers) => {
      const said = await askAll(facts, grants);
      expect(said).not.toMatch(/-w\d|工s/);
      const codes = new Map(facts.workers.map(({ code }, place) => [code, `q${numbers.next().value}x${place}`]));
      expect(await askAll(renameWorkers(facts, codes), grants)).toBe(said);
    }),
    { numRuns },
  );
});

test('what reporters of a district are answered is the same whatever lies in another', async () => {
  await fc.assert(
    fc.asyncProperty(someFacts(), fc.constantFrom('D1', 'T1', 'T2'), async (facts, divisionCode) => {
      const grants = [{ role: 'REPORTER' as const, divisionCode }];
      expect(await askAll(addElsewhere(facts), grants)).toBe(await askAll(facts, grants));
    }),
    { numRuns },
  );
});

/** Everything reporters can be answered, as one text. */
async function askAll(facts: Facts, grants: Grants): Promise<string> {
  await using owner = await TestApi.open(facts);
  const reporter = await owner.asKey(grants);
  const answers: unknown[] = [];
  const ask = async (document: string, variables: object) => {
    const { data, errors } = await reporter.run(document, variables);
    expect(errors).toBeUndefined();
    answers.push(data);
  };
  for (const asOf of ['2026-11-21', '2026-10-01']) await ask(REPORTED, { division: null, asOf, code: '-w' });
  for (const { divisionCode } of grants) {
    await ask(REPORTED, { division: divisionCode, asOf: '2026-11-21', code: 'q1' });
    await ask(REPORTED_DIVISION, { division: divisionCode });
  }
  for (const code of ['s0', 's1', 's2', 's7']) await ask(REPORTED_STATION, { code });
  for (const document of ['{ workers { totalCount } }', '{ worker(code: "s0-w0") { name } }']) {
    answers.push(await reporter.run(document));
  }
  return JSON.stringify(answers, null, 1);
}

function renameWorkers(facts: Facts, codes: ReadonlyMap<string, string>): Facts {
  const rename = <Held extends { readonly workerCode: string }>(held: Held): Held => ({
    ...held,
    workerCode: codes.get(held.workerCode) ?? held.workerCode,
  });
  return {
    ...facts,
    workers: facts.workers.map(
      (worker): Worker => ({ ...worker, code: codes.get(worker.code) ?? worker.code, name: '某某' }),
    ),
    branches: facts.branches.map((branch) => ({
      ...branch,
      secretaries: branch.secretaries.map(rename),
      committees: branch.committees.map((committee) => ({ ...committee, members: committee.members.map(rename) })),
    })),
  };
}

/** The same with a station, its people, a branch, a division and a party body more, in the second district. */
function addElsewhere(facts: Facts): Facts {
  const from = '2020-01-01';
  const full = (code: string): Worker => ({
    code,
    name: code,
    postings: [{ stationCode: 'z9', kind: 'RESIDENT', from }],
    membership: [{ stage: 'FULL', from }],
    relations: [],
  });
  return {
    ...facts,
    divisions: [...facts.divisions, { code: 'T9', name: '九镇', level: 'TOWN', parentCode: 'D2' }],
    partyBodies: [...facts.partyBodies, { code: 'B9', name: '党委九', kind: 'OTHER', divisionCode: 'T9' }],
    stations: [
      ...facts.stations,
      { code: 'z9', name: 's九站', level: 'TOWN_STATION', divisionCode: 'T9', openedOn: from, responsibleBodies: [] },
    ],
    workers: [...facts.workers, full('a-w8'), full('z-w9')],
    branches: [
      ...facts.branches,
      {
        code: 'b99',
        name: '九支部',
        establishedOn: from,
        coverage: [{ stationCode: 'z9', mode: 'OWN', from }],
        committees: [],
        secretaries: [],
      },
    ],
  };
}
