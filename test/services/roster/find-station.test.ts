import { describe, expect, it } from 'vitest';
import { stationFinder } from '../../../src/services/roster/find-station.ts';

const STATIONS = [
  { code: 's1', name: '木渎镇社会工作站' },
  { code: 's2', name: '木渎镇藏书社会工作站' },
  { code: 's3', name: '胥口镇社会工作站' },
  { code: 's4', name: '越溪街道社会工作站' },
  { code: 's5', name: '越溪街道社会工作站' },
];

describe('a station is found', () => {
  it.each([
    ['s1', ['s1']],
    ['木渎镇社会工作站', ['s1']],
    ['木渎镇社工站', ['s1']],
    ['木渎社工站', ['s1']],
    ['木渎', ['s1']],
    ['藏书', ['s2']],
    ['胥口镇社工服务站', ['s3']],
    ['越溪', ['s4', 's5']],
    ['木', []],
    ['社工站', []],
    ['', []],
    ['香山', []],
  ])('by %s', (text, codes) => {
    expect(stationFinder(STATIONS)(text).map(({ code }) => code)).toEqual(codes);
  });
});
