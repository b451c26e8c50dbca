import { compareCodes } from '../src/domain/compare-codes.ts';
import { describeCoverage } from '../src/services/plan/describe-proof.ts';
import type { ProvenPlan } from '../src/services/plan/solve-problem.ts';
import { builder } from './builder.ts';
import { type Dated, sameDate } from './dated.ts';
import { forwardArgs, listForwards } from './forward-list.ts';
import { weighPage } from './paging.ts';
import { PieceProof } from './piece-proof.ts';

interface ProofOfPlan extends Dated {
  readonly proven: ProvenPlan;
}

const ProvenLevels = builder.objectRef<ProvenPlan['proof']['levels']>('ProvenLevels').implement({
  description:
    'At which of its aims the plan is proven to be best, each among the plans that are best at those before. 各级目标是否已证明最优（逐级比较）。',
  fields: (t) => ({
    covered: t.exposeBoolean('covered', { description: 'The most stations covered. 覆盖的社工站最多。' }),
    moved: t.exposeBoolean('moved', { description: 'The fewest stations moved. 变动的社工站最少。' }),
    crossParent: t.exposeBoolean('crossParent', {
      description: 'The fewest groups across towns. 跨镇（街道）的组最少。',
    }),
    distanceM: t.exposeBoolean('distanceM', { description: 'The least distance. 距离合计最短。' }),
  }),
});

const PieceProofConnection = builder.connectionObject(
  { type: PieceProof, name: 'PieceProofConnection', description: 'A page of pieces. 片区分页。' },
  { name: 'PieceProofEdge', description: 'A piece with its cursor. 片区及其游标。' },
);

export const PlanProof = builder.objectRef<ProofOfPlan>('PlanProof').implement({
  description:
    'What is proven about the plan of the whole districts, as far as its pieces reach into what you may see. Stations of pinned groups and of branches that are kept are not among those planned. 整个区的方案已证明到什么程度，只含涉及您权限范围的片区；固定的组和保留的联合党支部不计在内。',
  fields: (t) => ({
    proven: t.boolean({
      description: 'Whether it is proven best at every level. 是否各级目标均已证明最优。',
      resolve: ({ proven }) => proven.proof.proven,
    }),
    covered: t.int({
      description:
        'Stations with 1 or 2 full members in groups, and affiliated ones that stay out. 已覆盖的社工站数（含未编组的挂靠社工站）。',
      resolve: ({ proven }) => proven.covered,
    }),
    atMost: t.int({
      description: 'At most so many could be covered by any plan. 任何方案至多能覆盖的社工站数。',
      resolve: ({ proven }) => proven.proof.atMost,
    }),
    levels: t.field({
      type: ProvenLevels,
      description: 'Level by level. 逐级说明。',
      resolve: ({ proven }) => proven.proof.levels,
    }),
    sentence: t.string({
      description: 'How many are covered, and how many could be. 一句话说明覆盖数及上限。',
      resolve: ({ proven }, _, context) => describeCoverage({ ...proven, ...proven.proof }, context.language),
    }),
    pieces: t.field({
      type: PieceProofConnection,
      description:
        'The proof piece by piece: stations that can only be grouped among themselves. By first station. 按片区（只能在内部编组的社工站）的证明，按首个社工站排序。',
      args: forwardArgs(),
      complexity: weighPage,
      resolve: ({ proven, ...dated }, args, context) => {
        const { date } = dated;
        const all = proven.proof.pieces.map((proof) => ({ proof, code: proof.stations[0] ?? '', ...sameDate(dated) }));
        const source = {
          read: async (after: string | null, limit: number) =>
            all.filter(({ code }) => after === null || compareCodes(code, after) > 0).slice(0, limit),
          count: async () => all.length,
        };
        return listForwards(args, { list: 'PieceProof', date, source, asNode: (piece) => piece }, context);
      },
    }),
  }),
});
