import type { FieldMap, InputRef } from '@pothos/core';
import type { MutationName } from '../src/access/mutation-abilities.ts';
import { compareCodes } from '../src/domain/compare-codes.ts';
import { actFor } from '../src/services/act-for.ts';
import { answerOnce } from '../src/services/answer-once.ts';
import type { App } from '../src/services/app.ts';
import type { Affected } from '../src/services/change.ts';
import { type Conditions, createAct, refuseConditions } from '../src/services/create-act.ts';
import { builder } from './builder.ts';
import { forgetReads } from './context.ts';
import { datedBy } from './dated.ts';
import { answerRefusal, REFUSALS } from './errors.ts';
import { StaleVersion } from './stale-version-error.ts';
import { loadStations, Station } from './station.ts';
import { typeNameOf } from './type-name.ts';

/** What a change costs beside its answer: it is written, judged, logged. */
const COST_OF_CHANGE = 1_000;

/** The field of a success that answers the thing changed. */
export type Subject<Done> = (
  t: PothosSchemaTypes.ObjectFieldBuilder<typeof builder.$inferSchemaTypes, Done>,
) => FieldMap;

/** A mutation as others see it: what it takes, and how it is tried. */
export interface AddedMutation {
  readonly description: string;
  readonly input: InputRef<object>;
  /** Does it, in an app whose changes are only tried. */
  readonly tryOut: (app: App, given: object) => Promise<Affected>;
}

/** Every mutation that was added and can be simulated, by name. */
export const MUTATIONS = new Map<string, AddedMutation>();

interface MutationOptions<Input extends object, Done extends Affected> {
  /** What it does, with the Chinese term. */
  readonly description: string;
  readonly input: InputRef<Input>;
  readonly subject: Subject<Done>;
  readonly run: (app: App, input: Input) => Promise<Done>;
  /** False: it is no change to stations, and cannot be simulated. */
  readonly isTried?: boolean;
}

/**
 * Adds a mutation `verbNoun(input)` that answers `VerbNounResult`: a `VerbNounSuccess` with the thing changed and the
 * stations it affected, or an expected error as data.
 */
export function addMutation<Input extends object, Done extends Affected>(
  name: MutationName,
  { description, input, subject, run, isTried = true }: MutationOptions<Input, Done>,
): void {
  const added: AddedMutation = {
    description,
    input,
    tryOut(app, given) {
      const { conditions, input: own } = takeApart(given);
      refuseConditions(conditions);
      // what may be tried is what might be done
      const act = createAct(name, own, {}, { client: null, requestId: null });
      return run(actFor(app, app.asker, act), own as Input);
    },
  };
  if (isTried) MUTATIONS.set(name, added);
  const typeName = typeNameOf(name);

  const success = builder.objectRef<Affected>(`${typeName}Success`).implement({
    description: `What ${name} answers when it is done. 已完成。`,
    fields: (t) => ({
      ...(subject as unknown as Subject<Affected>)(t),
      affectedStations: t.field({
        type: [Station],
        description:
          'The stations whose status, requirement or findings of today it altered, by code. 今天的结论因此改变的社工站，按代码排序。',
        resolve: ({ affectedStations }, _, context) =>
          loadStations([...affectedStations].sort(compareCodes), datedBy(null, context), context),
      }),
    }),
  });

  const result = builder.unionType(`${typeName}Result`, {
    description: `What ${name} answers: done, or why not. 结果：已完成，或者拒绝的原因。`,
    types: [success, ...REFUSALS, StaleVersion],
    resolveType: (value) => ('refused' in value ? value.refused.name : success),
  });

  builder.mutationField(name, (t) =>
    t.field({
      type: result,
      complexity: { field: COST_OF_CHANGE, multiplier: 1 },
      description,
      args: { input: t.arg({ type: input as InputRef<object>, required: true, description: 'What to do. 输入。' }) },
      resolve: async (_, args, context) => {
        try {
          const { conditions, input: own } = takeApart(args.input);
          const act = createAct(name, own, conditions, context.origin);
          const app = actFor(context.app, context.app.asker, act);
          return await answerOnce(app, () => run(app, own as Input));
        } catch (error) {
          return answerRefusal(error);
        } finally {
          forgetReads(context);
        }
      },
    }),
  );
}

/** Parts what every mutation can be asked for with from what this one does. */
function takeApart(given: Conditions & object): { readonly conditions: Conditions; readonly input: object } {
  const { expectedVersion, idempotencyKey, note, ...input } = given;
  return { conditions: { expectedVersion, idempotencyKey, note }, input };
}
