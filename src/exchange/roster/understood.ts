import type { RosterFaultCode } from './roster-row.ts';

/** What a cell was understood to say; `undefined` as value: nothing (empty, or `-`, `无`, `/`). */
export type Understood<Value> =
  | { readonly ok: true; readonly value: Value | undefined }
  | { readonly ok: false; readonly code: RosterFaultCode };

export const NOTHING = { ok: true, value: undefined } as const;

/** What people write where there is nothing to write. */
const PLACEHOLDER = /^(?:[-—–_/\\.、。*?？]+|无|暂无|没有|空|未知|不详|N\/?A|NULL)$/i;

export function isPlaceholder(text: string): boolean {
  return text === '' || PLACEHOLDER.test(text);
}

export function understood<Value>(value: Value): Understood<Value> {
  return { ok: true, value };
}

export function notUnderstood(code: RosterFaultCode): Understood<never> {
  return { ok: false, code };
}
