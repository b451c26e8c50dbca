import type { Clause as Sentence } from '../src/compliance/policy.ts';
import { builder } from './builder.ts';

export const Clause = builder.objectRef<Sentence>('Clause').implement({
  description: 'A sentence of the rules, to cite. 依据条款。',
  fields: (t) => ({
    document: t.exposeString('document', { description: 'The document. 文件。' }),
    number: t.exposeString('number', { description: 'The article or clause. 条款序号。' }),
    text: t.exposeString('text', { description: 'The words that decide, in Chinese. 起决定作用的原文。' }),
    numberConfirmed: t.exposeBoolean('numberConfirmed', {
      description:
        'False: the article number is still to be checked against the official text. 条款序号是否已与正式文本核对。',
    }),
  }),
});
