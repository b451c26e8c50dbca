import type { Grant as Given } from '../src/access/grant.ts';
import { AREA_OF, type Role as Name, ROLES } from '../src/access/role.ts';
import { ROLE_LABELS } from '../src/access/role-labels.ts';
import { builder } from './builder.ts';

const AREAS = {
  EVERYTHING: 'for everything. 不限范围。',
  DIVISION: 'for a division and all below it. 一个区划及其所辖。',
  STATION: 'for a station. 一个社工站。',
} as const;

const Role = builder.enumType('Role', {
  description: 'What somebody can be. 角色。',
  values: Object.fromEntries(
    ROLES.map((role) => {
      const { 'zh-CN': chinese, en } = ROLE_LABELS[role];
      return [role, { description: `${chinese}: ${en}, ${AREAS[AREA_OF[role]]}` }];
    }),
  ) as Record<Name, { description: string }>,
});

/** A role somebody has for an area. */
export const Grant = builder.objectRef<Given>('Grant').implement({
  description: 'A role that somebody has for an area. 角色及其范围。',
  fields: (t) => ({
    role: t.expose('role', { type: Role, description: 'The role. 角色。' }),
    divisionCode: t.string({
      nullable: true,
      description: 'The division, with all below it; null: the role is for no division. 区划代码（含所辖）。',
      resolve: ({ divisionCode }) => divisionCode ?? null,
    }),
    stationCode: t.string({
      nullable: true,
      description: 'The station; null: the role is for no station. 社工站代码。',
      resolve: ({ stationCode }) => stationCode ?? null,
    }),
  }),
});

export const GrantInput = builder.inputType('GrantInput', {
  description:
    'A role for an area: officers and reporters have a division, station managers a station, administrators neither. 角色及其范围。',
  fields: (t) => ({
    role: t.field({ type: Role, required: true, description: 'The role. 角色。' }),
    divisionCode: t.string({ description: 'The division, with all below it. 区划代码（含所辖）。' }),
    stationCode: t.string({ description: 'The station. 社工站代码。' }),
  }),
});

/** Grants as they were given; null and absent are the same. */
export function readGrants(given: readonly (typeof GrantInput.$inferInput)[]): readonly Given[] {
  return given.map(({ role, divisionCode, stationCode }) => ({
    role,
    divisionCode: divisionCode ?? undefined,
    stationCode: stationCode ?? undefined,
  }));
}
