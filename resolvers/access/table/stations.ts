import { paged, type Rows } from '../rows.ts';

/** Stations with their verdicts. */
export const STATIONS: Rows = {
  Station: {
    READ: `id code name version level division location openedOn closedOn responsibleBody neighbors adjacencies
      headcount coverage waivers compliance history`,
    PEOPLE: 'workers explanation',
  },
  ...paged('READ', 'Station'),
  Location: { READ: 'latitude longitude' },
  Headcount: { READ: 'workers resident dispatched fullMembers probationaryMembers members' },
  Adjacency: { READ: 'kind station' },
  Waiver: { READ: 'station version findingCode approvedBy documentNumber reason from until' },

  StationCompliance: { READ: 'asOf status required findings' },
  RequiredStructure: { READ: 'kind minimumBranches jointGroup affiliationHosts reason clause' },
  Finding: { READ: 'code severity since daysOpen message remedy evidence clause restsOn waiver' },
  FindingEvidence: {
    READ: 'fullMembers candidates limits branches stations partyBody partyBodyLive',
    PEOPLE: 'countedWorkers',
  },
  FindingLimit: { READ: 'unit value' },
  BranchEvidence: { READ: 'code count on' },

  StationChange: { READ: 'on before after appeared gone facts byPlanAlone movedByStations' },
  StationState: { READ: 'status requiredKind minimumBranches jointGroup findings waivedFindings' },
  FactChange: { READ: 'kind on code about text' },

  StationExplanation: { PEOPLE: 'asOf status policy steps' },
  ExplanationStep: {
    PEOPLE: 'kind title text outcome date workers figures finding clause restsOn result',
  },
  ExplanationFigure: { PEOPLE: 'name value limit branchCode' },
  ExplanationResult: { PEOPLE: 'status requiredKind minimumBranches jointGroup arising going' },
};
