import { readConfig } from '../config.ts';
import { DomainError } from '../domain/errors.ts';
import { connect } from '../storage/connect.ts';
import { migrate } from '../storage/migrate.ts';
import { CommandRefused } from './command-refused.ts';
import type { AddCommand } from './frame.ts';
import { print } from './print.ts';

/** `migrate`: brings the database to the newest form; every other command does so too. */
export const addMigrate: AddCommand = (program, { say }) => {
  program
    .command('migrate')
    .description(say({ 'zh-CN': '把数据库升级到最新结构', en: 'bring the database to the newest form' }))
    .action(async () => {
      try {
        const database = await connect(readConfig().databaseUrl);
        const names = await migrate(database).finally(() => database.close());
        const done =
          names.length === 0
            ? { 'zh-CN': '数据库已是最新结构', en: 'The database has the newest form already' }
            : { 'zh-CN': `已升级：${names.join('、')}`, en: `Migrated: ${names.join(', ')}` };
        await print([`${say(done)}\n`]);
      } catch (error) {
        throw error instanceof DomainError ? new CommandRefused([error.text]) : error;
      }
    });
};
