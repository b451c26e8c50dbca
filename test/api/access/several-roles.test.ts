import { expect, test } from 'vitest';
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
  expect(await erase('worker-onyx-a2')).toEqual({
    __typename: 'ForbiddenError',
    message: '这项变更还涉及“玛瑙一站”，不在您的权限范围内；可由玛瑙区的区级经办人员办理',
  });
  expect(await erase('worker-amber-a2')).toEqual({ __typename: 'ErasePersonSuccess' });
  expect(await erase('worker-jade-a2')).toMatchObject({ __typename: 'NotFoundError' });
  const { data } = await owner.run('{ kept: worker(code: "worker-onyx-a2") { name } }');
  expect(data).toEqual({ kept: { name: '人onyx-a2人' } });
});
