import { paged, type Rows } from '../rows.ts';

/** The joint branches proposed, the proof that they are best, and who could be whose neighbour. */
export const PLANS: Rows = {
  JointBranchPlan: { READ: 'asOf groups uncovered uncoveredReasons comparison price proof fingerprint' },
  JointGroup: {
    READ: 'stations fullMembers margin isFragile isKept isPinned continues crossesTowns towns spanM distances',
  },
  GroupDistance: { READ: 'stations distanceM' },
  UncoveredStation: { READ: 'station reason explanation hosts' },
  PlanComparison: { READ: 'kept changed new dissolved' },
  PlanPrice: { READ: 'stationsLeftOut crossParent moved distanceM fragile sentence choices' },
  ChoicePrice: { READ: 'choice stations stationsLeftOut crossParent moved distanceM fragile sentence' },
  PlanProof: { READ: 'proven levels covered atMost sentence pieces' },
  ProvenLevels: { READ: 'covered crossParent moved distanceM' },
  PieceProof: { READ: 'stations covered atMost steps explanation' },
  ProofStep: { READ: 'kind levels explanation certificate' },
  ...paged('READ', 'PieceProof'),

  NeighborProposals: { READ: 'asOf proposals warnings caveat' },
  NeighborProposal: { READ: 'stations kind source distanceM isKnown isPreselected' },
  NeighborWarning: { READ: 'kind stations message' },
};
