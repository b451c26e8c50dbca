import { can } from '../../src/access/asker.ts';
import type { ProposedChange } from '../../src/services/simulation/make-changes.ts';
import type { Context } from '../context.ts';
import { refuseAccess } from './refuse-access.ts';
import { TABLE } from './table.ts';

/** Refuses changes to whoever could not make them, not even to think of; names the first. */
export function requireChanges(changes: readonly ProposedChange[], context: Context): void {
  for (const [index, { name }] of changes.entries()) {
    const need = TABLE.needOf('Mutation', name) ?? 'OPEN';
    if (need === 'OPEN' || can(context.app.asker, need)) continue;
    throw refuseAccess(`changes[${index}].${name}`, need, context, ['changes', String(index), name]);
  }
}
