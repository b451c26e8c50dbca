import { z } from 'zod';
import type { Text } from '../domain/text.ts';
import { PLAN_LEVELS } from '../planner/piece-proof.ts';
import type { ExpectedMembers } from './shape-fault.ts';

const count = z.int().min(0);
const codes = z.array(z.string());
const figures = { covered: count, moved: count, crossParent: count, distanceM: count };
const levels = z.array(z.enum(PLAN_LEVELS));
const prices = z.object({
  units: z.partialRecord(z.enum(PLAN_LEVELS), z.number()),
  denominator: z.number(),
  prices: z.array(z.number()),
});

const step = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['ISOLATED', 'PAIR_OF_ONES', 'ALL_COVERED', 'DEAD_ENDS', 'MODULO_THREE', 'ZERO']),
    levels,
  }),
  z.object({ kind: z.literal('PRICES'), levels, certificate: prices.nullable() }),
  z.object({
    kind: z.literal('SEARCH'),
    levels,
    certificate: prices.extend({ order: z.array(z.number()) }).nullable(),
  }),
  z.object({ kind: z.literal('BRANCH_AND_CUT'), levels, solver: z.string() }),
]);

/** An answer of `plan`, as far as its proof can be verified; other members may stand beside these. */
export const plannerAnswerShape = z.object({
  groups: z.array(codes),
  uncovered: codes,
  ...figures,
  proof: z.object({
    proven: z.boolean(),
    atMost: count,
    levels: z.object({ covered: z.boolean(), moved: z.boolean(), crossParent: z.boolean(), distanceM: z.boolean() }),
    pieces: z.array(
      z.object({ stations: codes, groups: z.array(codes), ...figures, atMost: count, steps: z.array(step) }),
    ),
  }),
});

const COUNT: Text = { 'zh-CN': '应为不小于 0 的整数', en: 'must be a whole number, at least 0' };
const NUMBERS: Text = { 'zh-CN': '应为数字的列表', en: 'must be a list of numbers' };
const CODES: Text = { 'zh-CN': '应为社工站编码的列表', en: 'must be a list of station codes' };
const TRUTH: Text = { 'zh-CN': '应为 true 或 false', en: 'must be true or false' };

/** Said after a value that cannot be. A level is a truth in `proof.levels` and a figure elsewhere. */
export const EXPECTED_ANSWER: ExpectedMembers = {
  members: {
    groups: { 'zh-CN': '应为各组社工站编码的列表', en: 'must be a list of groups, each a list of station codes' },
    stations: CODES,
    uncovered: CODES,
    atMost: COUNT,
    proven: TRUTH,
    prices: NUMBERS,
    order: NUMBERS,
    pieces: {
      'zh-CN': '应为各片区的证明；可用 plan FILE --format json 得到',
      en: 'must be the proofs of the pieces, as plan FILE --format json gives them',
    },
    kind: { 'zh-CN': '应为已知的证明方式', en: 'must be a known kind of proof' },
  },
  document: {
    'zh-CN': '应与 plan FILE --format json 所输出的一致',
    en: 'must be as plan FILE --format json prints it',
  },
};
