import { describe, expect, test } from 'vitest';
import type { Coverage, CoverageMode } from '../../../src/domain/branch.ts';
import { changeRegistered, type Registration } from '../../../src/services/plan/change-registered.ts';

const ON = '2026-11-21';

/** A row: `a JOINT 2024-01-01` or `a JOINT 2024-01-01 2027-01-01`. */
function row(text: string): Coverage {
  const [stationCode = '', mode, from = '', until] = text.split(' ');
  return { stationCode, mode: mode as CoverageMode, from, until };
}

/** What registering does, in words: `B -a` ends coverage, `B +a` begins it, `B gone 2026-11-21` dissolves the branch. */
function register(
  branches: Readonly<Record<string, readonly string[]>>,
  registrations: readonly Registration[],
  { establishedOn = '2024-01-01', closed = '' } = {},
): readonly string[] {
  const { ended, begun, dissolved } = changeRegistered({
    on: ON,
    registrations,
    branches: Object.entries(branches).map(([code, rows]) => ({ code, establishedOn, coverage: rows.map(row) })),
    closedOn: (code) => (closed.includes(code) ? ON : undefined),
  });
  return [
    ...ended.map((each) => `${each.branchCode} -${each.row.stationCode} ${each.row.mode} ${each.row.from}`),
    ...begun.map((each) => `${each.branchCode} +${each.stationCode}`),
    ...dissolved.map((each) => `${each.branchCode} gone ${each.on}`),
  ];
}

const group = (branchCode: string, stations: string, isRegistered = false): Registration => ({
  branchCode,
  stationCodes: stations.split(' '),
  isRegistered,
});

describe('registering groups', () => {
  test('begins the coverage of a new branch', () => {
    expect(register({ N: [] }, [group('N', 'a b')])).toEqual(['N +a', 'N +b']);
  });

  test('leaves a branch that has just these stations as it is, but ends their affiliation', () => {
    const branches = { B: ['a JOINT 2024-01-01', 'b JOINT 2024-01-01 2027-01-01'], H: ['a AFFILIATED 2025-01-01'] };
    expect(register(branches, [group('B', 'a b', true)])).toEqual(['H -a AFFILIATED 2025-01-01']);
  });

  test('changes a branch that goes on: who stays keeps the row, who is in no group is covered no more', () => {
    const branches = { B: ['a JOINT 2024-01-01', 'b JOINT 2025-01-01', 'z JOINT 2024-01-01'] };
    expect(register(branches, [group('B', 'a b c')])).toEqual(['B -z JOINT 2024-01-01', 'B +c']);
  });

  test('lets a branch that goes on keep the stations it hosts', () => {
    const branches = { B: ['a JOINT 2024-01-01', 'b JOINT 2024-01-01', 'h AFFILIATED 2024-01-01'] };
    expect(register(branches, [group('B', 'a b c')])).toEqual(['B +c']);
  });

  test('sets what a branch that goes on covers anew: planned ends and later rows go', () => {
    const branches = { B: ['a JOINT 2024-01-01 2027-01-01', 'b JOINT 2024-01-01', 'y JOINT 2027-05-01'] };
    expect(register(branches, [group('B', 'a b c')])).toEqual([
      'B -a JOINT 2024-01-01',
      'B -y JOINT 2027-05-01',
      'B +a',
      'B +c',
    ]);
  });

  test('takes stations from another branch, which keeps the rest', () => {
    const branches = { N: [], B: ['a JOINT 2024-01-01', 'y JOINT 2024-01-01', 'z JOINT 2024-01-01'] };
    expect(register(branches, [group('N', 'a b')])).toEqual(['B -a JOINT 2024-01-01', 'N +a', 'N +b']);
  });

  test('dissolves a branch that is left without stations', () => {
    const branches = { N: [], B: ['a JOINT 2024-01-01', 'y JOINT 2024-01-01 2025-01-01'] };
    expect(register(branches, [group('N', 'a b')])).toEqual([
      'B -a JOINT 2024-01-01',
      'N +a',
      'N +b',
      'B gone 2026-11-21',
    ]);
  });

  test('dissolves a branch established on the very day on the next', () => {
    const branches = { N: [], B: ['a JOINT 2026-11-21'] };
    expect(register(branches, [group('N', 'a b')], { establishedOn: ON })).toContain('B gone 2026-11-22');
  });

  test('does not count a closed station as one that is left', () => {
    const branches = { N: [], B: ['a JOINT 2024-01-01', 'x JOINT 2024-01-01'] };
    expect(register(branches, [group('N', 'a b')], { closed: 'x' })).toContain('B gone 2026-11-21');
  });

  test('dissolves no branch that hosts a station or is to cover one later, and no mere host', () => {
    const branches = {
      N: [],
      B: ['a JOINT 2024-01-01', 'h AFFILIATED 2024-01-01'],
      L: ['b JOINT 2024-01-01', 'y JOINT 2027-01-01'],
      H: ['b AFFILIATED 2024-01-01'],
    };
    expect(register(branches, [group('N', 'a b')])).toEqual([
      'B -a JOINT 2024-01-01',
      'L -b JOINT 2024-01-01',
      'H -b AFFILIATED 2024-01-01',
      'N +a',
      'N +b',
    ]);
  });

  test('touches neither coverage of their own nor what other branches are to cover later', () => {
    const branches = { N: [], O: ['a OWN 2024-01-01'], L: ['b JOINT 2027-01-01', 'b AFFILIATED 2027-01-01'] };
    expect(register(branches, [group('N', 'a b')])).toEqual(['N +a', 'N +b']);
  });
});
