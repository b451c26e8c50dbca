import { AccessTable } from './access-table.ts';
import { ASKERS } from './table/askers.ts';
import { BRANCHES } from './table/branches.ts';
import { FORECASTS } from './table/forecasts.ts';
import { MUTATIONS } from './table/mutations.ts';
import { OPEN_TO_ALL } from './table/open-to-all.ts';
import { PEOPLE } from './table/people.ts';
import { PLANS } from './table/plans.ts';
import { QUERIES } from './table/queries.ts';
import { SIMULATIONS } from './table/simulations.ts';
import { STATIONS } from './table/stations.ts';
import { STATISTICS } from './table/statistics.ts';
import { TRAIL } from './table/trail.ts';

/** The one table of who may be answered what: every field of every object type of the schema. */
export const TABLE = new AccessTable({
  'resolvers/access/table/queries.ts': [QUERIES],
  'resolvers/access/table/mutations.ts': MUTATIONS,
  'resolvers/access/table/stations.ts': [STATIONS],
  'resolvers/access/table/branches.ts': [BRANCHES],
  'resolvers/access/table/people.ts': [PEOPLE],
  'resolvers/access/table/plans.ts': [PLANS],
  'resolvers/access/table/forecasts.ts': [FORECASTS],
  'resolvers/access/table/simulations.ts': [SIMULATIONS],
  'resolvers/access/table/statistics.ts': [STATISTICS],
  'resolvers/access/table/trail.ts': [TRAIL],
  'resolvers/access/table/askers.ts': [ASKERS],
  'resolvers/access/table/open-to-all.ts': [OPEN_TO_ALL],
});
