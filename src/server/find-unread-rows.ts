import type { Text } from '../domain/text.ts';
import type { RosterDocument } from '../exchange/roster/roster-row.ts';

/** So many rows are named. */
const MOST_NAMED = 5;

/**
 * Why nobody may be taken for missing: rows whose name was not read may be about anybody. Undefined: every name was read.
 */
export function findUnreadRows({ sheets, faults, unlistedFaults }: RosterDocument): Text | undefined {
  const names = new Set(
    sheets.flatMap(({ name, columns }) =>
      columns.filter(({ role }) => role === 'name').map(({ column }) => `${column} ${name}`),
    ),
  );
  const unread = faults.filter(({ sheet, column }) => names.has(`${column} ${sheet}`));
  if (unread.length + unlistedFaults === 0) return undefined;
  const named = unread.slice(0, MOST_NAMED);
  return {
    'zh-CN': `有的行没有读出姓名，无从知道名册中没有谁，不能终止派驻：${named.map(({ sheet, row }) => `${sheet} 第 ${row} 行`).join('、')}${unread.length > named.length || unlistedFaults > 0 ? '等' : ''}；请先改正这些行，或者不要求终止派驻`,
    en: `the names of some rows were not read, so nobody knows who is missing, and no posting can be ended: ${named.map(({ sheet, row }) => `${sheet} row ${row}`).join(', ')}${unread.length > named.length || unlistedFaults > 0 ? ' and others' : ''}; mend these rows first, or do not ask for postings to end`,
  };
}
