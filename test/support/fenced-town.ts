import type { Facts } from '../../src/domain/facts.ts';
import { BEGINNING, smallDistrict } from './small-district.ts';

/**
 * The town T1 with all that can lead out of it. Its station a1 (1 full member) is to be joined with b1 (2) of the next
 * town; a2 has 3 and no branch; a3 is affiliated with the branch HOST of b2; a4 (1) has only b2 beside it. The branch FAR
 * of b3, and all of c1 in the next district, have nothing to do with T1.
 */
export function fencedTown(): Facts {
  const facts = smallDistrict({
    stations: 'a11 a23 a31 a41 b12 b24 b31 c11',
    neighbors: 'a1-b1 a4-b2 a1-a2',
    towns: { b1: 'T2', b2: 'T2', b3: 'T2', c1: 'T3' },
    branches: { HOST: 'b2 *a3', FAR: 'b3 *c1', NEAR: '*a2' },
  });
  const committee = { electedOn: BEGINNING, members: ['b2-w0', 'a2-w0', 'b2-w1'].map(asMember) };
  return {
    ...facts,
    partyBodies: [
      { code: 'PD', name: '区党委', kind: 'OTHER', divisionCode: 'D1' },
      { code: 'P1', name: '镇一党委', kind: 'TOWN_COMMITTEE', divisionCode: 'T1' },
      { code: 'P2', name: '镇二党委', kind: 'TOWN_COMMITTEE', divisionCode: 'T2' },
    ],
    branches: facts.branches.map((branch) => {
      if (branch.code === 'HOST') return { ...branch, committees: [committee] };
      return branch.code === 'NEAR' ? { ...branch, secretaries: [{ workerCode: 'a2-w1', from: BEGINNING }] } : branch;
    }),
  };
}

function asMember(workerCode: string) {
  return { workerCode, role: 'MEMBER' as const };
}
