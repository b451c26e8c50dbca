import type { Command } from 'commander';
import { type GrantedUser, listUsers } from '../services/access/list-users.ts';
import { removeUser } from '../services/access/remove-user.ts';
import { setUser } from '../services/access/set-user.ts';
import { alignColumns } from './align-columns.ts';
import type { AddCommand, Frame } from './frame.ts';
import { addGrantOptions, printGrants } from './grant-options.ts';
import { type Format, parseFormat } from './options.ts';
import { print, printJson } from './print.ts';
import { readWhole } from './read-whole.ts';
import { withApp, withPresentApp } from './with-app.ts';

/** `user add|list|remove`: whom of the identity provider's users the program knows. */
export const addUserCommands: AddCommand = (program, frame) => {
  const user = program.command('user').description(
    frame.say({
      'zh-CN': '身份提供方（OIDC）的用户：添加、列出、删除',
      en: 'users of the identity provider (OIDC): add, list, remove',
    }),
  );
  addAdd(user, frame);
  addList(user, frame);
  addRemove(user, frame);
};

interface AddOptions {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
}

function addAdd(user: Command, frame: Frame): void {
  const { say } = frame;
  const command = user
    .command('add')
    .description(
      say({
        'zh-CN': '添加一个用户及其角色；已有的用户改为这些角色',
        en: 'add a user with these roles; one who is there already gets them instead of their own',
      }),
    )
    .requiredOption(
      '--issuer <URL>',
      say({ 'zh-CN': '身份提供方，与令牌中的 iss 相同', en: 'the identity provider, as `iss` in its tokens' }),
    )
    .requiredOption(
      '--subject <ID>',
      say({ 'zh-CN': '该用户在身份提供方的编号，即令牌中的 sub', en: 'what it calls the user, `sub` in its tokens' }),
    )
    .requiredOption('--name <NAME>', say({ 'zh-CN': '姓名', en: 'their name' }));
  const readGrants = addGrantOptions(command, frame);
  command.action(({ issuer, subject, name }: AddOptions) =>
    withApp(async (app) => {
      const grants = readGrants();
      const { code } = await setUser(app, { issuer, subject, name, grants });
      const line = {
        'zh-CN': `用户 ${code}（${name}）：${printGrants(grants)}`,
        en: `The user ${code} (${name}): ${printGrants(grants)}`,
      };
      await print([`${say(line)}\n`]);
    }),
  );
}

function addList(user: Command, { say }: Frame): void {
  user
    .command('list')
    .description(say({ 'zh-CN': '列出全部用户', en: 'list all users' }))
    .option('--format <FORMAT>', say({ 'zh-CN': '输出格式：table 或 json', en: 'table or json' }), parseFormat, 'table')
    .action(({ format }: { readonly format: Format }) =>
      withPresentApp(async (app) => {
        const users: readonly GrantedUser[] = await readWhole(listUsers(app), ({ id }) => id);
        if (format === 'json') return printJson({ users });
        const heading = say({
          'zh-CN': '编号,姓名,角色,身份提供方,sub,添加者',
          en: 'id,name,roles,issuer,subject,added by',
        }).split(',');
        const rows = users.map((each) => {
          const { id, name, issuer, subject, createdBy, grants } = each;
          return [id, name, printGrants(grants), issuer, subject, createdBy];
        });
        return print(alignColumns([heading, ...rows]).map((line) => `${line}\n`));
      }),
    );
}

function addRemove(user: Command, { say }: Frame): void {
  user
    .command('remove')
    .description(
      say({ 'zh-CN': '删除一个用户及其全部角色，即刻生效', en: 'remove a user with all their roles, at once' }),
    )
    .argument('<ID>', say({ 'zh-CN': '用户编号（见 user list）', en: 'the id of the user (see user list)' }))
    .action((userId: string) =>
      withPresentApp(async (app) => {
        await removeUser(app, { userId });
        await print([`${say({ 'zh-CN': `已删除用户 ${userId}`, en: `Removed the user ${userId}` })}\n`]);
      }),
    );
}
