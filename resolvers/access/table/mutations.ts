import { mutations, type Rows } from '../rows.ts';

/** The subject of each mutation's answer. What each needs stands in `src/access/mutation-abilities.ts`. */
export const MUTATIONS: readonly Rows[] = mutations({
  addWorker: 'worker',
  correctWorkerName: 'worker',
  postWorker: 'worker',
  endPosting: 'worker',
  correctPosting: 'worker',
  removePosting: 'worker',
  recordMembershipStage: 'worker',
  correctMembershipStage: 'worker',
  removeMembershipStage: 'worker',
  recordRelation: 'worker',
  correctRelation: 'worker',
  removeRelation: 'worker',
  applyRoster: 'changes counts',

  createStation: 'station',
  renameStation: 'station',
  moveStation: 'station',
  closeStation: 'station',
  correctStationDates: 'station',
  setNeighbors: 'station',
  confirmNeighbors: 'stations',
  setResponsibleBody: 'station',
  establishBranch: 'branch',
  renameBranch: 'branch',
  changeCoverage: 'branch',
  dissolveBranch: 'branch',
  correctBranchDates: 'branch',
  electCommittee: 'branch',
  appointSecretary: 'branch',
  adoptJointBranchPlan: 'branches dissolvedBranches',

  createDivision: 'division',
  updateDivision: 'division',
  createPartyBody: 'partyBody',
  dissolvePartyBody: 'partyBody',
  grantWaiver: 'waiver',
  revokeWaiver: 'waiver',

  addPolicy: 'policy',
});
