import type { MutationName } from '../access/mutation-abilities.ts';
import type { VersionedNoun } from '../domain/versioned-noun.ts';

/** The thing whose version a mutation can expect: what it is, and which value of the input is its code. */
export interface VersionedThing {
  readonly noun: VersionedNoun;
  readonly codeField: string;
}

const STATION = { noun: 'station', codeField: 'stationCode' } as const;
const WORKER = { noun: 'worker', codeField: 'workerCode' } as const;
const BRANCH = { noun: 'branch', codeField: 'branchCode' } as const;
const DIVISION = { noun: 'division', codeField: 'divisionCode' } as const;
const PARTY_BODY = { noun: 'partyBody', codeField: 'partyBodyCode' } as const;

/**
 * Of what each mutation can expect a version. CREATES: what it makes has none yet. MANY: it changes many things at once.
 * UNVERSIONED: what it changes has no versions.
 * PREVIEWED: so too, and a fingerprint says already on which state it was decided.
 */
export const EXPECTED_VERSIONS = {
  closeStation: STATION,
  correctStationDates: STATION,
  grantWaiver: STATION,
  moveStation: STATION,
  renameStation: STATION,
  revokeWaiver: STATION,
  setNeighbors: STATION,
  setResponsibleBody: STATION,

  correctMembershipStage: WORKER,
  correctPosting: WORKER,
  correctRelation: WORKER,
  correctWorkerName: WORKER,
  endPosting: WORKER,
  erasePerson: WORKER,
  postWorker: WORKER,
  recordMembershipStage: WORKER,
  recordRelation: WORKER,
  removeMembershipStage: WORKER,
  removePosting: WORKER,
  removeRelation: WORKER,

  appointSecretary: BRANCH,
  changeCoverage: BRANCH,
  correctBranchDates: BRANCH,
  dissolveBranch: BRANCH,
  electCommittee: BRANCH,
  renameBranch: BRANCH,

  updateDivision: DIVISION,
  dissolvePartyBody: PARTY_BODY,

  addPolicy: 'CREATES',
  addWorker: 'CREATES',
  createDivision: 'CREATES',
  createPartyBody: 'CREATES',
  createStation: 'CREATES',
  establishBranch: 'CREATES',

  createApiKey: 'CREATES',
  revokeApiKey: 'UNVERSIONED',
  setUser: 'UNVERSIONED',
  removeUser: 'UNVERSIONED',

  confirmNeighbors: 'MANY',
  adoptJointBranchPlan: 'PREVIEWED',
  applyRoster: 'PREVIEWED',
} as const satisfies Readonly<Record<MutationName, VersionedThing | 'CREATES' | 'MANY' | 'PREVIEWED' | 'UNVERSIONED'>>;
