import type { Ability } from '../access/role.ts';
import type { MakeFile } from './made-file.ts';
import { makeLetter, makeReport } from './make-document.ts';
import { exportFindings, exportStations, exportWorkers } from './make-export.ts';
import { makeWorkbookFile } from './make-workbook-file.ts';

/** A kind of file: who may ask for it at all; what it holds is narrowed to where they may. */
interface Route {
  readonly pattern: RegExp;
  readonly ability: Ability;
  readonly make: MakeFile;
}

const ROUTES: readonly Route[] = [
  { pattern: /^\/export\/stations\.csv$/, ability: 'READ', make: exportStations('csv') },
  { pattern: /^\/export\/stations\.ndjson$/, ability: 'READ', make: exportStations('ndjson') },
  { pattern: /^\/export\/findings\.csv$/, ability: 'READ', make: exportFindings('csv') },
  { pattern: /^\/export\/findings\.ndjson$/, ability: 'READ', make: exportFindings('ndjson') },
  { pattern: /^\/export\/workers\.csv$/, ability: 'PEOPLE', make: exportWorkers('csv') },
  { pattern: /^\/export\/workers\.ndjson$/, ability: 'PEOPLE', make: exportWorkers('ndjson') },
  { pattern: /^\/export\/failing\.xlsx$/, ability: 'READ', make: makeWorkbookFile('failing') },
  { pattern: /^\/export\/statistics\.xlsx$/, ability: 'READ', make: makeWorkbookFile('statistics') },
  { pattern: /^\/export\/plan\.xlsx$/, ability: 'READ', make: makeWorkbookFile('plan') },
  { pattern: /^\/letters\/([^/]+)\.docx$/, ability: 'READ', make: makeLetter('docx') },
  { pattern: /^\/letters\/([^/]+)\.html$/, ability: 'READ', make: makeLetter('html') },
  { pattern: /^\/reports\/([^/]+)\.docx$/, ability: 'READ', make: makeReport('docx') },
  { pattern: /^\/reports\/([^/]+)\.html$/, ability: 'READ', make: makeReport('html') },
];

/** The same of what is no file to save: the picture, and rosters that are handed in. */
export const OTHER_PATHS = {
  '/plan.svg': 'READ',
  '/roster/preview': 'PEOPLE',
  '/roster/apply': 'PEOPLE',
} as const satisfies Readonly<Record<string, Ability>>;

/** A route with the parts of the path that name something. */
export interface FoundFile extends Omit<Route, 'pattern'> {
  readonly path: readonly string[];
}

/** What makes the file at a path, and who may ask for it; undefined: there is no such path. */
export function findFile(pathname: string): FoundFile | undefined {
  for (const { pattern, ...route } of ROUTES) {
    const found = pattern.exec(pathname);
    if (found !== null) return { ...route, path: found.slice(1) };
  }
  return undefined;
}
