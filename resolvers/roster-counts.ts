import type { RosterPreview } from '../src/services/roster/preview-roster.ts';
import { builder } from './builder.ts';

export const RosterCounts = builder.objectRef<RosterPreview['counts']>('RosterCounts').implement({
  description: 'How many rows of a roster are of each kind. 名册各类行数。',
  fields: (t) => ({
    new: t.exposeInt('NEW', { description: 'Workers not recorded before. 新增。' }),
    changed: t.exposeInt('CHANGED', { description: 'Something becomes another. 变更。' }),
    moved: t.exposeInt('MOVED', { description: 'From another station. 调入。' }),
    unchanged: t.exposeInt('UNCHANGED', { description: 'All recorded already. 不变。' }),
    conflicts: t.exposeInt('CONFLICT', { description: 'Contradict something. 有矛盾。' }),
    left: t.exposeInt('LEFT', { description: 'Posted, but missing in the roster. 在站而名册中没有的社工数。' }),
  }),
});
