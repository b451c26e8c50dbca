import { cleanText } from '../../domain/clean-text.ts';
import type { GridCell } from './grid.ts';
import { type ReadDate, readDate } from './read-date.ts';
import { isPlaceholder, NOTHING, notUnderstood, type Understood, understood } from './understood.ts';

export interface ReadPeriod {
  readonly from?: ReadDate | undefined;
  readonly until?: ReadDate | undefined;
}

const OPEN_END = /^(?:至今|今|现在|长期|无固定期限|无固定|在职|在岗)?$/;
/** Between two dates; a hyphen only where it cannot belong to one of them. */
const BETWEEN = [/ ?(?:至|到|~|～|—+|–|--+|−) ?/, / ?- ?(?=\d{4}|[今长无现])/, / ?- ?/];

/** 合同起止 in one cell: 2024.1.1-2026.12.31, 2024年1月至今. A date alone is the beginning. */
export function readPeriod(cell: GridCell, since1904: boolean): Understood<ReadPeriod> {
  if (typeof cell !== 'string') {
    const from = readDate(cell, since1904);
    return from.ok ? understood({ from: from.value }) : notUnderstood('PERIOD_NOT_UNDERSTOOD');
  }
  const text = cleanText(cell)
    .replace(/^(?:自|从) ?/, '')
    .replace(/ ?(?:止|为止)$/, '');
  if (isPlaceholder(text) || /^无固定(?:期限)?$/.test(text)) return NOTHING;
  for (const between of BETWEEN) {
    const [first = '', second, ...more] = text.split(between);
    if (second === undefined || more.length > 0) continue;
    const [from, until] = [readDate(first, since1904), readEnd(second, since1904)];
    if (from.ok && from.value !== undefined && until.ok) return understood({ from: from.value, until: until.value });
  }
  const alone = readDate(text, since1904);
  return alone.ok ? understood({ from: alone.value }) : notUnderstood('PERIOD_NOT_UNDERSTOOD');
}

/** A date at which something ends; 至今 and 无固定期限 are none. */
export function readEnd(cell: GridCell, since1904: boolean): Understood<ReadDate> {
  return typeof cell === 'string' && OPEN_END.test(cleanText(cell)) ? NOTHING : readDate(cell, since1904);
}
