import { describe, expect, test } from 'vitest';
import { isMember, latestOn, MEMBERSHIP_STAGES } from '../../src/domain/membership.ts';
import { countsOn } from '../../src/domain/station.ts';

test('full and probationary members are members, nobody else is', () => {
  expect(MEMBERSHIP_STAGES.filter(isMember)).toEqual(['PROBATIONARY', 'FULL']);
  expect(isMember(undefined)).toBe(false);
});

describe('the latest entry on a date', () => {
  const probationary = { from: '2024-07-01', stage: 'PROBATIONARY' };
  const full = { from: '2025-07-01', stage: 'FULL' };

  test.each([
    ['2024-06-30', undefined],
    ['2024-07-01', probationary],
    ['2025-06-30', probationary],
    ['2025-07-01', full],
  ])('on %s, whatever the order of the list', (date, entry) => {
    expect(latestOn([probationary, full], date)).toBe(entry);
    expect(latestOn([full, probationary], date)).toBe(entry);
  });
});

describe('a station counts', () => {
  const station = { openedOn: '2021-06-01', closedOn: '2026-11-21' };

  test.each([
    ['2021-05-31', false],
    ['2021-06-01', true],
    ['2026-11-20', true],
    ['2026-11-21', false],
  ])('on %s: %s', (date, counts) => {
    expect(countsOn(station, date)).toBe(counts);
  });

  test('for ever where it was never closed', () => {
    expect(countsOn({ openedOn: '2021-06-01' }, '9999-12-31')).toBe(true);
  });
});
