import type { InputFieldMap, InputRef, InputShapeFromFields } from '@pothos/core';
import type { MutationName } from '../src/access/mutation-abilities.ts';
import { NOUNS } from '../src/services/refusals.ts';
import { EXPECTED_VERSIONS } from '../src/services/versioned-thing.ts';
import { builder } from './builder.ts';
import { typeNameOf } from './type-name.ts';

type InputFields = PothosSchemaTypes.InputFieldBuilder<typeof builder.$inferSchemaTypes, 'InputObject'>;

interface MutationInputOptions<Fields extends InputFieldMap> {
  readonly description: string;
  readonly fields: (t: InputFields) => Fields;
}

/**
 * Makes the input `VerbNounInput` of a mutation: its own fields, and those with which every mutation can be asked for.
 * What the mutation runs with are its own.
 */
export function mutationInput<Fields extends InputFieldMap>(
  name: MutationName,
  { description, fields }: MutationInputOptions<Fields>,
): InputRef<InputShapeFromFields<Fields>> {
  const input = builder.inputType(`${typeNameOf(name)}Input`, {
    description,
    fields: (t) => ({
      ...fields(t),
      expectedVersion: t.int({ description: describeExpected(name) }),
      idempotencyKey: t.string({
        description:
          'A text of your choice, 1 to 200 characters, another one for each thing you mean to do: sent again with the same input, the first answer is given again and nothing happens twice. Kept for at least seven days. 幂等键：每次操作自拟一个（1 至 200 个字符），以同样的键和输入重发时，只给出首次的答复，不会重复执行；至少保留七天。',
      }),
      note: t.string({
        description: 'Why, for the log; at most 500 characters. 变更原因，记入日志，最多 500 个字符。',
      }),
    }),
  });
  return input as unknown as InputRef<InputShapeFromFields<Fields>>;
}

function describeExpected(name: MutationName): string {
  const thing = EXPECTED_VERSIONS[name];
  switch (thing) {
    case 'CREATES':
      return 'Not to be given: what is created has no version yet. 不适用：新建的内容尚无版本。';
    case 'UNVERSIONED':
      return 'Not to be given: keys and users have no versions. 不适用：密钥和用户没有版本。';
    case 'MANY':
      return 'Not to be given: several things are changed. 不适用：涉及多项内容。';
    case 'PREVIEWED':
      return 'Not to be given: the fingerprint tells whether anything has changed. 不适用：由 fingerprint 判定内容是否有变化。';
    default: {
      const { 'zh-CN': chinese, en } = NOUNS[thing.noun];
      return `The version of the ${en} you decided on: where it has another by now, nothing is changed and StaleVersionError says how it is. Absent: whichever. 所依据的${chinese}版本；现版本不同时不作更改，并答复现状。`;
    }
  }
}
