import { describe, expect, test } from 'vitest';
import { divisionChains } from '../../src/compliance/division-chain.ts';
import type { Division } from '../../src/domain/division.ts';

const DIVISIONS: readonly Division[] = [
  { code: 'village', name: '村', level: 'VILLAGE', parentCode: 'town' },
  { code: 'town', name: '镇', level: 'TOWN', parentCode: 'district', policy: 'national-2018' },
  { code: 'street', name: '街道', level: 'SUBDISTRICT', parentCode: 'district' },
  { code: 'district', name: '区', level: 'DISTRICT', parentCode: 'city', policy: 'wuzhong-2022' },
  { code: 'city', name: '市', level: 'CITY' },
  { code: 'lost', name: '村', level: 'VILLAGE', parentCode: 'unknown' },
];
const chainOf = divisionChains(DIVISIONS);

describe('what a division inherits from those above it', () => {
  test.each([
    ['village', { district: 'district', town: 'town', namedPolicy: 'national-2018' }],
    ['town', { district: 'district', town: 'town', namedPolicy: 'national-2018' }],
    ['street', { district: 'district', town: 'street', namedPolicy: 'wuzhong-2022' }],
    ['district', { district: 'district', town: 'district', namedPolicy: 'wuzhong-2022' }],
    ['city', { district: null, town: 'city', namedPolicy: undefined }],
    ['lost', { district: null, town: 'lost', namedPolicy: undefined }],
    ['unknown', { district: null, town: 'unknown', namedPolicy: undefined }],
  ])('%s', (code, chain) => {
    expect(chainOf(code)).toEqual(chain);
  });
});
