import type { GraphQLError } from 'graphql';
import type { Text } from '../src/domain/text.ts';
import { type Concealed, isConcealed, type Seen } from '../src/services/loaders/concealed.ts';
import type { Context } from './context.ts';
import type { Dated } from './dated.ts';
import { forbid } from './refuse.ts';

/** What is told of something concealed: what its id, code and name need. */
const TOLD: readonly (string | symbol)[] = ['code', 'name', 'asOf'];

const NOUNS = {
  station: { 'zh-CN': '社工站', en: 'The station' },
  branch: { 'zh-CN': '党支部', en: 'The branch' },
} as const satisfies Record<string, Text>;

/** Under which a concealed object holds the refusal to tell more. */
const REFUSAL = Symbol('refusal');

/** Throws the refusal of an object that is concealed. */
export function refuseConcealed(object: { readonly [REFUSAL]?: GraphQLError }): void {
  if (object[REFUSAL] !== undefined) throw object[REFUSAL];
}

/** A row on a date as somebody sees it: whole, or an object that refuses to be asked for more than code and name. */
export function asSeen<Row extends object>(
  row: Seen<Row>,
  dated: Dated,
  noun: keyof typeof NOUNS,
  context: Context,
): Row & Dated {
  return isConcealed(row) ? conceal(row, dated, noun, context) : { ...row, ...dated };
}

/** Whatever of it is read, by a resolver that knows nothing of this, is refused; so are copies of it. */
function conceal<Row extends object>(
  { code, name }: Concealed,
  { asOf }: Dated,
  noun: keyof typeof NOUNS,
  { language }: Context,
): Row & Dated {
  const refusal = forbid(
    {
      'zh-CN': `${NOUNS[noun]['zh-CN']}“${name}”不在您的权限范围内，只能查询其代码和名称。`,
      en: `${NOUNS[noun].en} "${name}" is outside of what you may see: ask for its code and name alone.`,
    },
    { language },
  );
  const refuse = () => {
    throw refusal;
  };
  return new Proxy({ code, name, asOf, [REFUSAL]: refusal } as unknown as Row & Dated, {
    get: (target, property) =>
      // promises look for `then`, and symbols are no properties of rows
      typeof property === 'symbol' || property === 'then' || TOLD.includes(property)
        ? Reflect.get(target, property)
        : refuse(),
    ownKeys: refuse,
  });
}
