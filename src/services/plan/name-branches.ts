import type { IsoDate } from '../../domain/date.ts';
import { branchesByCodes } from '../../storage/branch.ts';
import type { Db } from '../../storage/database.ts';
import { stationsByCodes } from '../../storage/station.ts';
import { checkCode, checkName, LONGEST_CODE, LONGEST_NAME } from '../check-input.ts';
import { invalid } from '../refusals.ts';
import { requireUnused } from '../require.ts';
import type { Sight } from '../sight.ts';
import { type BranchNaming, matchNamings } from './choose-groups.ts';
import { keyOfGroup } from './plan-options.ts';
import type { PlanGroup } from './plan-with-options.ts';

export interface BranchName {
  readonly code: string;
  readonly name: string;
}

/**
 * How the new branches are called, by the key of their group: as somebody said, else JB, the first station's code and
 * the date, with a number behind it where that is taken, and the names of the stations.
 */
export async function nameBranches(
  sight: Sight,
  founding: readonly PlanGroup[],
  on: IsoDate,
  namings: readonly BranchNaming[] | null | undefined,
): Promise<ReadonlyMap<string, BranchName>> {
  const given = matchNamings(founding, namings);
  const used = new Set<string>();
  for (const { naming, index } of given.values()) {
    if (typeof naming.name === 'string') checkName(naming.name, ['branches', String(index), 'name']);
    if (typeof naming.code === 'string') await claimCode(sight, naming.code, used, ['branches', String(index), 'code']);
  }
  const stations = await stationsByCodes(
    sight.db,
    founding.flatMap(({ stationCodes }) => stationCodes),
  );
  const named = new Map<string, BranchName>();
  for (const { stationCodes } of founding) {
    const key = keyOfGroup(stationCodes);
    const naming = given.get(key)?.naming;
    const names = stationCodes.map((code) => stations.get(code)?.name ?? code);
    const code = naming?.code ?? (await findUnusedCode(sight.db, stationCodes[0] ?? '', on, used));
    named.set(key, { code, name: naming?.name ?? makeBranchName(names) });
    used.add(code);
  }
  return named;
}

async function claimCode(sight: Sight, code: string, used: Set<string>, path: readonly string[]): Promise<void> {
  checkCode(code, path);
  if (used.has(code)) throw invalid(path, `代码“${code}”出现了两次`, `The code "${code}" is given twice`);
  await requireUnused(sight, 'branch', code, path);
  used.add(code);
}

async function findUnusedCode(db: Db, station: string, on: IsoDate, used: ReadonlySet<string>): Promise<string> {
  for (let count = 1; ; count++) {
    const code = makeBranchCode(station, on, count);
    if (!used.has(code) && !(await branchesByCodes(db, [code])).has(code)) return code;
  }
}

/** `JB-s1-20261121`, then `JB-s1-20261121-2` and so on; a code too long loses the end of the station's. */
function makeBranchCode(station: string, on: IsoDate, count: number): string {
  const end = `-${on.replaceAll('-', '')}${count === 1 ? '' : `-${count}`}`;
  return `JB-${[...station].slice(0, LONGEST_CODE - 3 - end.length).join('')}${end}`;
}

/** 「甲站乙站联合党支部」; where that is too long, only the first station is named. */
function makeBranchName(stations: readonly string[]): string {
  const ending = '联合党支部';
  const whole = `${stations.join('')}${ending}`;
  if ([...whole].length <= LONGEST_NAME) return whole;
  const rest = `等 ${stations.length} 站${ending}`;
  return `${[...(stations[0] ?? '')].slice(0, LONGEST_NAME - [...rest].length).join('')}${rest}`;
}
