import type { Text } from '../domain/text.ts';
import { exceeds, exceedsText, LONGEST_TEXT } from './exceeds.ts';

const MOST_VALUES = 50_000;
/** The longest of our inputs has some 20; messages about a wrong one repeat them all. */
const MOST_MEMBERS = 200;
/** Texts or numbers in one list: SQLite takes some 32,000 values in a statement, and lists are padded to powers of two. */
const MOST_LISTED = 10_000;
const GREATEST_DEPTH = 32;

/** What of the variables is too much, before they are compared with the schema. */
export function checkVariables(variables: unknown): Text | null {
  const waiting = [{ value: variables, depth: 0 }];
  let values = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    values += 1;
    if (values > MOST_VALUES) return exceeds(MOST_VALUES, '个变量值', 'values in variables');
    if (typeof value === 'string' && value.length > LONGEST_TEXT) return exceedsText();
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= GREATEST_DEPTH) return exceeds(GREATEST_DEPTH, '层变量', 'levels of variables');
    const inner = Array.isArray(value) ? value : Object.values(value);
    if (inner.length > MOST_VALUES) return exceeds(MOST_VALUES, '个变量值', 'values in variables');
    if (inner.length > MOST_MEMBERS && !Array.isArray(value)) {
      return exceeds(MOST_MEMBERS, '个成员（每个变量对象）', 'members of one object in variables');
    }
    if (inner.length > MOST_LISTED && inner.some((each) => typeof each !== 'object')) {
      return exceeds(MOST_LISTED, '个值（每个变量列表）', 'values of one list in variables');
    }
    for (const each of inner) waiting.push({ value: each, depth: depth + 1 });
  }
  return null;
}
