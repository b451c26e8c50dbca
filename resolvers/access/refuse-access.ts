import { GraphQLError } from 'graphql';
import { sayRoles } from '../../src/access/role-labels.ts';
import type { InputPath } from '../../src/domain/errors.ts';
import type { Context } from '../context.ts';
import { type Need, rolesFor } from './need.ts';

/** The refusal of something that none of the asker's roles allows, saying which would; `argument` leads to it. */
export function refuseAccess(
  what: string,
  need: Need,
  { language }: Pick<Context, 'language'>,
  argument?: InputPath,
): GraphQLError {
  const roles = sayRoles(rolesFor(need));
  const message = {
    'zh-CN': `您无权使用 ${what}：需要${roles['zh-CN']}的角色。确需使用的，请联系系统管理员。`,
    en: `You may not use ${what}: it takes the role of ${roles.en}. Ask an administrator if you need it.`,
  };
  return new GraphQLError(message[language], {
    extensions: { code: 'FORBIDDEN', ...(argument === undefined ? {} : { argument }) },
  });
}
