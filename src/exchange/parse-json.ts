import type { Fault } from '../domain/fault.ts';
import { findJsonFault } from './find-json-fault.ts';
import { shorten } from './quote-value.ts';

export type ParsedJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: Fault };

/** Reads a text as JSON, or says at which place it stops being JSON. A byte order mark before it is passed over. */
export function parseJson(text: string): ParsedJson {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return { ok: true, value: JSON.parse(content) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, fault: describe(content) };
  }
}

function describe(content: string): Fault {
  const offset = findJsonFault(content);
  const before = content.slice(0, offset).split('\n');
  const [line, column] = [before.length, [...(before.at(-1) ?? '')].length + 1];
  if (offset >= content.length) {
    return {
      path: '$',
      text: {
        'zh-CN': `不是完整的 JSON：在第 ${line} 行第 ${column} 列意外结束；应为一个 JSON 文档`,
        en: `not complete JSON: it ends unexpectedly at line ${line}, column ${column}; must be one JSON document`,
      },
    };
  }
  const rest = shorten(content.slice(offset, offset + 20));
  return {
    path: '$',
    text: {
      'zh-CN': `不是 JSON：第 ${line} 行第 ${column} 列起的 ${rest} 无法读取；应为一个 JSON 文档`,
      en: `not JSON: ${rest} cannot be read at line ${line}, column ${column}; must be one JSON document`,
    },
  };
}
