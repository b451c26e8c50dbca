import { Command } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import type { Language, Text } from '../domain/text.ts';
import { noteCommand } from './command-act.ts';
import { COMMANDS } from './commands.ts';
import { describeWrongUse } from './describe-wrong-use.ts';
import type { Frame } from './frame.ts';

/** The command line with all its commands, speaking one language. */
export function createProgram(language: Language): Command {
  const frame: Frame = { language, say: (text) => text[language] };
  const { say } = frame;
  const program = new Command('zhibu')
    .description(
      say({
        'zh-CN': '支部：每个社工站应有怎样的党组织，哪些社工站还没有',
        en: 'Zhibu: which party organisation each social-work station must have, and which stations fail to have it',
      }),
    )
    .option(
      '--lang <LANGUAGE>',
      say({ 'zh-CN': '输出语言：zh-CN（默认）或 en', en: 'language of the output: zh-CN (default) or en' }),
    )
    .version(manifest.version, '--version', say({ 'zh-CN': '显示版本', en: 'show the version' }))
    .helpOption('-h, --help', say({ 'zh-CN': '显示帮助', en: 'show help' }))
    .helpCommand('help [command]', say({ 'zh-CN': '显示某个命令的帮助', en: 'show help for a command' }))
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => say(TITLES[title] ?? { 'zh-CN': title, en: title }),
    })
    .hook('preAction', (_, command) => noteCommand(command))
    // commander's own complaints are English and span lines; ours are said by the caller, in the language asked for
    .configureOutput({ writeErr: () => {} });
  for (const addCommand of COMMANDS) addCommand(program, frame);
  refuseWrongUse(program);
  return program;
}

function refuseWrongUse(command: Command): void {
  command.exitOverride((error) => {
    throw error.exitCode === 0 ? error : describeWrongUse(error, command);
  });
  for (const below of command.commands) refuseWrongUse(below);
}

const TITLES: Readonly<Record<string, Text>> = {
  'Usage:': { 'zh-CN': '用法：', en: 'Usage:' },
  'Arguments:': { 'zh-CN': '参数：', en: 'Arguments:' },
  'Options:': { 'zh-CN': '选项：', en: 'Options:' },
  'Global Options:': { 'zh-CN': '通用选项：', en: 'Global options:' },
  'Commands:': { 'zh-CN': '命令：', en: 'Commands:' },
};
