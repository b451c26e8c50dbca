import { POLICIES } from '../compliance/policies/policies.ts';
import { type CoverageConflict, findCoverageConflicts } from '../domain/check-coverage.ts';
import { findParentCircles } from '../domain/check-parents.ts';
import { findVersionFaults } from '../domain/check-policy-versions.ts';
import type { Division } from '../domain/division.ts';
import type { Facts, Snapshot } from '../domain/facts.ts';
import type { Fault } from '../domain/fault.ts';
import type { Policy } from '../domain/policy.ts';
import { branchCodesCovering } from '../storage/coverage.ts';
import type { Trx } from '../storage/database.ts';
import { divisionsByCodes, divisionsUpwards } from '../storage/division.ts';
import { addedPolicies, savePolicies, unrecordedPolicies } from '../storage/policy.ts';
import { type ReplacedFacts, replaceFacts } from '../storage/replace-facts.ts';
import { stationsByCodes } from '../storage/station.ts';
import type { App } from './app.ts';
import { type Affected, change } from './change.ts';
import { findCovering } from './check-coverage.ts';

/** What an import changed, by code, and which stations' verdicts of today with it. */
export interface Imported extends ReplacedFacts, Affected {
  /** The versions of policy packs that were added or replaced. */
  readonly policies: readonly Policy[];
}

/** The document, sound by itself, contradicts what it does not name. Nothing was imported. */
export class ImportRefused extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults[0]?.text.en);
    this.name = 'ImportRefused';
    this.faults = faults;
  }
}

/**
 * Loads a sound snapshot into the database in one transaction: all or nothing. What has a code is matched by it and
 * replaced whole; neighbours and waivers are only added or updated, versions of policy packs by name and first day; what
 * the snapshot does not name stays. Importing the same snapshot twice changes nothing.
 *
 * @throws ImportRefused when the merged state breaks the coverage rule, closes a circle of divisions, or leaves a policy
 * pack with a gap or an overlap.
 */
export async function importSnapshot(app: App, { policies = [], ...facts }: Snapshot): Promise<Imported> {
  return change(app, async ({ trx, recordedAt, touch }) => {
    const added = await unrecordedPolicies(trx, policies);
    if (added.length > 0) await touch({ policies: [...new Set(added.map(({ name }) => name))] });
    await touch({
      stations: codesOf(facts.stations),
      placed: await findMovedStations(trx, facts),
      workers: codesOf(facts.workers),
      branches: codesOf(facts.branches),
      partyBodies: codesOf(facts.partyBodies),
      divisions: await findMovedDivisions(trx, facts.divisions),
    });
    const replaced = await replaceFacts(trx, facts, recordedAt, app.tell);
    const faults = [
      ...(await findCircles(trx, facts.divisions)),
      ...(await findConflicts(trx, facts)),
      ...(await findBreaks(trx, policies)),
    ];
    if (faults.length > 0) throw new ImportRefused(faults);
    await savePolicies(trx, added, recordedAt);
    return { ...replaced, policies: added };
  });
}

async function findMovedStations(trx: Trx, { stations }: Facts): Promise<readonly string[]> {
  const present = await stationsByCodes(trx, codesOf(stations));
  return stations
    .filter(({ code, divisionCode }) => (present.get(code)?.divisionCode ?? divisionCode) !== divisionCode)
    .map(({ code }) => code);
}

/** The divisions there are whose level, parent or policy will be another. */
async function findMovedDivisions(trx: Trx, divisions: readonly Division[]): Promise<readonly string[]> {
  const present = await divisionsByCodes(trx, codesOf(divisions));
  const place = ({ level, parentCode, policy }: Division) => JSON.stringify([level, parentCode, policy]);
  return divisions
    .filter((division) => place(present.get(division.code) ?? division) !== place(division))
    .map(({ code }) => code);
}

async function findCircles(trx: Trx, divisions: readonly Division[]): Promise<readonly Fault[]> {
  const named = new Set(codesOf(divisions));
  const above = (await divisionsUpwards(trx, [...named])).filter(({ code }) => !named.has(code));
  return findParentCircles([...divisions, ...above]).map(([first]) => ({
    path: `$.divisions[${first}].parentCode`,
    text: {
      'zh-CN': '与数据库中已有的区划合在一起，上级区划形成循环',
      en: 'with the divisions in the database, the parents form a circle',
    },
  }));
}

async function findConflicts(trx: Trx, { branches }: Facts): Promise<readonly Fault[]> {
  const named = new Map(branches.map((branch, index) => [branch.code, index]));
  const stations = [...new Set(branches.flatMap(({ coverage }) => coverage.map(({ stationCode }) => stationCode)))];
  const covering = await branchCodesCovering(trx, stations);
  // those of the database first: of two rows that do not go together the document's is at fault
  const others = await findCovering(
    trx,
    covering.filter((code) => !named.has(code)),
  );
  const all = [...others, ...branches];
  return findCoverageConflicts(all).map(({ branch, row, earlier }: CoverageConflict) => ({
    path: `$.branches[${branch - others.length}].coverage[${row}]`,
    text: {
      'zh-CN': `与数据库中党支部“${all[earlier.branch]?.code}”的覆盖相抵触：一个社工站同时只能由一个联合党支部覆盖`,
      en: `contradicts the coverage of the branch "${all[earlier.branch]?.code}" in the database: a station is covered by one joint branch at a time`,
    },
  }));
}

/** The versions that do not fit those of the database, as they will stand beside each other. */
async function findBreaks(trx: Trx, policies: readonly Policy[]): Promise<readonly Fault[]> {
  const named = new Set(policies.map(({ id }) => id));
  const others = (await addedPolicies(trx)).filter(({ id }) => !named.has(id));
  return findVersionFaults(POLICIES, [...others, ...policies]).map(({ index, member, text }) => ({
    path: `$.policies[${index - others.length}].${member}`,
    text,
  }));
}

function codesOf(items: readonly { readonly code: string }[]): readonly string[] {
  return items.map(({ code }) => code);
}
