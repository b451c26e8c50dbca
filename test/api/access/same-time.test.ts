import { afterEach, beforeEach, expect, test } from 'vitest';
import { TestApi, TODAY } from '../../support/api.ts';
import { smallDistrict } from '../../support/small-district.ts';

// a lies in the first town, b in the second; they share a joint branch
const FACTS = smallDistrict({ stations: 'a1 b1', neighbors: 'a-b', towns: { b: 'T2' }, branches: { J: 'a b' } });

let owner: TestApi;
let officer: TestApi;
beforeEach(async () => {
  owner = await TestApi.open(FACTS);
  officer = await owner.asKey([{ role: 'TOWN_OFFICER', divisionCode: 'T1' }]);
});
afterEach(() => owner[Symbol.asyncDispose]());

const RENAME = `mutation ($input: RenameStationInput!) { renameStation(input: $input) {
  __typename ... on NotFoundError { message } ... on StaleVersionError { current { ... on Station { code version } } }
} }`;

test.each([
  ['it has', 1],
  ['it has not', 99],
])('whoever expects a version %s of what lies outside is told that there is no such thing', async (_, version) => {
  const rename = async (stationCode: string) => {
    const { data } = await officer.run<{ renameStation: { message: string } }>(RENAME, {
      input: { stationCode, name: '新名', expectedVersion: version },
    });
    expect(data?.renameStation).toMatchObject({ __typename: 'NotFoundError' });
    return data?.renameStation.message.replace(stationCode, '…');
  };
  expect(await rename('b')).toBe(await rename('x'));
});

test('what lies inside is shown as it is', async () => {
  const input = { stationCode: 'a', name: '新名', expectedVersion: 99 };
  const { data } = await officer.run(RENAME, { input });
  expect(data).toMatchObject({ renameStation: { __typename: 'StaleVersionError', current: { code: 'a' } } });
});

test('the version of what is concealed is not told', async () => {
  const document = '{ station(code: "a") { version neighbors { code version } } }';
  expect((await owner.run(document)).errors).toBeUndefined();
  expect((await officer.run(document)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('whom a repeated change was about is not told once they lie outside', async () => {
  const document = `mutation ($input: EndPostingInput!) { endPosting(input: $input) {
    ... on EndPostingSuccess { affectedStations { code } worker { code name posting { from } } }
  } }`;
  const input = { workerCode: 'a-w0', on: TODAY, idempotencyKey: 'k' };
  expect((await officer.run(document, { input })).data).toMatchObject({ endPosting: { worker: { code: 'a-w0' } } });
  await owner.run(
    `mutation { postWorker(input: { workerCode: "a-w0", stationCode: "b", kind: RESIDENT, on: "${TODAY}" }) { __typename } }`,
  );
  expect((await officer.run(document, { input })).data).toMatchObject({
    endPosting: { worker: { code: 'a-w0', name: null, posting: null } },
  });
});
