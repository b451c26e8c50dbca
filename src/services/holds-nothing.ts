import { Scope } from '../access/scope.ts';
import { listDivisions } from '../storage/division.ts';
import { allStationCodes } from '../storage/station-codes.ts';
import type { App } from './app.ts';

/** Whether the database is empty: without divisions nothing else can be in it but branches that cover nothing. */
export async function holdsNothing({ database: { reader } }: App): Promise<boolean> {
  const [divisions, stations] = [
    await listDivisions(reader, Scope.EVERYTHING, null, 1),
    await allStationCodes(reader, { limit: 1 }),
  ];
  return divisions.length === 0 && stations.length === 0;
}
