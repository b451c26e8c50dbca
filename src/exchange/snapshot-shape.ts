import { z } from 'zod';
import { COMMITTEE_ROLES, COVERAGE_MODES } from '../domain/branch.ts';
import { isCalendarDate } from '../domain/date.ts';
import { DIVISION_LEVELS } from '../domain/division.ts';
import { WAIVABLE_FINDING_CODES } from '../domain/finding-code.ts';
import { MEMBERSHIP_STAGES } from '../domain/membership.ts';
import { PARTY_BODY_KINDS } from '../domain/party-body.ts';
import { ADJACENCY_KINDS, STATION_LEVELS } from '../domain/station.ts';
import type { Text } from '../domain/text.ts';
import { CERTIFICATES, POSTING_KINDS } from '../domain/worker.ts';

/** What a string that does not pass should have been: said after the value. */
export interface Expectation {
  readonly expected: Text;
}

const date = z.string().refine(isCalendarDate, {
  params: {
    expected: {
      'zh-CN': '应为日历上存在的日期，写作 YYYY-MM-DD，例如 2026-11-21',
      en: 'must be a date of the calendar, written YYYY-MM-DD, such as 2026-11-21',
    },
  } satisfies Expectation,
});

// half of a surrogate pair is no character: a database would store another in its place
const sound = z.string().refine((text) => text.isWellFormed(), {
  params: {
    expected: { 'zh-CN': '应为完整的 Unicode 文字', en: 'must be whole Unicode characters' },
  } satisfies Expectation,
  abort: true,
});

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
});

/** The document as written: optional lists may be absent, rows may repeat each other. */
export type SnapshotDocument = z.infer<typeof snapshotShape>;
export type BranchDocument = z.infer<typeof branch>;

/** A text of 1 to `most` characters, counted in Unicode code points. */
function words(most: number) {
  const range =
    most === Number.POSITIVE_INFINITY
      ? { 'zh-CN': '至少 1 个字符', en: 'at least 1 character' }
      : { 'zh-CN': `1 至 ${most} 个字符`, en: `1 to ${most} characters` };
  const fits = (text: string) => text !== '' && (text.length <= most || countCharacters(text, most) <= most);
  return sound.refine(fits, {
    params: {
      expected: { 'zh-CN': `长度应为${range['zh-CN']}`, en: `must have ${range.en}` },
    } satisfies Expectation,
  });
}

/** The number of code points, or some number above `most` where there are more. */
function countCharacters(text: string, most: number): number {
  return text.length > most * 2 ? text.length : [...text].length;
}
