import type { StationLevel as Level } from '../src/domain/station.ts';
import { builder } from './builder.ts';

export const StationLevel = builder.enumType('StationLevel', {
  description: 'What kind of station. 社工站层级。',
  values: {
    DISTRICT_CENTER: { description: '区社会工作服务指导中心.' },
    TOWN_STATION: { description: '镇（街道）社会工作站: the level the clause judges.' },
    VILLAGE_ROOM: { description: '村（社区）社会工作室.' },
  } satisfies Record<Level, object>,
});
