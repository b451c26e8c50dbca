import { readConfig } from '../config.ts';
import { DomainError } from '../domain/errors.ts';
import { CommandRefused } from './command-refused.ts';
import type { AddCommand } from './frame.ts';
import { print } from './print.ts';

/** So long the last lines of the log may take to be read. */
const LAST_WORDS_MS = 1_000;

interface ServeOptions {
  readonly sample: boolean;
}

/** `serve`: answers GraphQL until SIGTERM or SIGINT. */
export const addServe: AddCommand = (program, { say }) => {
  program
    .command('serve')
    .description(
      say({
        'zh-CN': '提供 GraphQL 服务（环境变量 PORT、HOST、DATABASE_URL、ZHIBU_OWNER_KEY）',
        en: 'serve GraphQL (environment: PORT, HOST, DATABASE_URL, ZHIBU_OWNER_KEY)',
      }),
    )
    .option(
      '--sample',
      say({
        'zh-CN': '未指定 DATABASE_URL 且数据库为空时，载入吴中区示例',
        en: 'load the Wuzhong sample where DATABASE_URL is unset and the database empty',
      }),
      false,
    )
    .action(async ({ sample }: ServeOptions) => {
      // only this command needs the whole server; the others start without it
      const { serve } = await import('../server/serve.ts');
      try {
        await serve(readConfig(), {
          withSample: sample,
          announce: (address, ownerKey) =>
            print([...(ownerKey === null ? [] : [`owner key: ${ownerKey}\n`]), `${address}\n`]),
        });
        // a log that nobody reads must not keep the process
        setTimeout(() => process.exit(), LAST_WORDS_MS).unref();
      } catch (error) {
        throw error instanceof DomainError ? new CommandRefused([error.text]) : error;
      }
    });
};
