import type { Fault } from '../domain/fault.ts';
import type { Text } from '../domain/text.ts';
import { type JsonPath, printPath } from './json-path.ts';
import { quoteValue } from './quote-value.ts';

/** What each member should be, by its name, and the document itself. */
export interface ExpectedMembers {
  readonly members: Readonly<Record<string, Text>>;
  readonly document: Text;
}

/** One value that breaks the shape of a document: missing, or not what it should be. */
export function describeShapeFault(document: unknown, path: JsonPath, expected: ExpectedMembers): Fault {
  const value = path.reduce<unknown>((holder, step) => (holder as Record<string | number, unknown>)[step], document);
  const member = path.findLast((step) => typeof step === 'string');
  const wanted = (member === undefined ? undefined : expected.members[member]) ?? expected.document;
  if (value === undefined) {
    return {
      path: printPath(path),
      text: {
        'zh-CN': `缺少必填的 ${member}；${wanted['zh-CN']}`,
        en: `${member} is required and missing; ${wanted.en}`,
      },
    };
  }
  const quoted = quoteValue(value);
  return {
    path: printPath(path),
    text: {
      'zh-CN': `${quoted['zh-CN']} 不符合要求；${wanted['zh-CN']}`,
      en: `${quoted.en} is not allowed; ${wanted.en}`,
    },
  };
}
