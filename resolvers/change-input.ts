import type { ProposedChange } from '../src/services/simulation/make-changes.ts';
import { builder } from './builder.ts';
import { MUTATIONS } from './mutation.ts';

/** One change that is only thought of: the name of a mutation, with its input. Every mutation is among them but those of keys and users. */
export const ChangeInput = builder.inputType('ChangeInput', {
  isOneOf: true,
  description:
    'One change to simulate, named as the mutation that would make it and with the same input, but without expectedVersion, idempotencyKey and note: nothing is recorded. 拟作的一项变更：与相应的变更接口同名，输入相同，但不作登记，不能给出 expectedVersion、idempotencyKey 和 note。',
  // asked for when the schema is made, and all mutations have been added
  fields: (t) =>
    Object.fromEntries(
      [...MUTATIONS].map(([name, { input, description }]) => [name, t.field({ type: input, description })]),
    ),
});

/** Changes as they were given, ready to be tried. */
export function readChanges(given: readonly object[]): readonly ProposedChange[] {
  return given.flatMap((change) =>
    Object.entries(change).flatMap(([name, input]) => {
      const mutation = MUTATIONS.get(name);
      return mutation === undefined ? [] : { name, run: (app) => mutation.tryOut(app, input) };
    }),
  );
}
