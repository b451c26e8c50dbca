import { paged, type Rows } from '../rows.ts';

/** What if: each change in it also needs what its mutation needs. */
export const SIMULATIONS: Rows = {
  Simulation: { READ: 'asOf stations planBefore planAfter' },
  ChangeRefused: { READ: 'index change path error' },
  SimulatedStation: { READ: 'code name isAltered before after' },
  SimulatedCompliance: { READ: 'status headcount required findings' },
  SimulatedRequirement: { READ: 'kind minimumBranches jointGroup reason clause' },
  SimulatedFinding: { READ: 'code severity since waived message remedy clause' },
  SimulatedPlan: { READ: 'groups covered uncovered' },
  SimulatedGroup: { READ: 'stations fullMembers isInBoth' },
  NamedCode: { READ: 'code name' },
  ...paged('READ', 'SimulatedStation'),
};
