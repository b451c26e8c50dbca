import type { Text } from '../domain/text.ts';
import type { RosterDecision } from '../services/roster/roster-question.ts';

/** Written for somebody who is not recorded. */
const NEW = 'NEW';

/** A decision as it is written in a command or an address: `5=w12`, `5=NEW`, `木渎!5=w12`; undefined: it is none. */
export function parseDecision(text: string): RosterDecision | undefined {
  const parts = /^(?:(.+)!)?(\d{1,7})=(.+)$/su.exec(text);
  if (parts === null) return undefined;
  const [, sheet, row = '', who = ''] = parts;
  return { sheet, row: Number(row), workerCode: who === NEW ? null : who };
}

/** What is wrong with a text that is no decision. */
export function describeDecision(name: string): Text {
  return {
    'zh-CN': `${name} 应写作 行号=社工编号 或 行号=NEW，几张工作表行号相同的写作 表名!行号=社工编号`,
    en: `${name} must be ROW=CODE or ROW=NEW, or SHEET!ROW=CODE where several sheets have the row`,
  };
}
