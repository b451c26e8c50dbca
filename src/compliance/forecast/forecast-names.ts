import type { Language } from '../../domain/text.ts';
import type { Names, NamesNeeded } from '../names.ts';
import { findPolicy, type Policy } from '../policy.ts';
import type { TurnKind } from '../turns.ts';
import type { ForecastEntry } from './forecast-entry.ts';

/** The present names of what a forecast mentions; workers are told by code. */
export interface ForecastNames extends Names {
  readonly policy: (name: string) => string;
}

/** Adds the titles of policies to names. */
export function withPolicyTitles(names: Names, policies: readonly Policy[], language: Language): ForecastNames {
  return { ...names, policy: (name) => findPolicy(policies, name)?.title[language] ?? name };
}

const ABOUT_STATIONS: readonly TurnKind[] = [
  'POSTING_BEGAN',
  'POSTING_ENDED',
  'TRANSFER_DUE',
  'COVERAGE_BEGAN',
  'COVERAGE_ENDED',
];

/** Which names the words about an entry need. */
export function namesOfEntry({ before, after, causes, crossings }: ForecastEntry): NamesNeeded {
  const required = [before, after].flatMap((outlook) => outlook?.required?.jointGroup ?? []);
  const codesOf = (isMeant: (kind: TurnKind) => boolean) =>
    causes.filter(({ kind }) => isMeant(kind)).map(({ code }) => code);
  const aboutOf = (isMeant: (kind: TurnKind) => boolean) =>
    causes.filter(({ kind }) => isMeant(kind)).flatMap(({ about }) => about ?? []);
  const stations = [
    ...required,
    ...codesOf((kind) => /^(STATION|BODY|WAIVER)_/.test(kind)),
    ...aboutOf((kind) => ABOUT_STATIONS.includes(kind)),
  ];
  const branches = [
    ...crossings.flatMap(({ branchCode }) => branchCode ?? []),
    ...codesOf((kind) => /^(BRANCH|COVERAGE|COMMITTEE|TERM|SECRETARY)_/.test(kind)),
    ...aboutOf((kind) => kind === 'RELATION_BEGAN'),
  ];
  const bodies = [...codesOf((kind) => /^PARTY_BODY_/.test(kind)), ...aboutOf((kind) => /^BODY_/.test(kind))];
  return {
    stations: [...new Set(stations)],
    branches: [...new Set(branches)],
    partyBodies: [...new Set(bodies)],
  };
}
