import { ForbiddenError } from '../domain/errors.ts';
import type { Text } from '../domain/text.ts';
import { type Asker, can } from './asker.ts';
import { ABILITIES_OF, type Ability, ROLES } from './role.ts';
import { sayRoles } from './role-labels.ts';

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
  const roles = sayRoles(ROLES.filter((role) => ABILITIES_OF[role].includes(ability)));
  return {
    'zh-CN': `没有权限：需要${roles['zh-CN']}的角色。确需使用的，请联系系统管理员`,
    en: `Not allowed: it takes the role of ${roles.en}. Ask an administrator if you need it`,
  };
}
