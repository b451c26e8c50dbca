import type { VersionedNoun } from '../src/domain/versioned-noun.ts';
import type { Context } from './context.ts';
import { type Dated, sameDate } from './dated.ts';

export const VERSION =
  'Grows with every change of it and of what is recorded with it, the same on all dates; 0: none since the log began. To be given as expectedVersion. 版本号：本身及其所属登记每变更一次即增大（不分日期），0 表示启用日志以来未变更；更改时可作为 expectedVersion 给出。';

/** The version of something dated; what is concealed refuses to be asked for its date, as for all but code and name. */
export function loadDatedVersion(
  noun: 'station' | 'branch',
  thing: Dated & { readonly code: string },
  context: Context,
): Promise<number> {
  sameDate(thing);
  return loadVersion(noun, thing.code, context);
}

/** The version of a thing that is known to exist and to be seen. */
export async function loadVersion(noun: VersionedNoun, code: string, context: Context): Promise<number> {
  return (await context.loaders.versions(noun).load(code)) ?? 0;
}
