import type { Asker } from '../../access/asker.ts';
import type { Grant } from '../../access/grant.ts';
import { AREA_OF } from '../../access/role.ts';
import { ForbiddenError } from '../../domain/errors.ts';
import type { Trx } from '../../storage/database.ts';
import { divisionsByCodes } from '../../storage/division.ts';
import { stationsByCodes } from '../../storage/station.ts';
import { invalid, unknownCode } from '../refusals.ts';

/** Refuses grants that are none, that are there twice, or that whoever asks may not give. */
export async function requireGrants(trx: Trx, asker: Asker, grants: readonly Grant[]): Promise<void> {
  if (grants.length === 0) throw invalid(['grants'], '至少要有一个角色', 'At least one role is needed');
  const seen = new Set<string>();
  for (const [index, grant] of grants.entries()) {
    const path = ['grants', String(index)];
    checkArea(grant, path);
    const text = JSON.stringify([grant.role, grant.divisionCode ?? null, grant.stationCode ?? null]);
    if (seen.has(text)) throw invalid(path, '同一角色和范围重复', 'This role is there twice for the same area');
    seen.add(text);
    requireMayTake(asker, [grant], path);
    const { divisionCode, stationCode } = grant;
    // who gives roles need not see what they are for
    if (divisionCode !== undefined && !(await divisionsByCodes(trx, [divisionCode])).has(divisionCode)) {
      throw unknownCode('division', divisionCode, [...path, 'divisionCode']);
    }
    if (stationCode !== undefined && !(await stationsByCodes(trx, [stationCode])).has(stationCode)) {
      throw unknownCode('station', stationCode, [...path, 'stationCode']);
    }
  }
}

/** Refuses to give or take the role of an owner to whoever is none. */
export function requireMayTake(asker: Asker, grants: readonly Grant[], path: readonly string[]): void {
  const haveOwner = (each: readonly Grant[]) => each.some(({ role }) => role === 'OWNER');
  if (haveOwner(grants) && !haveOwner(asker.grants)) throw onlyOwner(path);
}

function checkArea({ role, divisionCode, stationCode }: Grant, path: readonly string[]): void {
  const given = [divisionCode === undefined ? [] : 'DIVISION', stationCode === undefined ? [] : 'STATION'].flat();
  const area = AREA_OF[role];
  if (area === 'EVERYTHING' ? given.length === 0 : given.length === 1 && given[0] === area) return;
  if (area === 'EVERYTHING') {
    throw invalid(
      path,
      `角色 ${role} 不限范围，不得指定区划或社工站`,
      `The role ${role} is for everything: name no division and no station`,
    );
  }
  throw area === 'DIVISION'
    ? invalid(path, `角色 ${role} 应指定一个区划`, `The role ${role} is for a division: name one, and no station`)
    : invalid(path, `角色 ${role} 应指定一个社工站`, `The role ${role} is for a station: name one, and no division`);
}

function onlyOwner(path: readonly string[]): ForbiddenError {
  return new ForbiddenError(
    {
      'zh-CN': '所有者（OWNER）角色只能由所有者本人或在服务器上用 zhibu 命令授予和收回',
      en: 'The role OWNER is given and taken only by the owner, or with the zhibu command on the machine of the server',
    },
    path,
  );
}
