import type { Ability } from '../../access/role.ts';
import { ROLE_LABELS } from '../../access/role-labels.ts';
import type { Division } from '../../domain/division.ts';
import { ForbiddenError } from '../../domain/errors.ts';
import type { Text } from '../../domain/text.ts';
import type { Db } from '../../storage/database.ts';
import { divisionsUpwards } from '../../storage/division.ts';
import type { StationRecord } from '../../storage/station.ts';

interface Places {
  readonly stations: readonly StationRecord[];
  /** By code. */
  readonly divisions: readonly string[];
}

/** The change takes place, in part, at a station or in a division where the asker may not make it. */
export async function forbidOutside(
  db: Db,
  outside: StationRecord | string,
  { stations, divisions }: Places,
  ability: Ability,
): Promise<ForbiddenError> {
  const lowest = [...divisions, ...stations.map(({ divisionCode }) => divisionCode)];
  const known = new Map((await divisionsUpwards(db, lowest)).map((division) => [division.code, division]));
  const name = typeof outside === 'string' ? (known.get(outside)?.name ?? outside) : outside.name;
  const who = describeOfficer(findCommon(lowest, known), ability);
  return new ForbiddenError(
    {
      'zh-CN': `这项变更还涉及“${name}”，不在您的权限范围内；可由${who['zh-CN']}办理`,
      en: `This change also concerns "${name}", which lies outside of what you may change; ${who.en} can make it`,
    },
    [],
  );
}

/** With the change a branch would lie where the asker sees nothing. */
export function forbidLosing(): ForbiddenError {
  return new ForbiddenError(
    {
      'zh-CN': '党支部须属于您权限范围内的行政区划，或者覆盖其中的社工站；请填写行政区划或所覆盖的社工站',
      en: 'A branch must name a division in which you may change things, or cover a station there; give the division or the stations',
    },
    [],
  );
}

/** With the change a division would lie where the asker sees nothing. */
export function forbidRoot(): ForbiddenError {
  return new ForbiddenError(
    {
      'zh-CN': '行政区划须在您的权限范围之内；请填写上级区划',
      en: 'A division must lie in one in which you may change things; give its parent',
    },
    ['parentCode'],
  );
}

/** The lowest division that contains all of these; undefined: none does. */
function findCommon(codes: readonly string[], known: ReadonlyMap<string, Division>): readonly Division[] {
  const chains = codes.map((code) => chainOf(code, known));
  const [first = [], ...others] = chains;
  return first.filter(({ code }) => others.every((chain) => chain.some((division) => division.code === code)));
}

function chainOf(code: string, known: ReadonlyMap<string, Division>): readonly Division[] {
  const chain: Division[] = [];
  for (let next = known.get(code); next !== undefined; next = known.get(next.parentCode ?? '')) chain.push(next);
  return chain;
}

const BELOW_DISTRICT: readonly Division['level'][] = ['TOWN', 'SUBDISTRICT', 'VILLAGE', 'COMMUNITY'];

/** The lowest officer who has the ability in all of these divisions, which lie one above the other. */
function describeOfficer(common: readonly Division[], ability: Ability): Text {
  const isTownEnough = ability === 'PEOPLE' || ability === 'ORGANIZE';
  const division = common.find(({ level }) => isTownEnough || !BELOW_DISTRICT.includes(level));
  if (division === undefined) return { 'zh-CN': ROLE_LABELS.OWNER['zh-CN'], en: `the ${ROLE_LABELS.OWNER.en}` };
  const role = ROLE_LABELS[BELOW_DISTRICT.includes(division.level) ? 'TOWN_OFFICER' : 'DISTRICT_OFFICER'];
  return { 'zh-CN': `${division.name}的${role['zh-CN']}`, en: `the ${role.en} of ${division.name}` };
}
