import { readQuestion } from '../../resolvers/roster-question-input.ts';
import { PROGRAM } from '../../src/access/asker.ts';
import type { MutationName } from '../../src/access/mutation-abilities.ts';
import { createKey } from '../../src/services/access/create-key.ts';
import { setUser } from '../../src/services/access/set-user.ts';
import { actFor } from '../../src/services/act-for.ts';
import type { App } from '../../src/services/app.ts';
import { previewRoster } from '../../src/services/roster/preview-roster.ts';
import { askPlan } from './adopt-plan.ts';
import { BEGINNING } from './small-district.ts';
import { policyDocument } from './some-policy.ts';

/** The codes a change names, in the districts of `SCOPED_DISTRICT`. */
export interface NamedCodes {
  readonly station: string;
  readonly worker: string;
  readonly branch: string;
  readonly division: string;
  readonly partyBody: string;
}

/** How one mutation is asked for: which of the codes it names, and its input with them, which is to be accepted. */
export interface ChangeCase {
  readonly names: readonly (keyof NamedCodes)[];
  readonly input: (codes: NamedCodes, app: App) => object | Promise<object>;
}

const ON = '2026-06-01';
const SOME_USER = {
  issuer: 'https://login.example',
  subject: 's1',
  name: '用户',
  grants: [{ role: 'ADMINISTRATOR' as const }],
};

const byWorker = (more: object): ChangeCase => ({
  names: ['worker'],
  input: ({ worker }) => ({ workerCode: worker, ...more }),
});
const byStation = (more: object): ChangeCase => ({
  names: ['station'],
  input: ({ station }) => ({ stationCode: station, ...more }),
});
const byBranch = (more: object): ChangeCase => ({
  names: ['branch'],
  input: ({ branch }) => ({ branchCode: branch, ...more }),
});

/** Every mutation there is. */
export const CHANGE_CASES: Readonly<Record<MutationName, ChangeCase>> = {
  addWorker: {
    names: ['station'],
    input: ({ station }) => ({ code: 'new', name: '新', stationCode: station, kind: 'RESIDENT', postedOn: ON }),
  },
  correctWorkerName: byWorker({ name: '改' }),
  postWorker: {
    names: ['worker', 'station'],
    input: ({ worker, station }) => ({ workerCode: worker, stationCode: station, kind: 'DISPATCHED', on: ON }),
  },
  endPosting: byWorker({ on: ON }),
  correctPosting: {
    names: ['worker', 'station'],
    input: ({ worker, station }) => ({ workerCode: worker, from: BEGINNING, stationCode: station, kind: 'DISPATCHED' }),
  },
  removePosting: byWorker({ from: BEGINNING }),
  recordMembershipStage: byWorker({ stage: 'ENDED', from: ON }),
  correctMembershipStage: byWorker({ from: BEGINNING, stage: 'PROBATIONARY' }),
  removeMembershipStage: byWorker({ from: BEGINNING }),
  recordRelation: {
    names: ['worker', 'branch'],
    input: ({ worker, branch }) => ({ workerCode: worker, branchCode: branch, from: ON }),
  },
  correctRelation: {
    names: ['worker', 'branch'],
    input: ({ worker, branch }) => ({ workerCode: worker, branchCode: branch, from: BEGINNING }),
  },
  removeRelation: byWorker({ from: BEGINNING }),
  erasePerson: byWorker({ reason: '本人申请' }),
  applyRoster: {
    names: ['station'],
    async input({ station }, app) {
      const asked = { stationCode: station, asOf: ON, rows: [{ name: '新人' }] };
      const preview = await previewRoster(app, readQuestion(asked, ON)).catch(() => undefined);
      return { ...asked, fingerprint: preview?.fingerprint ?? 'none' };
    },
  },

  createStation: {
    names: ['division', 'station', 'partyBody'],
    input: ({ division, station, partyBody }) => ({
      code: 'new',
      name: '新',
      level: 'TOWN_STATION',
      divisionCode: division,
      openedOn: ON,
      neighborCodes: [station],
      responsibleBodyCode: partyBody,
    }),
  },
  renameStation: byStation({ name: '改' }),
  moveStation: {
    names: ['station', 'division'],
    input: ({ station, division }) => ({ stationCode: station, divisionCode: division }),
  },
  closeStation: byStation({ on: ON }),
  correctStationDates: byStation({ openedOn: '2024-02-01' }),
  setNeighbors: {
    names: ['station'],
    input: ({ station }) => ({ stationCode: 'a', neighborCodes: ['b', station] }),
  },
  confirmNeighbors: {
    names: ['station'],
    input: ({ station }) => ({ pairs: [{ stationCodes: ['b', station], kind: 'LINK' }] }),
  },
  setResponsibleBody: {
    names: ['station', 'partyBody'],
    input: ({ station, partyBody }) => ({ stationCode: station, partyBodyCode: partyBody }),
  },
  establishBranch: {
    names: ['station', 'division'],
    input: ({ station, division }) => ({
      code: 'new',
      name: '新',
      on: ON,
      coverage: [{ stationCode: station, mode: 'AFFILIATED' }],
      divisionCode: division,
    }),
  },
  renameBranch: byBranch({ name: '改' }),
  changeCoverage: {
    names: ['branch', 'station'],
    input: ({ branch, station }) => ({
      branchCode: branch,
      on: ON,
      coverage: [{ stationCode: station, mode: 'AFFILIATED' }],
    }),
  },
  dissolveBranch: byBranch({ on: ON }),
  correctBranchDates: byBranch({ establishedOn: '2023-01-01' }),
  electCommittee: {
    names: ['branch', 'worker'],
    input: ({ branch, worker }) => ({
      branchCode: branch,
      on: ON,
      members: [{ workerCode: worker, role: 'SECRETARY' }],
    }),
  },
  appointSecretary: {
    names: ['branch', 'worker'],
    input: ({ branch, worker }) => ({ branchCode: branch, workerCode: worker, on: ON }),
  },
  adoptJointBranchPlan: {
    names: ['division'],
    async input({ division: divisionCode }, app) {
      const plan = await askPlan(app, { divisionCode });
      return { divisionCode, groups: [['f', 'g']], fingerprint: await plan.fingerprint() };
    },
  },

  createDivision: {
    names: ['division'],
    input: ({ division }) => ({ code: 'new', name: '新', level: 'VILLAGE', parentCode: division }),
  },
  updateDivision: { names: ['division'], input: ({ division }) => ({ divisionCode: division, name: '改' }) },
  createPartyBody: {
    names: ['division'],
    input: ({ division }) => ({ code: 'new', name: '新', kind: 'OTHER', divisionCode: division }),
  },
  dissolvePartyBody: {
    names: ['partyBody'],
    input: ({ partyBody }) => ({ partyBodyCode: partyBody, on: ON }),
  },
  grantWaiver: byStation({
    findingCode: 'BRANCH_OVER_CAP',
    approvedBy: '区委',
    reason: '批准',
    from: ON,
    until: '2027-01-01',
  }),
  revokeWaiver: byStation({ findingCode: 'COVERAGE_MISSING', on: ON }),

  addPolicy: { names: [], input: () => policyDocument({}) },
  createApiKey: { names: [], input: () => ({ name: '报表', grants: [{ role: 'ADMINISTRATOR' }] }) },
  revokeApiKey: {
    names: [],
    async input(_, app) {
      const { code } = await createKey(actFor(app, PROGRAM), { name: '报表', grants: [{ role: 'ADMINISTRATOR' }] });
      return { prefix: code };
    },
  },
  setUser: { names: [], input: () => SOME_USER },
  removeUser: {
    names: [],
    input: async (_, app) => ({ userId: (await setUser(actFor(app, PROGRAM), SOME_USER)).code }),
  },
};
