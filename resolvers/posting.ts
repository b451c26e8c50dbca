import type { PostingKind as Kind, Posting as PostingRow } from '../src/domain/worker.ts';
import { builder } from './builder.ts';
import { type Dated, sameDate } from './dated.ts';
import { loadStation, Station } from './station.ts';

export const PostingKind = builder.enumType('PostingKind', {
  description: 'How a worker is posted; both count alike. 派驻方式。',
  values: {
    RESIDENT: { description: '驻站.' },
    DISPATCHED: { description: '外派.' },
  } satisfies Record<Kind, object>,
});

export const Posting = builder.objectRef<PostingRow & Dated>('Posting').implement({
  description: 'Where a worker works, and when. 派驻。',
  fields: (t) => ({
    station: t.field({
      type: Station,
      description: 'The station. 社工站。',
      resolve: (posting, _, context) => loadStation(posting.stationCode, sameDate(posting), context),
    }),
    kind: t.expose('kind', { type: PostingKind, description: 'Resident or dispatched. 驻站或外派。' }),
    from: t.expose('from', { type: 'Date', description: 'The first day at the station. 到站日期。' }),
    until: t.expose('until', {
      type: 'Date',
      nullable: true,
      description: 'The first day no longer there; null: none is known. 离站日期。',
    }),
  }),
});
