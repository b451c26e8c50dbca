import type { Language } from '../domain/text.ts';
import type { Evidence, RequiredStructure } from './verdict.ts';

/** The present names of what words mention. A code without a name stands for itself. */
export interface Names {
  readonly station: (code: string) => string;
  readonly branch: (code: string) => string;
  readonly partyBody: (code: string) => string;
}

/** The codes whose names the words about a verdict need. */
export interface NamesNeeded {
  readonly stations: readonly string[];
  readonly branches: readonly string[];
  readonly partyBodies: readonly string[];
}

/** Which names must be known before words about these findings and this requirement can be made. */
export function namesNeeded(evidence: readonly Evidence[], required: RequiredStructure | null): NamesNeeded {
  return {
    stations: [...new Set([...(required?.jointGroup ?? []), ...evidence.flatMap(({ stations }) => stations ?? [])])],
    branches: [...new Set(evidence.flatMap(({ branches }) => branches?.map(({ code }) => code) ?? []))],
    partyBodies: [...new Set(evidence.flatMap(({ partyBody }) => (partyBody === undefined ? [] : [partyBody])))],
  };
}

/** A list in words: 甲、乙 or "A, B". */
export function listNames(names: readonly string[], language: Language): string {
  return names.join(language === 'en' ? ', ' : '、');
}
