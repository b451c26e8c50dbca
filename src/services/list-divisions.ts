import type { Division } from '../domain/division.ts';
import { countAll } from '../storage/count-all.ts';
import { listDivisions as readDivisions } from '../storage/division.ts';
import type { App } from './app.ts';
import type { CodeList } from './code-list.ts';

/** All divisions. */
export function listDivisions({ database }: App): CodeList<Division> {
  return {
    read: (after, limit) => readDivisions(database.reader, after, limit),
    count: () => countAll(database.reader, 'division'),
  };
}
