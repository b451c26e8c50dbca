import { paged, type Rows } from '../rows.ts';

/** Workers, and the rosters that name them. */
export const PEOPLE: Rows = {
  Worker: { PEOPLE: 'id code name version posting membershipStage' },
  Posting: { PEOPLE: 'station kind from until' },

  RosterPreview: { PEOPLE: 'asOf fingerprint counts entries left effects' },
  RosterCounts: { PEOPLE: 'rows new changed moved left unchanged conflicts' },
  RosterEntry: { PEOPLE: 'sheet row kind name workerCode station changes conflicts' },
  RosterChange: { PEOPLE: 'field column before after assumed' },
  RosterConflict: { PEOPLE: 'code column message candidates' },
  RosterCandidate: { PEOPLE: 'workerCode name stationName' },
  RosterLeft: { PEOPLE: 'workerCode name station postedFrom endsOn' },
  RosterEffect: { PEOPLE: 'station sentence before after' },
  RosterVerdict: { PEOPLE: 'status fullMembers requiredKind findings' },
  ...paged('PEOPLE', 'Worker', 'RosterEntry', 'RosterLeft', 'RosterEffect'),
};
