import type { Headcount as Counts } from '../src/compliance/verdict.ts';
import { builder } from './builder.ts';

export const Headcount = builder.objectRef<Counts>('Headcount').implement({
  description:
    'Who works at a station on the date; relations do not matter here. 社工站人数（按派驻计算，与组织关系无关）。',
  fields: (t) => ({
    workers: t.int({
      description: 'Resident and dispatched together. 社工总数。',
      resolve: ({ resident, dispatched }) => resident + dispatched,
    }),
    resident: t.exposeInt('resident', { description: 'Resident workers. 驻站社工数。' }),
    dispatched: t.exposeInt('dispatched', { description: 'Dispatched workers. 外派社工数。' }),
    fullMembers: t.exposeInt('fullMembers', { description: 'Workers at stage FULL. 正式党员数。' }),
    probationaryMembers: t.exposeInt('probationaryMembers', {
      description: 'Workers at stage PROBATIONARY. 预备党员数。',
    }),
    members: t.int({
      description: 'Full and probationary members together. 党员总数。',
      resolve: ({ fullMembers, probationaryMembers }) => fullMembers + probationaryMembers,
    }),
  }),
});
