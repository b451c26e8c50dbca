import { userInfo } from 'node:os';
import { type Asker, unlimited } from '../access/asker.ts';

/** Who runs a command on this machine: whoever can write the database file may do everything. */
export function commandAsker(): Asker {
  const name = userName();
  return unlimited({ kind: 'COMMAND', id: name, name });
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // an account without an entry, as in a container
    return `uid ${process.getuid?.() ?? '?'}`;
  }
}
