import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLLeafType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import type { Fault } from '../domain/fault.ts';
import type { Text } from '../domain/text.ts';
import { type JsonPath, printPath } from '../exchange/json-path.ts';
import { quoteValue } from '../exchange/quote-value.ts';

/** Everything that keeps a value from being input of a type of the schema, in words for people, each with its path. */
export function* findInputFaults(value: unknown, type: GraphQLInputType, path: JsonPath): Generator<Fault> {
  if (isNonNullType(type)) {
    if (value === null) yield notAllowed(value, path, ANYTHING);
    else yield* findInputFaults(value, type.ofType, path);
  } else if (value === null) {
    // absent and null are the same to most, and allowed
  } else if (isListType(type)) {
    if (!Array.isArray(value)) yield notAllowed(value, path, LIST);
    else for (const [index, item] of value.entries()) yield* findInputFaults(item, type.ofType, [...path, index]);
  } else if (isInputObjectType(type)) {
    if (!isObject(value)) yield notAllowed(value, path, OBJECT);
    else yield* findMemberFaults(value, type, path);
  } else if (!isLeafValue(value, type)) {
    yield notAllowed(value, path, expectationOf(type));
  }
}

type Members = Readonly<Record<string, unknown>>;

function* findMemberFaults(value: Members, type: GraphQLInputObjectType, path: JsonPath): Generator<Fault> {
  const fields = type.getFields();
  const names = Object.keys(fields);
  for (const [name, member] of Object.entries(value)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) yield fault([...path, name], unknownMember(names));
    else if (type.isOneOf && member === null) yield notAllowed(member, [...path, name], OBJECT);
    else yield* findInputFaults(member, field.type, [...path, name]);
  }
  for (const field of Object.values(fields)) {
    if (isRequiredInputField(field) && !Object.hasOwn(value, field.name)) {
      yield fault([...path, field.name], {
        'zh-CN': `缺少必填的 ${field.name}`,
        en: `${field.name} is required and missing`,
      });
    }
  }
  const given = Object.keys(value).length;
  if (type.isOneOf && given !== 1) {
    yield fault(path, {
      'zh-CN': `有 ${given} 项；应恰好有 1 项，其名称为：${names.join('、')}`,
      en: `has ${given} members; must have exactly 1, named one of ${names.join(', ')}`,
    });
  }
}

const ANYTHING: Text = { 'zh-CN': '此项必填', en: 'a value is required here' };
const LIST: Text = { 'zh-CN': '应为列表', en: 'must be a list' };
const OBJECT: Text = { 'zh-CN': '应为对象', en: 'must be an object' };
const LEAVES: Readonly<Record<string, Text>> = {
  String: { 'zh-CN': '应为文字', en: 'must be a text' },
  ID: { 'zh-CN': '应为文字', en: 'must be a text' },
  Boolean: { 'zh-CN': '应为 true 或 false', en: 'must be true or false' },
  Int: { 'zh-CN': '应为整数', en: 'must be a whole number' },
  Float: { 'zh-CN': '应为有限的数字', en: 'must be a finite number' },
  Date: {
    'zh-CN': '应为日历上存在的日期，写作 YYYY-MM-DD，例如 2026-11-21',
    en: 'must be a date of the calendar, written YYYY-MM-DD, such as 2026-11-21',
  },
};

function expectationOf(type: GraphQLLeafType): Text {
  if (!isEnumType(type)) return LEAVES[type.name] ?? { 'zh-CN': `应为 ${type.name}`, en: `must be ${type.name}` };
  const values = type.getValues().map(({ name }) => name);
  return { 'zh-CN': `应为以下之一：${values.join('、')}`, en: `must be one of ${values.join(', ')}` };
}

function isLeafValue(value: unknown, type: GraphQLLeafType): boolean {
  try {
    return type.coerceInputValue(value) !== undefined;
  } catch {
    return false;
  }
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownMember(names: readonly string[]): Text {
  return {
    'zh-CN': `没有名为此的项；此处可用：${names.join('、')}`,
    en: `there is no such member; allowed here: ${names.join(', ')}`,
  };
}

function notAllowed(value: unknown, path: JsonPath, expected: Text): Fault {
  const quoted = quoteValue(value);
  return fault(path, {
    'zh-CN': `${quoted['zh-CN']} 不符合要求；${expected['zh-CN']}`,
    en: `${quoted.en} is not allowed; ${expected.en}`,
  });
}

function fault(path: JsonPath, text: Text): Fault {
  return { path: printPath(path), text };
}
