import { describe, expect, test } from 'vitest';
import { type PlanOptionsInput, PlanProofDocument } from '../../src/client/generated/graphql.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { TestApi } from '../support/api.ts';
import { smallDistrict } from '../support/small-district.ts';

/** A row of four with 1 each, two with 1 and 2, two with 1 each, one alone, and one with 3. */
const DISTRICT = smallDistrict({
  stations: 'a1 b1 c1 d1 e1 f2 g1 h1 i1 j3',
  neighbors: 'a-b b-c c-d e-f g-h i-j',
});

async function ask(facts: Facts, variables: object = {}, language = 'en') {
  await using api = await TestApi.open(facts);
  const headers = { 'accept-language': language };
  return (await api.execute(PlanProofDocument, { divisionCode: 'D1', ...variables }, headers)).jointBranchPlan.proof;
}

const piecesOf = ({ pieces }: Awaited<ReturnType<typeof ask>>) =>
  pieces.nodes.map(({ stations, steps }) => [
    stations.map(({ code }) => code).join(' '),
    steps.map(({ kind }) => kind).join(' '),
  ]);

describe('the proof of a plan', () => {
  test('says what is proven of the whole district', async () => {
    expect(await ask(DISTRICT, { first: 0 })).toMatchObject({
      proven: true,
      covered: 5,
      atMost: 5,
      levels: { covered: true, moved: true, crossParent: true, distanceM: true },
      sentence: 'covers 5, and no plan covers more',
      pieces: { totalCount: 4, nodes: [] },
    });
  });

  test('says of each piece how it is proven, in words and with what a verifier needs', async () => {
    const proof = await ask(DISTRICT, {}, 'zh-CN');
    expect(piecesOf(proof)).toEqual([
      ['a b c d', 'MODULO_THREE ZERO PRICES'],
      ['e f', 'ALL_COVERED ZERO PRICES'],
      ['g h', 'PAIR_OF_ONES'],
      ['i', 'ISOLATED'],
    ]);
    const [row] = proof.pieces.nodes;
    expect(row?.explanation).toContain('覆盖 3 个，没有方案能覆盖更多；覆盖：各站均只有 1 名正式党员');
    expect(row?.steps[0]).toMatchObject({ levels: ['COVERED'], certificate: null });
    const certificate: unknown = JSON.parse(row?.steps[2]?.certificate ?? '');
    expect(certificate).toMatchObject({
      denominator: 2,
      prices: [expect.any(Number), {}, {}, {}].map(() => expect.any(Number)),
    });
  });

  test('is read page by page', async () => {
    const first = await ask(DISTRICT, { first: 3 });
    expect(first.pieces.pageInfo.hasNextPage).toBe(true);
    const rest = await ask(DISTRICT, { first: 3, after: first.pieces.pageInfo.endCursor });
    expect(piecesOf(rest)).toEqual([['i', 'ISOLATED']]);
    expect(rest.pieces.pageInfo.hasNextPage).toBe(false);
  });

  test('is about what the options leave to be planned', async () => {
    const options: PlanOptionsInput = { pinnedGroups: [['b', 'c', 'd']], forbiddenPairs: [['e', 'f']] };
    const proof = await ask(DISTRICT, { options });
    expect(proof).toMatchObject({ proven: true, covered: 0, atMost: 0 });
    expect(piecesOf(proof).map(([stations]) => stations)).toEqual(['a', 'e f', 'g h', 'i']);
  });

  test('of a town is that of its district', async () => {
    expect(await ask(DISTRICT, { divisionCode: 'T1', first: 1 })).toMatchObject({ covered: 5, atMost: 5 });
  });

  test('is the same on a date for which nothing is stored', async () => {
    expect(await ask(DISTRICT, { asOf: '2026-12-01', first: 1 })).toMatchObject({ proven: true, covered: 5 });
  });
});
