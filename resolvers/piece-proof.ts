import {
  describePiece,
  describeStep,
  type ProofKind as Kind,
  type PlanLevel as Level,
  type PieceProof as Proof,
  type ProofStep as Step,
} from '../src/services/plan/describe-proof.ts';
import { builder } from './builder.ts';
import { type Dated, sameDate } from './dated.ts';
import { loadStations, Station, seenAmong } from './station.ts';
import { weighList } from './weight.ts';

const PlanLevel = builder.enumType('PlanLevel', {
  description: 'An aim of the plan, in the order of their rank. 方案的目标，依先后次序。',
  values: {
    COVERED: { value: 'covered', description: 'The most stations covered. 覆盖最多。' },
    FRAGILE: {
      value: 'fragile',
      description:
        'The fewest groups with exactly 3 full members, where asked for. 只有 3 名正式党员的组最少（如有要求）。',
    },
    MOVED: { value: 'moved', description: 'The fewest stations moved. 变动最少。' },
    CROSS_PARENT: { value: 'crossParent', description: 'The fewest groups across towns. 跨镇（街道）最少。' },
    DISTANCE: { value: 'distanceM', description: 'The least distance. 距离最短。' },
  } satisfies Record<string, { value: Level; description: string }>,
});

const ProofKind = builder.enumType('ProofKind', {
  description: 'How something is proven. 证明的方式。',
  values: {
    ISOLATED: { description: 'A station without a neighbour to be grouped with. 没有可编组的相邻社工站。' },
    PAIR_OF_ONES: { description: 'Two stations with 1 full member each. 两站各有 1 名正式党员。' },
    ALL_COVERED: { description: 'All are covered. 已全部覆盖。' },
    DEAD_ENDS: {
      description:
        'Stations with one neighbour are grouped through it only, at most two of them. 只与一站相邻的只能经该站编组，至多两个。',
    },
    MODULO_THREE: {
      description: 'All have 1 full member, so every group has three stations. 各站均为 1 名，必为三站一组。',
    },
    ZERO: { description: 'It is 0, and cannot be less. 已为 0。' },
    PRICES: {
      description:
        'Prices of stations at which no lawful group costs less than it is worth: all together are the bound. 给社工站定价，任何组的价格不低于其所值，总价即上限。',
    },
    SEARCH: {
      description: 'Every plan that might be better was searched for: there is none. 已搜索一切可能更好的方案。',
    },
    BRANCH_AND_CUT: {
      description: 'A solver found it, which leaves no certificate. 由求解器得出，不留凭据。',
    },
  } satisfies Record<Kind, object>,
});

interface StepOfPiece {
  readonly step: Step;
  /** Whether all stations of the piece may be seen. */
  readonly isSeen: boolean;
}

const ProofStep = builder.objectRef<StepOfPiece>('ProofStep').implement({
  description: 'One step of a proof. 证明的一步。',
  fields: (t) => ({
    kind: t.field({ type: ProofKind, description: 'How. 方式。', resolve: ({ step }) => step.kind }),
    levels: t.field({
      type: [PlanLevel],
      description:
        'The aims it proves; none: it only bounds how many can be covered. 所证明的目标；为空时只给出覆盖数的上限。',
      resolve: ({ step }) => [...step.levels],
    }),
    explanation: t.string({
      description: 'The same in words. 文字说明。',
      resolve: ({ step }, _, context) => describeStep(step, context.language),
    }),
    certificate: t.string({
      nullable: true,
      description:
        'What a verifier needs, as JSON: the units of the aims, prices of the stations in their order, the order of a search; null: nothing, too large, or about stations that are not for you to see. 核对所需的数据（JSON）；无须数据、数据过大或者涉及无权查看的社工站时为空。',
      resolve: ({ step, isSeen }) =>
        isSeen && 'certificate' in step && step.certificate !== null ? JSON.stringify(step.certificate) : null,
    }),
  }),
});

interface ProofOfPiece extends Dated {
  /** The first station: the place in the list. */
  readonly code: string;
  readonly proof: Proof;
}

export const PieceProof = builder.objectRef<ProofOfPiece>('PieceProof').implement({
  description: 'What is proven about one piece of a plan. 一个片区的证明。',
  fields: (t) => ({
    stations: t.field({
      type: [Station],
      description: 'Its stations, by code. 片区内的社工站，按代码排序。',
      complexity: weighList(10),
      resolve: ({ proof, ...dated }, _, context) => loadStations(proof.stations, sameDate(dated), context),
    }),
    covered: t.int({ description: 'How many are covered. 已覆盖数。', resolve: ({ proof }) => proof.covered }),
    atMost: t.int({
      description: 'How many any plan can cover, at most. 任何方案至多能覆盖数。',
      resolve: ({ proof }) => proof.atMost,
    }),
    steps: t.field({
      type: [ProofStep],
      description: 'The steps; an aim that none of them names is not proven. 证明步骤；未提及的目标即未证明。',
      resolve: async ({ proof }, _, context) => {
        const isSeen = (await seenAmong(proof.stations, context)).length === proof.stations.length;
        return proof.steps.map((step) => ({ step, isSeen }));
      },
    }),
    explanation: t.string({
      description: 'All of it in one sentence. 一句话说明。',
      resolve: ({ proof }, _, context) => describePiece(proof, context.language),
    }),
  }),
});
