import type { Command, CommanderError } from 'commander';
import type { Text } from '../domain/text.ts';
import { shorten } from '../exchange/quote-value.ts';
import { CommandRefused } from './command-refused.ts';

/** Says in one line what was wrong with the command line, and how the command is called. */
export function describeWrongUse(error: CommanderError, command: Command): CommandRefused {
  const complaint = describeComplaint(error);
  const usage = command.createHelp().commandUsage(command);
  const similar = /Did you mean (?:one of )?(.*)\?\)/.exec(error.message)?.[1];
  return new CommandRefused([
    {
      'zh-CN': `${complaint['zh-CN']}${similar === undefined ? '' : `（是否想用 ${similar}）`}；用法：${usage}`,
      en: `${complaint.en}${similar === undefined ? '' : ` (did you mean ${similar})`}; usage: ${usage}`,
    },
  ]);
}

function describeComplaint({ code, message }: CommanderError): Text {
  const named = shorten(/'(.*?)'(?: argument missing| not specified)?(?:\n.*)?$/s.exec(message)?.[1] ?? '');
  switch (code) {
    case 'commander.help':
      return { 'zh-CN': '没有指定命令', en: 'no command is named' };
    case 'commander.unknownCommand':
      return { 'zh-CN': `没有命令 ${named}`, en: `there is no command ${named}` };
    case 'commander.unknownOption':
      return { 'zh-CN': `没有选项 ${named}`, en: `there is no option ${named}` };
    case 'commander.missingArgument':
      return { 'zh-CN': `缺少参数 ${named}`, en: `the argument ${named} is missing` };
    case 'commander.optionMissingArgument':
      return { 'zh-CN': `选项 ${named} 缺少值`, en: `the option ${named} needs a value` };
    case 'commander.missingMandatoryOptionValue':
      return { 'zh-CN': `缺少选项 ${named}`, en: `the option ${named} is missing` };
    case 'commander.excessArguments':
      return { 'zh-CN': '参数过多', en: 'there are too many arguments' };
    default:
      return { 'zh-CN': shorten(message), en: shorten(message) };
  }
}
