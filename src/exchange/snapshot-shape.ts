import { z } from 'zod';
import { COMMITTEE_ROLES, COVERAGE_MODES } from '../domain/branch.ts';
import { DIVISION_LEVELS } from '../domain/division.ts';
import { WAIVABLE_FINDING_CODES } from '../domain/finding-code.ts';
import { MEMBERSHIP_STAGES } from '../domain/membership.ts';
import { PARTY_BODY_KINDS } from '../domain/party-body.ts';
import { ADJACENCY_KINDS, STATION_LEVELS } from '../domain/station.ts';
import { CERTIFICATES, POSTING_KINDS } from '../domain/worker.ts';
import { policyShape } from './policy-shape.ts';
import { date, sound, words } from './word-shapes.ts';

const code = words(64);
const name = words(200);
const period = { from: date.optional(), until: date.optional() };
const begun = { from: date, until: date.optional() };

const division = z.strictObject({
  code,
  name,
  level: z.enum(DIVISION_LEVELS),
  parentCode: code.optional(),
  policy: z.string().optional(),
});

const partyBody = z.strictObject({ code, name, divisionCode: code, kind: z.enum(PARTY_BODY_KINDS), ...period });

const station = z.strictObject({
  code,
  name,
  level: z.enum(STATION_LEVELS),
  divisionCode: code,
  openedOn: date,
  closedOn: date.optional(),
  location: z
    .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
    .optional(),
  responsibleBodies: z.array(z.strictObject({ partyBodyCode: code, ...period })).optional(),
});

const adjacency = z.strictObject({ stationCodes: z.array(code), kind: z.enum(ADJACENCY_KINDS).optional() });

const worker = z.strictObject({
  code,
  name,
  certificate: z.enum(CERTIFICATES).optional(),
  employer: name.optional(),
  postings: z.array(z.strictObject({ stationCode: code, kind: z.enum(POSTING_KINDS), ...begun })).optional(),
  membership: z.array(z.strictObject({ stage: z.enum(MEMBERSHIP_STAGES), from: date })).optional(),
  relations: z
    .array(z.strictObject({ from: date, branchCode: code.optional(), elsewhere: name.optional() }))
    .optional(),
});

const committee = z.strictObject({
  electedOn: date,
  termEndsOn: date.optional(),
  dissolvedOn: date.optional(),
  members: z.array(z.strictObject({ workerCode: code, role: z.enum(COMMITTEE_ROLES) })).optional(),
});

const branch = z.strictObject({
  code,
  name,
  establishedOn: date,
  dissolvedOn: date.optional(),
  coverage: z.array(z.strictObject({ stationCode: code, mode: z.enum(COVERAGE_MODES), ...begun })).optional(),
  committees: z.array(committee).optional(),
  secretaries: z.array(z.strictObject({ workerCode: code, ...begun })).optional(),
  divisionCode: code.optional(),
});

const waiver = z.strictObject({
  stationCode: code,
  findingCode: z.enum(WAIVABLE_FINDING_CODES),
  approvedBy: name,
  documentNumber: sound.optional(),
  reason: words(Number.POSITIVE_INFINITY),
  from: date,
  until: date,
});

/**
 * The exchange document's members and values, one by one. What several members say together is checked beside it:
 * that a relation names exactly one place and an adjacency exactly two stations, too.
 */
export const snapshotShape = z.strictObject({
  asOf: date.optional(),
  divisions: z.array(division),
  partyBodies: z.array(partyBody).optional(),
  stations: z.array(station),
  adjacencies: z.array(adjacency).optional(),
  workers: z.array(worker).optional(),
  branches: z.array(branch).optional(),
  waivers: z.array(waiver).optional(),
  policies: z.array(policyShape).optional(),
});

/** The document as written: optional lists may be absent, rows may repeat each other. */
export type SnapshotDocument = z.infer<typeof snapshotShape>;
export type BranchDocument = z.infer<typeof branch>;
