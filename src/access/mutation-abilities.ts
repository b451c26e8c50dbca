import type { Ability } from './role.ts';

/**
 * The ability each mutation needs: who may call it at all follows from it, and its scope is where they may change things
 * with it. What is absent is no mutation of the API.
 */
export const MUTATION_ABILITIES = {
  addWorker: 'PEOPLE',
  correctWorkerName: 'PEOPLE',
  postWorker: 'PEOPLE',
  endPosting: 'PEOPLE',
  correctPosting: 'PEOPLE',
  removePosting: 'PEOPLE',
  recordMembershipStage: 'PEOPLE',
  correctMembershipStage: 'PEOPLE',
  removeMembershipStage: 'PEOPLE',
  recordRelation: 'PEOPLE',
  correctRelation: 'PEOPLE',
  removeRelation: 'PEOPLE',
  applyRoster: 'PEOPLE',
  erasePerson: 'DECIDE',

  createStation: 'ORGANIZE',
  renameStation: 'ORGANIZE',
  moveStation: 'ORGANIZE',
  closeStation: 'ORGANIZE',
  correctStationDates: 'ORGANIZE',
  setNeighbors: 'ORGANIZE',
  confirmNeighbors: 'ORGANIZE',
  setResponsibleBody: 'ORGANIZE',
  establishBranch: 'ORGANIZE',
  renameBranch: 'ORGANIZE',
  changeCoverage: 'ORGANIZE',
  dissolveBranch: 'ORGANIZE',
  correctBranchDates: 'ORGANIZE',
  electCommittee: 'ORGANIZE',
  appointSecretary: 'ORGANIZE',
  adoptJointBranchPlan: 'ORGANIZE',

  createDivision: 'DECIDE',
  updateDivision: 'DECIDE',
  createPartyBody: 'DECIDE',
  dissolvePartyBody: 'DECIDE',
  grantWaiver: 'DECIDE',
  revokeWaiver: 'DECIDE',

  addPolicy: 'ADMINISTER',
  createApiKey: 'ADMINISTER',
  revokeApiKey: 'ADMINISTER',
  setUser: 'ADMINISTER',
  removeUser: 'ADMINISTER',
} as const satisfies Readonly<Record<string, Ability>>;

/** A mutation of the API, by its name. */
export type MutationName = keyof typeof MUTATION_ABILITIES;
