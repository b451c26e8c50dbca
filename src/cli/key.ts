import type { Command } from 'commander';
import { isUsable } from '../access/api-key.ts';
import type { IsoDate } from '../domain/date.ts';
import { createKey } from '../services/access/create-key.ts';
import { prefixIn } from '../services/access/key-text.ts';
import { type GrantedKey, listKeys } from '../services/access/list-keys.ts';
import { revokeKey } from '../services/access/revoke-key.ts';
import { today } from '../services/app.ts';
import { alignColumns } from './align-columns.ts';
import type { AddCommand, Frame } from './frame.ts';
import { addGrantOptions, printGrants } from './grant-options.ts';
import { dateParser, type Format, parseFormat } from './options.ts';
import { print, printJson } from './print.ts';
import { readWhole } from './read-whole.ts';
import { withApp, withPresentApp } from './with-app.ts';

/** `key create|list|revoke`: with what programs ask. */
export const addKeyCommands: AddCommand = (program, frame) => {
  const key = program
    .command('key')
    .description(frame.say({ 'zh-CN': '密钥：生成、列出、撤销', en: 'keys: create, list, revoke' }));
  addCreate(key, frame);
  addList(key, frame);
  addRevoke(key, frame);
};

function addCreate(key: Command, frame: Frame): void {
  const { say } = frame;
  const command = key
    .command('create')
    .description(
      say({
        'zh-CN': '生成一个密钥，只在此打印一次；数据库中只留其摘要',
        en: 'make a key and print it, once: the database keeps only a hash of it',
      }),
    )
    .requiredOption('--name <NAME>', say({ 'zh-CN': '由谁或为何使用', en: 'whose it is, or for what' }));
  const readGrants = addGrantOptions(command, frame);
  command
    .option(
      '--expires <DATE>',
      say({
        'zh-CN': '失效日期（当日起不能用）；默认不失效',
        en: 'the first day it is refused; by default it does not expire',
      }),
      dateParser('--expires'),
    )
    .action(({ name, expires }: { readonly name: string; readonly expires?: IsoDate }) =>
      withApp(async (app) => {
        const grants = readGrants();
        const { code, key: made } = await createKey(app, { name, grants, expiresOn: expires });
        await print([`${made}\n`]);
        process.stderr.write(
          `${say({
            'zh-CN': `已生成密钥 ${code}（${name}）：${printGrants(grants)}。请立即保存，以后无法再看到`,
            en: `Made the key ${code} (${name}): ${printGrants(grants)}. Keep it now: it cannot be shown again`,
          })}\n`,
        );
      }),
    );
}

function addList(key: Command, { say }: Frame): void {
  key
    .command('list')
    .description(say({ 'zh-CN': '列出全部密钥（不含内容）', en: 'list all keys, not what they say' }))
    .option('--format <FORMAT>', say({ 'zh-CN': '输出格式：table 或 json', en: 'table or json' }), parseFormat, 'table')
    .action(({ format }: { readonly format: Format }) =>
      withPresentApp(async (app) => {
        const keys = await readWhole(listKeys(app), ({ prefix }) => prefix);
        if (format === 'json') return printJson({ keys });
        const heading = say({
          'zh-CN': '前缀,名称,角色,状态,失效日期,最近使用,生成者',
          en: 'prefix,name,roles,state,expires,last used,made by',
        }).split(',');
        const rows = keys.map((each) => [
          each.prefix,
          each.name,
          printGrants(each.grants),
          say(stateOf(each, today(app))),
          each.expiresOn ?? '–',
          each.lastUsedOn ?? '–',
          each.createdBy,
        ]);
        return print(alignColumns([heading, ...rows]).map((line) => `${line}\n`));
      }),
    );
}

function stateOf(key: GrantedKey, day: IsoDate) {
  if (key.revokedAt !== undefined) return { 'zh-CN': '已撤销', en: 'revoked' };
  return isUsable(key, day) ? { 'zh-CN': '可用', en: 'usable' } : { 'zh-CN': '已失效', en: 'expired' };
}

function addRevoke(key: Command, { say }: Frame): void {
  key
    .command('revoke')
    .description(say({ 'zh-CN': '撤销一个密钥，即刻生效', en: 'revoke a key, at once' }))
    .argument(
      '<PREFIX>',
      say({ 'zh-CN': '密钥的前缀（见 key list），或整个密钥', en: 'the prefix of the key (see key list), or the key' }),
    )
    .action((text: string) =>
      withPresentApp(async (app) => {
        const prefix = prefixIn(text);
        await revokeKey(app, { prefix });
        await print([`${say({ 'zh-CN': `已撤销密钥 ${prefix}`, en: `Revoked the key ${prefix}` })}\n`]);
      }),
    );
}
