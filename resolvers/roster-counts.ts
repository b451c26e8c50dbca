import { ROSTER_ENTRY_KINDS } from '../src/services/roster/diff-roster.ts';
import type { RosterPreview } from '../src/services/roster/preview-roster.ts';
import { builder } from './builder.ts';

export const RosterCounts = builder.objectRef<RosterPreview['counts']>('RosterCounts').implement({
  description: 'How many rows of a roster are of each kind. 名册各类行数。',
  fields: (t) => ({
    rows: t.int({
      description: 'Rows in all: new, changed, moved, unchanged and with conflicts. 名册总行数。',
      resolve: (counts) => ROSTER_ENTRY_KINDS.reduce((sum, kind) => sum + counts[kind], 0),
    }),
    new: t.exposeInt('NEW', { description: 'Workers not recorded before. 新增。' }),
    changed: t.exposeInt('CHANGED', { description: 'Something becomes another. 变更。' }),
    moved: t.exposeInt('MOVED', { description: 'From another station. 调入。' }),
    unchanged: t.exposeInt('UNCHANGED', { description: 'All recorded already. 不变。' }),
    conflicts: t.exposeInt('CONFLICT', { description: 'Contradict something. 有矛盾。' }),
    left: t.exposeInt('LEFT', { description: 'Posted, but missing in the roster. 在站而名册中没有的社工数。' }),
  }),
});
