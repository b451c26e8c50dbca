import { z } from 'zod';
import { FINDING_CODES } from '../domain/finding-code.ts';
import { SEVERITIES } from '../domain/policy.ts';
import { STATION_LEVELS } from '../domain/station.ts';
import { STRUCTURE_KINDS } from '../domain/structure-kind.ts';
import { date, words } from './word-shapes.ts';

const clause = z.strictObject({
  document: words(200),
  number: words(200),
  text: words(Number.POSITIVE_INFINITY),
  numberConfirmed: z.boolean(),
});

const parameters = z.strictObject({
  branchFullMembers: z.number(),
  committeeFullMembers: z.number(),
  branchMaximumMembers: z.number(),
  jointBranchMaximumStations: z.number(),
  committeeMinimumSize: z.number(),
  committeeMaximumSize: z.number(),
  termReminderMonths: z.number(),
  relationTransferMonths: z.number(),
  probationMonths: z.number(),
});

/** One version of a policy pack, member by member; what its figures may be is checked beside it. */
export const policyShape = z.strictObject({
  name: words(64),
  title: words(200),
  englishTitle: words(200).optional(),
  from: date,
  until: date.optional(),
  judgedLevels: z.array(z.enum(STATION_LEVELS)),
  parameters,
  findings: z.array(
    z.strictObject({
      code: z.enum(FINDING_CODES),
      severity: z.enum(SEVERITIES),
      waivable: z.boolean(),
      clause,
      restsOn: clause.optional(),
    }),
  ),
  requirements: z.array(z.strictObject({ kind: z.enum(STRUCTURE_KINDS), clause })),
});
