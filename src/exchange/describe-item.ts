import type { Branch, Committee } from '../domain/branch.ts';
import { compareCodes } from '../domain/compare-codes.ts';
import type { Division } from '../domain/division.ts';
import type { PartyBody } from '../domain/party-body.ts';
import type { Adjacency, Station } from '../domain/station.ts';
import type { Waiver } from '../domain/waiver.ts';
import type { Worker } from '../domain/worker.ts';
import { sortBy } from './sort-by.ts';

// Each function gives an item as it stands in the document: members in the order of the schema, lists sorted.
// What is undefined is left out when it is written.

export function describeDivision({ code, name, level, parentCode, policy }: Division) {
  return { code, name, level, parentCode, policy };
}

export function describePartyBody({ code, name, divisionCode, kind, from, until }: PartyBody) {
  return { code, name, divisionCode, kind, from, until };
}

export function describeStation(station: Station) {
  const { code, name, level, divisionCode, openedOn, closedOn, location } = station;
  const bodies = sortBy(
    station.responsibleBodies,
    (body) => body.from,
    (body) => body.partyBodyCode,
  );
  return {
    code,
    name,
    level,
    divisionCode,
    openedOn,
    closedOn,
    location: location && { latitude: location.latitude, longitude: location.longitude },
    responsibleBodies: unlessEmpty(bodies.map(({ partyBodyCode, from, until }) => ({ partyBodyCode, from, until }))),
  };
}

export function describeAdjacency({ stationCodes: [one, other], kind }: Adjacency) {
  const stationCodes: readonly [string, string] = compareCodes(one, other) <= 0 ? [one, other] : [other, one];
  return { stationCodes, kind };
}

export function describeWorker(worker: Worker) {
  const { code, name, certificate, employer } = worker;
  const postings = sortBy(worker.postings, (posting) => posting.from);
  const membership = sortBy(worker.membership, (entry) => entry.from);
  const relations = sortBy(worker.relations, (relation) => relation.from);
  return {
    code,
    name,
    certificate,
    employer,
    postings: unlessEmpty(postings.map(({ stationCode, kind, from, until }) => ({ stationCode, kind, from, until }))),
    membership: unlessEmpty(membership.map(({ stage, from }) => ({ stage, from }))),
    relations: unlessEmpty(relations.map(({ from, branchCode, elsewhere }) => ({ from, branchCode, elsewhere }))),
  };
}

export function describeBranch(branch: Branch) {
  const { code, name, establishedOn, dissolvedOn, divisionCode } = branch;
  const coverage = sortBy(
    branch.coverage,
    (row) => row.from,
    (row) => row.stationCode,
    (row) => row.mode,
    (row) => row.until,
  );
  const secretaries = sortBy(
    branch.secretaries,
    (secretary) => secretary.from,
    (secretary) => secretary.workerCode,
    (secretary) => secretary.until,
  );
  const committees = sortBy(branch.committees, (committee) => committee.electedOn);
  return {
    code,
    name,
    establishedOn,
    dissolvedOn,
    coverage: unlessEmpty(coverage.map(({ stationCode, mode, from, until }) => ({ stationCode, mode, from, until }))),
    committees: unlessEmpty(committees.map(describeCommittee)),
    secretaries: unlessEmpty(secretaries.map(({ workerCode, from, until }) => ({ workerCode, from, until }))),
    divisionCode,
  };
}

function describeCommittee({ electedOn, termEndsOn, dissolvedOn, members }: Committee) {
  const sorted = sortBy(
    members,
    (member) => member.workerCode,
    (member) => member.role,
  );
  return {
    electedOn,
    termEndsOn,
    dissolvedOn,
    members: unlessEmpty(sorted.map(({ workerCode, role }) => ({ workerCode, role }))),
  };
}

export function describeWaiver(waiver: Waiver) {
  const { stationCode, findingCode, approvedBy, documentNumber, reason, from, until } = waiver;
  return { stationCode, findingCode, approvedBy, documentNumber, reason, from, until };
}

function unlessEmpty<Row>(rows: readonly Row[]): readonly Row[] | undefined {
  return rows.length === 0 ? undefined : rows;
}
