import {
  ConflictError,
  type DomainError,
  ForbiddenError,
  InvalidInputError,
  NotFoundError,
  StaleVersionError,
} from '../src/domain/errors.ts';
import { builder } from './builder.ts';

/** An expected error as an answer: an Error object itself would be thrown again by the executor. */
export interface Refusal<Expected> {
  readonly refused: Expected;
}

export const PATH = 'Where the value stands inside the input: ["coverage", "0", "stationCode"]. 该值在输入中的路径。';

export const ErrorInterface = builder.interfaceRef<Refusal<DomainError>>('Error').implement({
  description: 'A refusal that callers can expect: nothing was changed. 可预期的拒绝：未作任何更改。',
  fields: (t) => ({
    message: t.string({
      description: 'What is wrong and what is allowed, for a person to read. 说明（中文；可要求英文）。',
      resolve: ({ refused }, _, context) => refused.text[context.language],
    }),
  }),
});

const Invalid = builder.objectRef<Refusal<InvalidInputError>>('InvalidInputError').implement({
  description: 'A value that cannot be accepted. 输入的值不可接受。',
  interfaces: [ErrorInterface],
  fields: (t) => ({ path: t.stringList({ description: PATH, resolve: ({ refused }) => [...refused.path] }) }),
});

const NotFound = builder.objectRef<Refusal<NotFoundError>>('NotFoundError').implement({
  description: 'A code that does not exist. 代码不存在。',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    path: t.stringList({ description: PATH, resolve: ({ refused }) => [...refused.path] }),
    code: t.string({ description: 'The unknown code. 不存在的代码。', resolve: ({ refused }) => refused.code }),
  }),
});

const Conflict = builder.objectRef<Refusal<ConflictError>>('ConflictError').implement({
  description: 'Contradicts what is recorded. 与已有记录相抵触。',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    path: t.stringList({ description: PATH, resolve: ({ refused }) => [...refused.path] }),
    conflictsWith: t.string({
      description: 'What is recorded. 与之抵触的已有记录。',
      resolve: ({ refused }) => refused.conflictsWith,
    }),
  }),
});

const Forbidden = builder.objectRef<Refusal<ForbiddenError>>('ForbiddenError').implement({
  description:
    'Can be seen, but is not, or not wholly, for whoever asks to change; the message says who can. 可以看到，但不（全）在您的权限范围内；说明中写明可由谁办理。',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    path: t.stringList({
      description: `${PATH} Empty: the change as a whole. 空：整项变更。`,
      resolve: ({ refused }) => [...refused.path],
    }),
  }),
});

/** The errors every mutation can answer. */
export const REFUSALS = [Invalid, NotFound, Conflict, Forbidden] as const;

/** An expected error as an answer; anything else is thrown on. */
export function answerRefusal(error: unknown) {
  if (error instanceof InvalidInputError) return { refused: error };
  if (error instanceof NotFoundError) return { refused: error };
  if (error instanceof ConflictError) return { refused: error };
  if (error instanceof ForbiddenError) return { refused: error };
  if (error instanceof StaleVersionError) return { refused: error };
  throw error;
}
