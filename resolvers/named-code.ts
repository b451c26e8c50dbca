import { builder } from './builder.ts';

/** A thing that may exist in a simulation only, by its code and name. */
interface CodeWithName {
  readonly code: string;
  readonly name: string;
}

export const NamedCode = builder.objectRef<CodeWithName>('NamedCode').implement({
  description:
    'A code with the name it stands for, whether recorded or only simulated. 代码和名称（可为模拟中新设的）。',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'The code. 代码。' }),
    name: t.exposeString('name', { description: 'The name. 名称。' }),
  }),
});

/** Codes with their names. */
export function nameCodes(codes: readonly string[], nameOf: (code: string) => string): CodeWithName[] {
  return codes.map((code) => ({ code, name: nameOf(code) }));
}
