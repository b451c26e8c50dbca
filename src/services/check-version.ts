import type { Subject } from '../access/audit.ts';
import { StaleVersionError } from '../domain/errors.ts';
import type { VersionedNoun } from '../domain/versioned-noun.ts';
import { versionsOf } from '../storage/audit/versions.ts';
import type { Db } from '../storage/database.ts';
import type { App } from './app.ts';
import { NOUNS } from './refusals.ts';
import { requireOne } from './require.ts';
import type { Sight } from './sight.ts';
import { EXPECTED_VERSIONS, type VersionedThing } from './versioned-thing.ts';

/** As what the log knows each. */
const SUBJECTS = {
  station: 'STATION',
  worker: 'WORKER',
  branch: 'BRANCH',
  division: 'DIVISION',
  partyBody: 'PARTY_BODY',
} as const satisfies Readonly<Record<VersionedNoun, Subject>>;

/** The version of each of these things, by code; 0: never changed since the log began. */
export async function findVersions(
  db: Db,
  noun: VersionedNoun,
  codes: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const versions = await versionsOf(db, SUBJECTS[noun], codes);
  return new Map(codes.map((code) => [code, versions.get(code) ?? 0]));
}

/**
 * Refuses a change that was decided on another version of its thing than it has, where one is expected. Who may not see
 * the thing learns only that there is none.
 *
 * @throws NotFoundError, StaleVersionError.
 */
export async function checkVersion({ act }: App, sight: Sight): Promise<void> {
  if (act === undefined || act.expectedVersion === null) return;
  const thing = thingOf(act.action);
  if (thing === undefined) return;
  const { noun, codeField } = thing;
  const code = String((act.input as Readonly<Record<string, unknown>>)[codeField]);
  await requireOne(sight, noun, code, [codeField]);
  const currentVersion = (await findVersions(sight.db, noun, [code])).get(code) ?? 0;
  const { expectedVersion } = act;
  if (currentVersion !== expectedVersion) throw stale({ noun, code, expectedVersion, currentVersion });
}

function thingOf(action: string): VersionedThing | undefined {
  const things: Readonly<Record<string, VersionedThing | string>> = EXPECTED_VERSIONS;
  const thing = things[action];
  return typeof thing === 'string' ? undefined : thing;
}

function stale(about: ConstructorParameters<typeof StaleVersionError>[2]): StaleVersionError {
  const { noun, code, expectedVersion, currentVersion } = about;
  return new StaleVersionError(
    {
      'zh-CN': `${NOUNS[noun]['zh-CN']}“${code}”现为版本 ${currentVersion}，不是所依据的版本 ${expectedVersion}：其间已有变更。请查看现状，再决定是否更改`,
      en: `The ${NOUNS[noun].en} "${code}" has version ${currentVersion}, not ${expectedVersion}: it has been changed since. Look at how it is now, then decide again`,
    },
    ['expectedVersion'],
    about,
  );
}
