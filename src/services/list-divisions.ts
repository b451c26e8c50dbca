import type { Division } from '../domain/division.ts';
import { countDivisions, listDivisions as readDivisions } from '../storage/division.ts';
import type { App } from './app.ts';
import type { CodeList } from './code-list.ts';
import { divisionScope } from './sees-division.ts';

/** The divisions that may be seen, those of stations granted by themselves too. */
export function listDivisions(app: App): CodeList<Division> {
  const { reader } = app.database;
  const scope = divisionScope(app);
  return {
    read: (after, limit) => readDivisions(reader, scope, after, limit),
    count: () => countDivisions(reader, scope),
  };
}
