import type { AdjacencyKind as Kind } from '../src/domain/station.ts';
import { AdjacencyKind } from './adjacency-kind.ts';
import { builder } from './builder.ts';
import { type DatedStation, Station } from './station.ts';

/** A neighbour of a station, and how it is one. */
interface NeighborOfStation {
  readonly station: DatedStation;
  readonly kind: Kind;
}

export const Adjacency = builder.objectRef<NeighborOfStation>('Adjacency').implement({
  description: 'That a station is a confirmed neighbour; not dated. 相邻关系（不分日期）。',
  fields: (t) => ({
    station: t.expose('station', { type: Station, description: 'The neighbour. 相邻的社工站。' }),
    kind: t.expose('kind', { type: AdjacencyKind, description: 'How it is one. 相邻方式。' }),
  }),
});
