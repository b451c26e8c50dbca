import { type InputPath, NotFoundError } from '../../domain/errors.ts';
import type { Holder } from '../../storage/role-grant.ts';

/** No key has this prefix, or no user this id. */
export function unknownHolder(kind: Holder['kind'], id: string, path: InputPath): NotFoundError {
  const text =
    kind === 'KEY'
      ? {
          'zh-CN': `没有前缀为“${id}”的密钥，请对照密钥列表核对`,
          en: `There is no key with the prefix "${id}"; look it up in the list of keys`,
        }
      : {
          'zh-CN': `没有编号为“${id}”的用户，请对照用户列表核对`,
          en: `There is no user with the id "${id}"; look it up in the list of users`,
        };
  return new NotFoundError(text, path, id);
}
