import type { Command } from 'commander';
import type { Grant } from '../access/grant.ts';
import { AREA_OF, ROLES, type Role } from '../access/role.ts';
import { ROLE_LABELS } from '../access/role-labels.ts';
import { refuse } from './command-refused.ts';
import type { Frame } from './frame.ts';
import { choiceParser } from './options.ts';

/** A role, and the areas named behind it. */
interface Given {
  readonly role: Role;
  readonly divisionCodes: string[];
  readonly stationCodes: string[];
}

/** The options `--role ROLE [--division CODE | --station CODE …]`, again and again; the function answers the grants. */
export function addGrantOptions(command: Command, { say }: Frame): () => readonly Grant[] {
  const given: Given[] = [];
  const last = (option: string) => {
    const role = given.at(-1);
    if (role !== undefined) return role;
    throw refuse(`${option} 应写在 --role 之后`, `${option} must stand behind a --role`);
  };
  const parseRole = choiceParser('--role', ROLES);
  command
    .requiredOption(
      '--role <ROLE>',
      say({
        'zh-CN': `角色：${ROLES.map((role) => `${role}（${ROLE_LABELS[role]['zh-CN']}）`).join('、')}；可给出多个，范围写在各自之后`,
        en: `the role: ${ROLES.join(', ')}; several can be given, each with its areas behind it`,
      }),
      (value) => given.push({ role: parseRole(value), divisionCodes: [], stationCodes: [] }),
    )
    .option(
      '--division <CODE>',
      say({
        'zh-CN': '该角色的区划（含所辖），可多次给出',
        en: 'the division of the role, with all below it; may come again',
      }),
      (value) => last('--division').divisionCodes.push(value),
    )
    .option(
      '--station <CODE>',
      say({ 'zh-CN': '该角色的社工站，可多次给出', en: 'the station of the role; may come again' }),
      (value) => last('--station').stationCodes.push(value),
    );
  return () => given.flatMap(grantsOf);
}

function grantsOf({ role, divisionCodes, stationCodes }: Given): readonly Grant[] {
  const grants: readonly Grant[] = [
    ...divisionCodes.map((divisionCode) => ({ role, divisionCode })),
    ...stationCodes.map((stationCode) => ({ role, stationCode })),
  ];
  if (grants.length > 0) return grants;
  const area = AREA_OF[role];
  if (area !== 'EVERYTHING') {
    const option = area === 'DIVISION' ? '--division' : '--station';
    throw refuse(
      `角色 ${role} 需要 ${option}，写在它之后、下一个 --role 之前`,
      `the role ${role} needs a ${option}, behind it and before the next --role`,
    );
  }
  return [{ role }];
}

/** Roles with their areas, in one line: `REPORTER 320506, STATION_MANAGER s1`. */
export function printGrants(grants: readonly Grant[]): string {
  return grants
    .map(({ role, divisionCode, stationCode }) => [role, divisionCode ?? stationCode ?? []].flat().join(' '))
    .join(', ');
}
