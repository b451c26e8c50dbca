import type { EntryHead } from '../storage/audit/write-entry.ts';
import type { App } from './app.ts';

/** What the log says of what is being done: the act somebody came with, or the program by itself. */
export function headOf({ now, asker, act }: App): EntryHead {
  return {
    at: now(),
    caller: asker.caller,
    client: act?.client ?? null,
    requestId: act?.requestId ?? null,
    action: act?.action ?? 'program',
    note: act?.note ?? null,
  };
}
