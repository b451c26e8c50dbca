import type { Trail } from '../src/services/audit/audit-trail.ts';
import { asConnection } from './connection.ts';
import type { Context } from './context.ts';
import { decodeCursor, encodeCursor, isCount } from './cursor.ts';
import { type PagingArgs, readPageSize } from './paging.ts';

const IDENTITY = { list: 'AuditEntry', order: 'SEQUENCE DESC', date: null };

/** A page of the log. One entry more than asked for is read, to know whether more follow. */
export async function pageOfTrail(trail: Trail, args: PagingArgs, context: Context) {
  const { first = 0 } = readPageSize(args, context);
  const after = decodeCursor(args.after, IDENTITY, isCount, context, 'after');
  const found = await trail.read(after?.value ?? null, first + 1);
  return asConnection(
    { nodes: found.slice(0, first), hasNextPage: found.length > first, hasPreviousPage: after !== undefined },
    ({ sequence }) => encodeCursor(IDENTITY, { value: sequence, code: '' }),
    trail.count,
  );
}
