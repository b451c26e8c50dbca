import { type Expression, type SqlBool, sql } from 'kysely';

/** The pattern that {@link isLike} takes for texts that contain this one: nothing in it has a meaning of its own. */
export function containing(text: string): string {
  const lower = text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  // SQLite ends a pattern at NUL, so that it would match everything; this stands for no character
  const whole = lower.replaceAll('\0', '\uffff');
  return `%${whole.replaceAll(/[\\%_]/g, '\\$&')}%`;
}

/** Whether a text is like a pattern of {@link containing}; A–Z and a–z are the same. */
export function isLike(text: Expression<string>, pattern: string): Expression<SqlBool> {
  return sql<SqlBool>`lower(${text}) like ${pattern} escape '\\'`;
}

/** Whether the name or the code of a row is like such a pattern. */
export function isNamedLike(noun: 'station' | 'worker' | 'branch', pattern: string): Expression<SqlBool> {
  return sql<SqlBool>`(${isLike(sql.ref(`${noun}.name`), pattern)} or ${isLike(sql.ref(`${noun}.code`), pattern)})`;
}
