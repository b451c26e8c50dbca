import { afterAll, beforeAll, expect, test } from 'vitest';
import { threeDistricts } from '../../support/access/three-districts.ts';
import { TestApi } from '../../support/api.ts';

/** Somebody of the first town, which the plan groups with a station of the next town: this one closes. */
const CLOSED_ON = '2026-12-12';

let owner: TestApi;
let town: TestApi;
beforeAll(async () => {
  const facts = threeDistricts();
  owner = await TestApi.open({
    ...facts,
    workers: facts.workers.filter(({ code }) => code !== 'worker-amber-c1'),
    stations: facts.stations.map((each) => (each.code === 'station-amber-c' ? { ...each, closedOn: CLOSED_ON } : each)),
    branches: facts.branches.filter(({ code }) => !code.includes('amber')),
  });
  town = await owner.asKey([{ role: 'TOWN_OFFICER', divisionCode: 'town-amber-a' }]);
});
afterAll(() => owner.app.close());

interface Entries {
  readonly forecast: { readonly entries: { readonly nodes: readonly { readonly sentence: string }[] } };
}

test('a forecast does not tell what happens to a station outside', async () => {
  const ask = (api: TestApi) =>
    api.run<Entries>(`{
      forecast(divisionCode: "town-amber-a", until: "2027-06-30") {
        entries { nodes { date station { code } causes { kind code } sentence } }
      }
    }`);
  const regrouped = {
    date: CLOSED_ON,
    station: { code: 'station-amber-a' },
    causes: null,
    sentence: '应有组织形式 联合党支部（与琥珀二站、琥珀三站） → 联合党支部（与琥珀二站）。',
  };
  expect((await ask(town)).data?.forecast.entries.nodes[0]).toEqual(regrouped);
  expect((await ask(owner)).data?.forecast.entries.nodes[0]).toEqual({
    ...regrouped,
    causes: [{ kind: 'STATION_CLOSED', code: 'station-amber-c' }],
    sentence: `琥珀三站撤销；${regrouped.sentence}`,
  });
});

test('whoever names no division is told of all they may read', async () => {
  const manager = await owner.asKey([{ role: 'STATION_MANAGER', stationCode: 'station-amber-a' }]);
  const ask = async (api: TestApi) => {
    const query = '{ forecast(until: "2027-06-30") { entries { nodes { station { code } } } } }';
    const { data } = await api.run<{
      readonly forecast: { readonly entries: { readonly nodes: readonly { readonly station: { code: string } }[] } };
    }>(query);
    return [...new Set(data?.forecast.entries.nodes.map(({ station }) => station.code))].sort();
  };
  expect(await ask(manager)).toEqual(['station-amber-a']);
  const whole = await ask(owner);
  expect(await ask(town)).toEqual(whole.filter((code) => /-amber-[ab]$/.test(code)));
  expect(whole.some((code) => !/-amber-[ab]$/.test(code))).toBe(true);
});

interface Explained {
  readonly station: { readonly explanation: { readonly steps: readonly { readonly text: string }[] } };
}

test('an explanation does not tell which station outside changes', async () => {
  const lastStep = async (api: TestApi) => {
    const { data } = await api.run<Explained>(
      '{ station(code: "station-amber-a") { explanation { steps { text } } } }',
    );
    return data?.station.explanation.steps.at(-1)?.text;
  };
  expect(await lastStep(town)).toMatch(/^2026年12月12日（联合党支部编组方案变化）：/);
  expect(await lastStep(owner)).toMatch(/^2026年12月12日（琥珀三站情况变化，联合党支部编组方案随之变化）：/);
});
