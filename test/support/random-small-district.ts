import * as fc from 'fast-check';
import type { Coverage } from '../../src/domain/branch.ts';
import type { IsoDate } from '../../src/domain/date.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { smallDistrict } from './small-district.ts';

/** Districts in which nearly every station can be grouped, with joint branches, good and bad, and hosts. */
export const someSmallDistrict: fc.Arbitrary<Facts> = fc.integer({ min: 4, max: 10 }).chain((count) => {
  const codes = Array.from({ length: count }, (_, index) => `s${index}`);
  const pairs = codes.flatMap((one, index) => codes.slice(index + 1).map((other) => `${one}-${other}`));
  return fc
    .record({
      fullMembers: fc.tuple(...codes.map(() => fc.constantFrom(1, 1, 1, 1, 2, 2, 2, 0, 3))),
      // neighbours by number first, so that most districts hang together
      neighbors: fc
        .tuple(fc.subarray(pairs.filter(isNext)), fc.subarray(pairs, { maxLength: count }))
        .map(([near, far]) => [...new Set([...near, ...far])]),
      towns: fc.tuple(...codes.map(() => fc.constantFrom('T1', 'T1', 'T2', 'T2', 'T3'))),
      branches: fc.tuple(...codes.map(() => fc.constantFrom('', '', 'J1', 'J1', 'J2', 'J3'))),
      hosts: fc.tuple(...codes.map(() => fc.constantFrom('', '', '', '', 'H', 'J1'))),
    })
    .map(({ fullMembers, neighbors, towns, branches, hosts }) => {
      const covered = ['J1', 'J2', 'J3', 'H'].map((branch) => [
        branch,
        [
          ...codes.filter((_, index) => branches[index] === branch),
          ...codes.filter((_, index) => hosts[index] === branch).map((code) => `*${code}`),
        ].join(' '),
      ]);
      return smallDistrict({
        stations: codes.map((code, index) => `${code}${fullMembers[index]}`).join(' '),
        neighbors: neighbors.join(' '),
        towns: Object.fromEntries(codes.map((code, index) => [code, towns[index] ?? 'T1'])),
        branches: Object.fromEntries(covered),
      });
    });
});

function isNext(pair: string): boolean {
  const [one = 0, other = 0] = pair.split('-').map((code) => Number(code.slice(1)));
  return other - one <= 2;
}

/** The same, with some coverage that begins or ends on a later date. */
export function someSmallDistrictUntil(later: IsoDate): fc.Arbitrary<Facts> {
  const someChange = fc.constantFrom<Partial<Coverage>>({}, {}, {}, { from: later }, { until: later });
  const someChanges = fc.array(someChange, { minLength: 20, maxLength: 20 });
  return fc.tuple(someSmallDistrict, someChanges).map(([facts, changes]) => {
    const left = [...changes];
    const branches = facts.branches.map((branch) => ({
      ...branch,
      coverage: branch.coverage.map((row) => ({ ...row, ...left.pop() })),
    }));
    return { ...facts, branches };
  });
}
