import type { Command } from 'commander';
import { endOfPolicy, policyInForce, versionsOf } from '../compliance/policy.ts';
import { countNoun } from '../compliance/words.ts';
import { compareCodes } from '../domain/compare-codes.ts';
import { dayInShanghai, type IsoDate } from '../domain/date.ts';
import type { Policy } from '../domain/policy.ts';
import { describePolicy } from '../domain/policy-document.ts';
import type { Text } from '../domain/text.ts';
import { shorten } from '../exchange/quote-value.ts';
import { addPolicy } from '../services/add-policy.ts';
import { measurePolicy, type PolicyEffect } from '../services/measure-policy.ts';
import { alignColumns } from './align-columns.ts';
import { refuse } from './command-refused.ts';
import type { AddCommand, Frame } from './frame.ts';
import { parseAsOf } from './options.ts';
import { print, printJson } from './print.ts';
import { readPolicyDocument } from './read-policy.ts';
import { withApp } from './with-app.ts';

/** `policy add|list|show`: the policy packs of the database. */
export const addPolicyCommands: AddCommand = (program, frame) => {
  const policy = program
    .command('policy')
    .description(frame.say({ 'zh-CN': '规则包：添加、列出、显示', en: 'policy packs: add, list, show' }));
  addAdd(policy, frame);
  addList(policy, frame);
  addShow(policy, frame);
};

function addAdd(policy: Command, { say }: Frame): void {
  policy
    .command('add')
    .description(
      say({
        'zh-CN': '添加一个规则包，或某规则包自某日起的新版本，并说明影响多少社工站（文件格式见 policy show 的输出）',
        en: 'add a policy pack, or a new version of one from a date on, and say how many stations it concerns (the form of the file is what policy show prints)',
      }),
    )
    .argument('<FILE>', say({ 'zh-CN': '规则包文件（JSON）', en: 'the policy pack, a JSON file' }))
    .action((file: string) =>
      withApp(async (app) => {
        const { policy: added, affectedStations } = await addPolicy(app, await readPolicyDocument(file, app.policies));
        const effect = await measurePolicy(app, added);
        await print(describeAdded(added, effect, affectedStations.length).map((line) => `${say(line)}\n`));
      }),
    );
}

function describeAdded({ name, effectiveFrom }: Policy, effect: PolicyEffect, affected: number): readonly Text[] {
  const { divisions, stations, on, altered } = effect;
  const codes = altered.toSorted(compareCodes).join(' ');
  return [
    {
      'zh-CN': `已添加规则包 ${name} 自 ${effectiveFrom} 起的版本；指定它的行政区划 ${divisions} 个，所辖社工站 ${stations} 个`,
      en: `Added the version of ${name} from ${effectiveFrom}; ${countNoun(divisions, 'division')} ${divisions === 1 ? 'names' : 'name'} the pack, with ${countNoun(stations, 'station')}`,
    },
    {
      'zh-CN': `今天的结论因此改变的社工站 ${affected} 个；${on} 的结论因此改变的社工站 ${altered.length} 个${codes === '' ? '' : `：${codes}`}`,
      en: `The verdict of today changed for ${countNoun(affected, 'station')}; that of ${on} is another for ${countNoun(altered.length, 'station')}${codes === '' ? '' : `: ${codes}`}`,
    },
  ];
}

function addList(policy: Command, { language, say }: Frame): void {
  policy
    .command('list')
    .description(say({ 'zh-CN': '列出全部规则包及其版本', en: 'list all policy packs and their versions' }))
    .action(() =>
      withApp(async ({ policies }) => {
        const names = [...new Set(policies.map(({ name }) => name))].sort(compareCodes);
        const versions = names.flatMap((name) => versionsOf(policies, name));
        const rows = versions.map((version) => [
          version.name,
          version.effectiveFrom ?? '–',
          endOfPolicy(policies, version) ?? '–',
          version.title[language],
        ]);
        const heading = language === 'en' ? ['pack', 'from', 'until', 'title'] : ['规则包', '起', '止', '名称'];
        await print(alignColumns([heading, ...rows]).map((line) => `${line}\n`));
      }),
    );
}

function addShow(policy: Command, { say }: Frame): void {
  policy
    .command('show')
    .description(
      say({
        'zh-CN': '以规则包文件的格式（JSON）输出某规则包在某日有效的版本，可据以编写自己的',
        en: 'print the version of a pack that holds on a date, in the form of a policy file (JSON), to write one of your own from it',
      }),
    )
    .argument('<NAME>', say({ 'zh-CN': '规则包的名称', en: 'the name of the pack' }))
    .option(
      '--as-of <DATE>',
      say({ 'zh-CN': '日期；默认为上海的今天', en: 'the date; by default today in Shanghai' }),
      parseAsOf,
    )
    .action((name: string, { asOf }: { readonly asOf?: IsoDate }) =>
      withApp(async ({ policies }) => {
        await printJson(describePolicy(findVersion(policies, name, asOf ?? dayInShanghai(Temporal.Now.instant()))));
      }),
    );
}

function findVersion(policies: readonly Policy[], name: string, date: IsoDate): Policy {
  const versions = versionsOf(policies, name);
  const version = policyInForce(policies, name, date);
  if (versions.includes(version)) return version;
  const names = [...new Set(policies.map((policy) => policy.name))];
  if (versions.length === 0) {
    throw refuse(
      `没有名为 ${shorten(name)} 的规则包；现有：${names.join('、')}`,
      `there is no policy ${shorten(name)}; must be one of ${names.join(', ')}`,
    );
  }
  const begin = versions[0]?.effectiveFrom;
  throw refuse(
    `规则包 ${shorten(name)} 在 ${date} 无有效版本；首个版本自 ${begin} 起`,
    `no version of the policy ${shorten(name)} holds on ${date}; the first begins on ${begin}`,
  );
}
