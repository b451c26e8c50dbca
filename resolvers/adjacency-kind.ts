import type { AdjacencyKind as Kind } from '../src/domain/station.ts';
import { builder } from './builder.ts';

export const AdjacencyKind = builder.enumType('AdjacencyKind', {
  description: 'How two stations are neighbours. 相邻方式。',
  values: {
    BORDER: { description: 'A common border. 有共同边界。' },
    LINK: { description: 'Joined by a bridge or a ferry. 由桥梁或渡口相连。' },
  } satisfies Record<Kind, object>,
});
