import { GraphQLError } from 'graphql';
import { ROLE_LABELS } from '../../src/access/role-labels.ts';
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
  // the owner may do everything, and nobody is made one
  const roles = rolesFor(need).filter((role) => role !== 'OWNER');
  const labels = roles.map((role) => ROLE_LABELS[role][language]);
  const message = {
    'zh-CN': `您无权使用 ${what}：需要${labels.join('、')}的角色。`,
    en: `You may not use ${what}: it takes the role of ${labels.join(', or ')}.`,
  };
  return new GraphQLError(message[language], {
    extensions: { code: 'FORBIDDEN', ...(argument === undefined ? {} : { argument }) },
  });
}
