import type { AddCommand } from './frame.ts';
import { print } from './print.ts';

/** `print-schema`: the GraphQL schema, sorted. */
export const addPrintSchema: AddCommand = (program, { say }) => {
  program
    .command('print-schema')
    .description(say({ 'zh-CN': '输出 GraphQL 接口定义（SDL）', en: 'print the GraphQL schema (SDL)' }))
    .action(async () => {
      // only this command needs the schema; the others start without it
      const { printedSchema } = await import('../server/printed-schema.ts');
      await print([printedSchema()]);
    });
};
