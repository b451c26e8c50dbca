import { ForbiddenError } from '../domain/errors.ts';
import type { Text } from '../domain/text.ts';
import { type Asker, can } from './asker.ts';
import { ABILITIES_OF, type Ability, ROLES } from './role.ts';
import { ROLE_LABELS } from './role-labels.ts';

/**
 * Refuses somebody who has an ability nowhere, whatever else they ask.
 *
 * @throws ForbiddenError that names the roles which have it.
 */
export function requireAbility(asker: Asker, ability: Ability): void {
  if (!can(asker, ability)) throw new ForbiddenError(sayLacking(ability), []);
}

/** Says that an ability is lacking, and which roles have it. */
function sayLacking(ability: Ability): Text {
  const roles = ROLES.filter((role) => ABILITIES_OF[role].includes(ability)).map((role) => ROLE_LABELS[role]);
  return {
    'zh-CN': `没有权限：需要以下角色之一：${roles.map((role) => role['zh-CN']).join('、')}`,
    en: `Not allowed: it takes one of these roles: ${roles.map((role) => role.en).join(', ')}`,
  };
}
