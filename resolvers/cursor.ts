import type { IsoDate } from '../src/domain/date.ts';
import type { Context } from './context.ts';
import { refuse } from './refuse.ts';

/** The list a cursor belongs to: what is listed, in which order, on which date (null: the list has none). */
export interface ListIdentity {
  readonly list: string;
  readonly order: string;
  readonly date: IsoDate | null;
}

/** A place in a list: the value it is ordered by, and the code. */
export interface Place<Value extends string | number> {
  readonly value: Value;
  readonly code: string;
}

const NOT_A_CURSOR = {
  'zh-CN': '游标无法识别：请原样传回本接口给出的游标。',
  en: 'The cursor cannot be decoded: pass a cursor as this API answered it.',
};
const OTHER_LIST = {
  'zh-CN': '游标属于另一个列表、排序或日期：请从头读取，或者保持排序和日期不变。',
  en: 'The cursor belongs to another list, order or date: start again, or keep order and date as they were.',
};

export function encodeCursor(identity: ListIdentity, { value, code }: Place<string | number>): string {
  const parts = [identity.list, identity.order, identity.date, value, code];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** The place a cursor means; `valueType` is that of the order. Absent: undefined. */
export function decodeCursor<Value extends string | number>(
  cursor: string | null | undefined,
  identity: ListIdentity,
  isValue: (value: unknown) => value is Value,
  context: Context,
  argument: 'after' | 'before',
): Place<Value> | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const parts = parseParts(cursor);
  if (parts === null) throw refuse(NOT_A_CURSOR, context, [argument]);
  const [list, order, date, value, code] = parts;
  if (list !== identity.list || order !== identity.order || date !== identity.date) {
    throw refuse(OTHER_LIST, context, [argument]);
  }
  if (!isValue(value) || typeof code !== 'string') throw refuse(NOT_A_CURSOR, context, [argument]);
  return { value, code };
}

function parseParts(cursor: string): readonly unknown[] | null {
  const text = Buffer.from(cursor, 'base64url').toString();
  if (Buffer.from(text).toString('base64url') !== cursor) return null;
  try {
    const parts: unknown = JSON.parse(text);
    return Array.isArray(parts) && parts.length === 5 ? parts : null;
  } catch {
    return null;
  }
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value);
}
