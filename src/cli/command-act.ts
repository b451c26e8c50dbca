import type { Command } from 'commander';
import type { Act } from '../access/act.ts';

/** A process runs one command. */
let action = 'command';

/** Remembers which command runs, for the log: `roster apply`. */
export function noteCommand(command: Command): void {
  const names: string[] = [];
  for (let each: Command | null = command; each?.parent; each = each.parent) names.unshift(each.name());
  action = names.join(' ');
}

/** What the log says of the command that runs. */
export function commandAct(): Act {
  return {
    action,
    input: {},
    client: 'zhibu',
    requestId: null,
    note: null,
    expectedVersion: null,
    idempotencyKey: null,
  };
}
