import { paged, type Rows } from '../rows.ts';

/** What is no secret to anybody signed in: the divisions one is shown, the rules, pages, refusals. */
export const OPEN_TO_ALL: Rows = {
  Division: { OPEN: 'code name version level parent policy' },
  Policy: { OPEN: 'name title from until judgedLevels parameters findings requirements namedBy' },
  PolicyParameters: {
    OPEN: `branchFullMembers committeeFullMembers branchMaximumMembers jointBranchMaximumStations
      committeeMinimumSize committeeMaximumSize probationMonths relationTransferMonths termReminderMonths`,
  },
  PolicyFinding: { OPEN: 'code severity waivable clause restsOn' },
  PolicyRequirement: { OPEN: 'kind clause' },
  PolicyPack: { OPEN: 'name versions' },
  Clause: { OPEN: 'document number text numberConfirmed' },
  ...paged('OPEN', 'Division', 'PolicyPack'),

  PageInfo: { OPEN: 'hasNextPage hasPreviousPage startCursor endCursor' },
  InvalidInputError: { OPEN: 'message path' },
  NotFoundError: { OPEN: 'message path code' },
  ConflictError: { OPEN: 'message path conflictsWith' },
  ForbiddenError: { OPEN: 'message path' },
  StaleVersionError: { OPEN: 'message path expectedVersion currentVersion', READ: 'current' },
};
