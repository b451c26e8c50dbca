import { DomainError } from '../src/domain/errors.ts';
import type { RefusedChange } from '../src/services/simulation/make-changes.ts';
import { MOST_CHANGES, simulate } from '../src/services/simulation/simulate.ts';
import { requireChanges } from './access/require-changes.ts';
import { builder } from './builder.ts';
import { ChangeInput, readChanges } from './change-input.ts';
import { AS_OF } from './dated.ts';
import { answerRefusal, REFUSALS } from './errors.ts';
import { refuseInput } from './refuse.ts';
import { Simulation } from './simulation.ts';

/** A change is made and undone, and what it reaches is judged twice; making 500 takes some 150 ms. */
const COST_OF_CHANGE = 80;

const ChangeError = builder.unionType('ChangeError', {
  description: 'Why a change is refused, as its mutation says it. 变更被拒绝的原因。',
  types: [...REFUSALS],
  resolveType: ({ refused }) => refused.name,
});

const ChangeRefused = builder.objectRef<RefusedChange>('ChangeRefused').implement({
  description:
    'The first change that would be refused; nothing is said of the others. 其中有一项变更会被拒绝；其余变更均未作答。',
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'Its place among the changes, from 0. 在变更列表中的位置，从 0 起。' }),
    change: t.exposeString('name', { description: 'Which: the name of its mutation. 变更的名称。' }),
    path: t.stringList({
      description: 'Where the value stands: ["changes", "0", "endPosting", "on"]. 该值的路径。',
      resolve: ({ index, name, error }) => ['changes', String(index), name, ...error.path],
    }),
    error: t.field({
      type: ChangeError,
      description: 'Why; its path is that inside the input of the change. 原因；其路径从该变更的输入算起。',
      resolve: ({ error }) => answerRefusal(error),
    }),
  }),
});

const SimulateResult = builder.unionType('SimulateResult', {
  description: 'What simulate answers: what would follow, or which change is refused. 模拟结果，或被拒绝的变更。',
  types: [Simulation, ChangeRefused],
  resolveType: (value) => ('error' in value ? ChangeRefused : Simulation),
});

builder.queryField('simulate', (t) =>
  t.field({
    type: SimulateResult,
    complexity: ({ changes }) => ({
      field: 500 + COST_OF_CHANGE * Math.min(changes.length, MOST_CHANGES),
      multiplier: 1,
    }),
    description:
      'What if: the verdicts of every station that the changes reach, and the plan of their districts, before and after. The changes are tried in their order and recorded nowhere. 模拟变更：列出所及社工站变更前后的判定和联合党支部方案；不作任何登记。',
    args: {
      changes: t.arg({
        type: [ChangeInput],
        required: true,
        description:
          'The changes, in the order in which they would be made; at most 500. 拟作的变更，按先后顺序，最多 500 项。',
      }),
      asOf: t.arg({ type: 'Date', description: AS_OF }),
    },
    resolve: async (_, { changes, asOf }, context) => {
      const proposed = readChanges(changes);
      requireChanges(proposed, context);
      try {
        const outcome = await simulate(context.app, proposed, asOf ?? context.today);
        return outcome.ok ? outcome.simulation : outcome.refused;
      } catch (error) {
        throw error instanceof DomainError ? refuseInput(error, context) : error;
      }
    },
  }),
);
