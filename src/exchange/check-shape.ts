import type { z } from 'zod';
import { FINDING_CODES } from '../domain/finding-code.ts';
import type { Text } from '../domain/text.ts';
import type { Report } from './fault-list.ts';
import type { JsonPath } from './json-path.ts';
import { quoteValue } from './quote-value.ts';
import { membersAt } from './shape-members.ts';
import { snapshotShape } from './snapshot-shape.ts';
import { blankOut, type SoundDocument, soundItems } from './sound-document.ts';
import type { Expectation } from './word-shapes.ts';

type ShapeIssue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, Text>> = {
  string: { 'zh-CN': '文字', en: 'a text' },
  boolean: { 'zh-CN': 'true 或 false', en: 'true or false' },
  number: { 'zh-CN': '有限的数字', en: 'a finite number' },
  array: { 'zh-CN': '列表', en: 'a list' },
  object: { 'zh-CN': '对象', en: 'an object' },
};

/** Reports every value that breaks the schema, and returns what is left of the document without them. */
export function checkShape(raw: unknown, report: Report): SoundDocument {
  const result = snapshotShape.safeParse(raw);
  const broken: JsonPath[] = [];
  for (const issue of result.error?.issues ?? []) {
    const path = issue.path as JsonPath;
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) report([...path, key], describeUnknownMember(path));
    } else {
      report(path, describeIssue(issue, path, valueAt(raw, path)));
      broken.push(path);
    }
  }
  const document = blankOut(raw, broken);
  checkPairs(document, report);
  checkPlaces(document, report);
  return document;
}

/** An adjacency names exactly two stations. */
function checkPairs(document: SoundDocument, report: Report): void {
  for (const [index, { stationCodes }] of soundItems(document.adjacencies)) {
    if (stationCodes === undefined || stationCodes.length === 2) continue;
    report(['adjacencies', index, 'stationCodes'], {
      'zh-CN': `有 ${stationCodes.length} 个社工站编码；应恰好有 2 个`,
      en: `has ${stationCodes.length} station codes; must have exactly 2`,
    });
  }
}

/** A relation is kept in exactly one place. A place that is given but broken was meant, and counts as given. */
function checkPlaces(document: SoundDocument, report: Report): void {
  for (const [index, worker] of soundItems(document.workers)) {
    for (const [row, relation] of soundItems(worker.relations)) {
      const [inBranch, elsewhere] = [Object.hasOwn(relation, 'branchCode'), Object.hasOwn(relation, 'elsewhere')];
      if (inBranch !== elsewhere) continue;
      report(['workers', index, 'relations', row], {
        'zh-CN': `branchCode 与 elsewhere ${inBranch ? '同时出现' : '都没有'}；应恰好有其中一个`,
        en: `has ${inBranch ? 'both' : 'neither'} branchCode and elsewhere; must have exactly one of them`,
      });
    }
  }
}

function describeIssue(issue: ShapeIssue, path: JsonPath, value: unknown): Text {
  const last = `${path.at(-1) ?? ''}`;
  if (value === undefined) return { 'zh-CN': `缺少必填的 ${last}`, en: `${last} is required and missing` };
  const quoted = quoteValue(value);
  const expected = describeExpectation(issue);
  if (last === 'findingCode' && (FINDING_CODES as readonly unknown[]).includes(value)) {
    return {
      'zh-CN': `${quoted['zh-CN']} 这类问题不可批准例外；${expected['zh-CN']}`,
      en: `${quoted.en} cannot be waived; ${expected.en}`,
    };
  }
  return {
    'zh-CN': `${quoted['zh-CN']} 不符合要求；${expected['zh-CN']}`,
    en: `${quoted.en} is not allowed; ${expected.en}`,
  };
}

function describeExpectation(issue: ShapeIssue): Text {
  switch (issue.code) {
    case 'invalid_type': {
      const kind = KINDS[issue.expected] ?? { 'zh-CN': issue.expected, en: issue.expected };
      return { 'zh-CN': `应为${kind['zh-CN']}`, en: `must be ${kind.en}` };
    }
    case 'invalid_value':
      return {
        'zh-CN': `应为以下之一：${issue.values.join('、')}`,
        en: `must be one of ${issue.values.join(', ')}`,
      };
    case 'too_small':
      return { 'zh-CN': `不得小于 ${issue.minimum}`, en: `must be at least ${issue.minimum}` };
    case 'too_big':
      return { 'zh-CN': `不得大于 ${issue.maximum}`, en: `must be at most ${issue.maximum}` };
    case 'custom':
      return (issue.params as Expectation).expected;
    default:
      return { 'zh-CN': issue.message, en: issue.message };
  }
}

function describeUnknownMember(path: JsonPath): Text {
  const allowed = membersAt(path);
  return {
    'zh-CN': `没有名为此的项；此处可用：${allowed.join('、')}`,
    en: `there is no such member; allowed here: ${allowed.join(', ')}`,
  };
}

function valueAt(raw: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], raw);
}
