import type { MakeFile } from './made-file.ts';
import { makeLetter, makeReport } from './make-document.ts';
import { exportFindings, exportStations, exportWorkers } from './make-export.ts';
import { makeWorkbookFile } from './make-workbook-file.ts';

interface Route {
  readonly pattern: RegExp;
  readonly make: MakeFile;
}

const ROUTES: readonly Route[] = [
  { pattern: /^\/export\/stations\.csv$/, make: exportStations('csv') },
  { pattern: /^\/export\/stations\.ndjson$/, make: exportStations('ndjson') },
  { pattern: /^\/export\/findings\.csv$/, make: exportFindings('csv') },
  { pattern: /^\/export\/findings\.ndjson$/, make: exportFindings('ndjson') },
  { pattern: /^\/export\/workers\.csv$/, make: exportWorkers('csv') },
  { pattern: /^\/export\/workers\.ndjson$/, make: exportWorkers('ndjson') },
  { pattern: /^\/export\/failing\.xlsx$/, make: makeWorkbookFile('failing') },
  { pattern: /^\/export\/statistics\.xlsx$/, make: makeWorkbookFile('statistics') },
  { pattern: /^\/export\/plan\.xlsx$/, make: makeWorkbookFile('plan') },
  { pattern: /^\/letters\/([^/]+)\.docx$/, make: makeLetter('docx') },
  { pattern: /^\/letters\/([^/]+)\.html$/, make: makeLetter('html') },
  { pattern: /^\/reports\/([^/]+)\.docx$/, make: makeReport('docx') },
  { pattern: /^\/reports\/([^/]+)\.html$/, make: makeReport('html') },
];

/** What makes the file at a path, with the parts of the path that name something; undefined: there is no such path. */
export function findFile(pathname: string): { readonly make: MakeFile; readonly path: readonly string[] } | undefined {
  for (const { pattern, make } of ROUTES) {
    const found = pattern.exec(pathname);
    if (found !== null) return { make, path: found.slice(1) };
  }
  return undefined;
}
