import type { StaleVersionError } from '../src/domain/errors.ts';
import type { VersionedNoun } from '../src/domain/versioned-noun.ts';
import { Branch, loadBranch } from './branch.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { datedBy } from './dated.ts';
import { Division, loadDivision } from './division.ts';
import { ErrorInterface, PATH, type Refusal } from './errors.ts';
import { loadPartyBody, PartyBody } from './party-body.ts';
import { loadStation, Station } from './station.ts';
import { loadWorker, Worker } from './worker.ts';

const TYPES = { station: Station, worker: Worker, branch: Branch, division: Division, partyBody: PartyBody } as const;

const LOADERS = {
  station: (code, context) => loadStation(code, datedBy(null, context), context),
  worker: (code, context) => loadWorker(code, datedBy(null, context), context),
  branch: (code, context) => loadBranch(code, datedBy(null, context), context),
  division: loadDivision,
  partyBody: loadPartyBody,
} as const satisfies Readonly<Record<VersionedNoun, (code: string, context: Context) => Promise<object>>>;

const VersionedThing = builder.unionType('VersionedThing', {
  description: 'What has a version. 有版本号的内容。',
  types: Object.values(TYPES),
});

export const StaleVersion = builder.objectRef<Refusal<StaleVersionError>>('StaleVersionError').implement({
  description:
    'Has another version than the one expected: it was changed since. 现版本与所依据的版本不同：其间已有变更。',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    path: t.stringList({ description: PATH, resolve: ({ refused }) => [...refused.path] }),
    expectedVersion: t.int({
      description: 'The version that was expected. 所依据的版本。',
      resolve: ({ refused }) => refused.expectedVersion,
    }),
    currentVersion: t.int({
      description: 'The version it has. 现版本。',
      resolve: ({ refused }) => refused.currentVersion,
    }),
    current: t.field({
      type: VersionedThing,
      description: 'The thing as it is now. 该内容的现状。',
      resolve: async ({ refused: { noun, code } }, _, context) => {
        const thing = await LOADERS[noun](code, context);
        return { ...thing, __typename: TYPES[noun].name } as never;
      },
    }),
  }),
});
