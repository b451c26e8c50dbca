import { paged, type Rows } from '../rows.ts';

/** What lies ahead. A cause that rests on one person's entry is left out where that person is not to be seen. */
export const FORECASTS: Rows = {
  Forecast: { READ: 'from until entries development' },
  ForecastEntry: {
    READ: 'date station basis inNormalCourse before after causes crossings consequences sentence',
  },
  ForecastCause: { READ: 'kind code about isAssumed' },
  ForecastCrossing: { READ: 'kind branchCode before after' },
  StationOutlook: { READ: 'status headcount required findings policy' },
  OutlookRequirement: { READ: 'kind minimumBranches jointGroup' },
  OutlookFinding: { READ: 'code severity isWaived concerned' },
  StationDevelopment: { READ: 'station partyBody partyBodyLive fullMemberFrom sentence', PEOPLE: 'candidates' },
  DevelopmentCandidate: {
    PEOPLE: `worker stage since isExtended isOverdue nextStage nextStageFrom fullMemberFrom obstacle
      leavesOn leavesSoon sentence`,
  },
  ...paged('READ', 'ForecastEntry', 'StationDevelopment'),
};
