import { expect, test } from 'vitest';
import { ERASED_NAME } from '../../../src/access/audit.ts';
import type { Grant } from '../../../src/access/grant.ts';
import { MUTATION_ABILITIES, type MutationName } from '../../../src/access/mutation-abilities.ts';
import { ABILITIES_OF } from '../../../src/access/role.ts';
import { updateWorker } from '../../../src/storage/worker.ts';
import { askOverHttp } from '../../support/access/ask-as.ts';
import { digestFacts } from '../../support/access/copies.ts';
import { askRoot, fieldsOf } from '../../support/access/documents.ts';
import { TARGETS } from '../../support/access/targets.ts';
import { threeDistricts } from '../../support/access/three-districts.ts';
import { TestApi } from '../../support/api.ts';

test('who decides in one district and sees people in another erases in the first alone', async () => {
  await using owner = await TestApi.open(threeDistricts());
  const asker = await owner.asKey([
    { role: 'DISTRICT_OFFICER', divisionCode: 'district-amber' },
    { role: 'STATION_MANAGER', stationCode: 'station-onyx-a' },
  ]);
  const erase = async (workerCode: string) => {
    const { data } = await asker.run<{ erasePerson: unknown }>(
      `mutation Erase($workerCode: String!) {
        erasePerson(input: { workerCode: $workerCode, reason: "本人申请" }) { __typename ... on Error { message } }
      }`,
      { workerCode },
    );
    return data?.erasePerson;
  };
  const forbidden = {
    __typename: 'ForbiddenError',
    message: '这项变更还涉及“玛瑙一站”，不在您的权限范围内；可由玛瑙区的区级经办人员办理',
  };
  expect(await erase('worker-onyx-a2')).toEqual(forbidden);
  // whose row will be what it was, while names of theirs go from the log
  await rename(owner, 'worker-onyx-a3', ERASED_NAME);
  expect(await erase('worker-onyx-a3')).toEqual(forbidden);
  expect(await erase('worker-amber-a2')).toEqual({ __typename: 'ErasePersonSuccess' });
  expect(await erase('worker-jade-a2')).toMatchObject({ __typename: 'NotFoundError' });
  const { data } = await owner.run('{ kept: worker(code: "worker-onyx-a2") { name } }');
  expect(data).toEqual({ kept: { name: '人onyx-a2人' } });
});

/** As a register can have it that was taken in before the name stood for anything. */
async function rename({ app }: TestApi, code: string, name: string): Promise<void> {
  await app.database.write((trx) => updateWorker(trx, { code, name }, '2026-11-21T00:00:00Z'));
}

const PAIRS: readonly (readonly [Grant, Grant])[] = [
  [
    { role: 'DISTRICT_OFFICER', divisionCode: 'district-amber' },
    { role: 'TOWN_OFFICER', divisionCode: 'district-onyx' },
  ],
  [
    { role: 'DISTRICT_OFFICER', divisionCode: 'district-amber' },
    { role: 'STATION_MANAGER', stationCode: 'station-onyx-a' },
  ],
  [
    { role: 'TOWN_OFFICER', divisionCode: 'district-amber' },
    { role: 'STATION_MANAGER', stationCode: 'station-onyx-a' },
  ],
  [
    { role: 'STATION_MANAGER', stationCode: 'station-amber-a' },
    { role: 'REPORTER', divisionCode: 'district-onyx' },
  ],
];

test.each(PAIRS)('no mutation is made in one place with what somebody may do in another: %j', async (there, here) => {
  await using owner = await TestApi.open(threeDistricts());
  const asker = await owner.asKey([there, here]);
  const before = await digestFacts(owner.app.database);
  let asked = 0;
  for (const field of fieldsOf('Mutation')) {
    const ability = MUTATION_ABILITIES[field.name as MutationName];
    if (ABILITIES_OF[here.role].includes(ability) || !ABILITIES_OF[there.role].includes(ability)) continue;
    const question = askRoot('mutation', field, { target: TARGETS.farAway }, () => '{ __typename }');
    const { data, errors } = await askOverHttp(asker, question);
    expect(errors).toBeUndefined();
    const refused = ['NotFoundError', 'ForbiddenError'];
    expect(
      refused.map((__typename) => ({ __typename })),
      field.name,
    ).toContainEqual(data?.[field.name]);
    expect(await digestFacts(owner.app.database), field.name).toBe(before);
    asked++;
  }
  expect(asked).toBeGreaterThan(5);
});
