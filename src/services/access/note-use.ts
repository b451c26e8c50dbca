import type { ApiKey } from '../../access/api-key.ts';
import { keyByPrefix, noteKeyUse } from '../../storage/api-key.ts';
import { type App, today } from '../app.ts';

/**
 * Notes that somebody asks with a key today; of a day only the first time is written, and nothing once the program ends:
 * the last answer may have left before its use is noted.
 */
export async function noteUse(app: App, { prefix }: Pick<ApiKey, 'prefix'>): Promise<void> {
  if (app.database.isClosing) return;
  const day = today(app);
  await app.database.write(async (trx) => {
    const key = await keyByPrefix(trx, prefix);
    if (key !== undefined && key.lastUsedOn !== day) await noteKeyUse(trx, prefix, day);
  });
}
