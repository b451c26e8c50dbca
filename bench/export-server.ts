// The server as it is, but that one GraphQL response may hold all stations: `node bench/export-server.ts DATABASE_FILE`.
import { asConnection } from '../resolvers/connection.ts';
import type { Context } from '../resolvers/context.ts';
import { datedBy } from '../resolvers/dated.ts';
import { schema } from '../resolvers/schema.ts';
import { createApi } from '../src/server/create-api.ts';
import { startServer } from '../src/server/start-server.ts';
import { setOwnerKey } from '../src/services/access/owner-key.ts';
import { openFile } from './open-nation.ts';
import { OWNER_KEY } from './owner-key.ts';

const [file = ''] = process.argv.slice(2);
const stations = schema.getQueryType()?.getFields().stations;
if (stations === undefined) throw new Error('there is no list of stations');
stations.resolve = async (_: unknown, { first }: { first: number }, context: Context) => {
  const dated = datedBy(undefined, context);
  const view = await context.loaders.on(dated.date).view();
  const order = { field: 'CODE', direction: 'ASC' } as const;
  const page = await view.listStations({ filter: {}, order, first });
  const nodes = page.stations.map(({ station, verdict }) => ({ ...station, ...dated, verdict }));
  return asConnection(
    { ...page, nodes },
    ({ code }) => code,
    () => nodes.length,
  );
};
const app = await openFile(file);
await setOwnerKey(app, OWNER_KEY, false);
const { origin } = await startServer(createApi(app), '127.0.0.1', 0);
console.log(`${origin}/graphql`);
