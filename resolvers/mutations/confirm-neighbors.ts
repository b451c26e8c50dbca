import { confirmNeighbors, type NeighborsConfirmed } from '../../src/services/confirm-neighbors.ts';
import { AdjacencyKind } from '../adjacency-kind.ts';
import { builder } from '../builder.ts';
import { datedBy } from '../dated.ts';
import { addMutation, type Subject } from '../mutation.ts';
import { mutationInput } from '../mutation-input.ts';
import { loadStations, Station } from '../station.ts';

const pair = builder.inputType('NeighborPairInput', {
  description: 'Two stations that are neighbours. 相邻的两个社工站。',
  fields: (t) => ({
    stationCodes: t.stringList({ required: true, description: 'Their two codes, in any order. 两个社工站代码。' }),
    kind: t.field({
      type: AdjacencyKind,
      required: true,
      defaultValue: 'BORDER',
      description: 'How they are neighbours. 相邻方式。',
    }),
  }),
});

const input = mutationInput('confirmNeighbors', {
  description: 'The pairs that somebody confirmed. 经确认相邻的各对社工站。',
  fields: (t) => ({
    pairs: t.field({ type: [pair], required: true, description: 'The pairs. 各对社工站。' }),
  }),
});

const stations: Subject<NeighborsConfirmed> = (t) => ({
  stations: t.field({
    type: [Station],
    description: 'The stations named, as they are now, by code. 所涉及的社工站，按代码排序。',
    resolve: ({ codes }, _, context) => loadStations(codes, datedBy(null, context), context),
  }),
});

addMutation('confirmNeighbors', {
  description:
    'Adds confirmed neighbours, or gives confirmed ones another kind; takes none away. 确认相邻关系：新增或更改相邻方式，不删除任何一对。',
  input,
  subject: stations,
  run: confirmNeighbors,
});
