import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import type { Text } from '../domain/text.ts';
import { exceeds } from './exceeds.ts';

const MOST_DEFINITIONS = 50;
const MOST_ROOT_FIELDS = 100;
const MOST_ALIASES = 200;
/** Fields and fragments of an operation, every fragment counted wherever it is used. */
const MOST_SELECTIONS = 2_000;
/** Fields within one another; what the schema is takes GraphiQL some 15. */
const GREATEST_DEPTH = 32;
/** Pairs of fields with one name in one place: validation compares each with each other. */
const MOST_PAIRS = 2_000;

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

interface Tally {
  selections: number;
  aliases: number;
  pairs: number;
}

const sizes = new WeakMap<DocumentNode, number>();

/** The fields and fragments of the largest operation of a document that was checked; 0 where none was. */
export function sizeOf(document: DocumentNode): number {
  return sizes.get(document) ?? 0;
}

/** What of a document is too much, before it is compared with the schema: that takes long for documents made to take long. */
export function checkDocument(document: DocumentNode): Text | null {
  const { definitions } = document;
  if (definitions.length > MOST_DEFINITIONS)
    return exceeds(MOST_DEFINITIONS, '个操作和片段', 'operations and fragments');
  const fragments = new Map(
    definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each]),
  );
  const circle = findCircle(fragments);
  if (circle !== undefined) {
    return {
      'zh-CN': `片段 ${circle} 直接或间接包含自身。`,
      en: `The fragment ${circle} contains itself, at once or through others.`,
    };
  }
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    const tally = { selections: 0, aliases: 0, pairs: 0 };
    const excess = weighDefinition(definition.selectionSet, fragments, tally);
    if (excess !== null) return excess;
    sizes.set(document, Math.max(sizeOf(document), tally.selections));
  }
  return null;
}

function weighDefinition(selectionSet: SelectionSetNode, fragments: Fragments, tally: Tally): Text | null {
  let level: (readonly SelectionSetNode[])[] = [[selectionSet]];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > GREATEST_DEPTH) return exceeds(GREATEST_DEPTH, '层嵌套', 'levels of fields');
    const next: (readonly SelectionSetNode[])[] = [];
    for (const merged of level) {
      const groups = gatherFields(merged, fragments, tally);
      for (const fields of groups?.values() ?? []) {
        tally.pairs += (fields.length * (fields.length - 1)) / 2;
        const below = fields.flatMap((field) => field.selectionSet ?? []);
        if (below.length > 0) next.push(below);
      }
      if (depth === 1 && (groups?.size ?? 0) > MOST_ROOT_FIELDS) {
        return exceeds(MOST_ROOT_FIELDS, '个顶层字段', 'fields at the top');
      }
      if (tally.selections > MOST_SELECTIONS) return exceeds(MOST_SELECTIONS, '个字段', 'fields');
      if (tally.aliases > MOST_ALIASES) return exceeds(MOST_ALIASES, '个别名', 'aliases');
      if (tally.pairs > MOST_PAIRS) return exceeds(MOST_PAIRS, '对同名字段', 'pairs of fields with one name');
    }
    level = next;
  }
  return null;
}

/** The fields that end up in one object of the answer, by the name they have there; null as soon as there are too many. */
function gatherFields(merged: readonly SelectionSetNode[], fragments: Fragments, tally: Tally) {
  const groups = new Map<string, FieldNode[]>();
  const waiting = [...merged];
  for (let set = waiting.pop(); set !== undefined; set = waiting.pop()) {
    for (const selection of set.selections) {
      tally.selections += 1;
      if (tally.selections > MOST_SELECTIONS) return null;
      if (selection.kind === Kind.FIELD) {
        if (selection.alias !== undefined) tally.aliases += 1;
        const name = (selection.alias ?? selection.name).value;
        const group = groups.get(name);
        if (group === undefined) groups.set(name, [selection]);
        else group.push(selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) waiting.push(selection.selectionSet);
      else {
        const fragment = fragments.get(selection.name.value);
        if (fragment !== undefined) waiting.push(fragment.selectionSet);
      }
    }
  }
  return groups;
}

/** The name of a fragment that contains itself. */
function findCircle(fragments: Fragments): string | undefined {
  const done = new Set<string>();
  const open = new Set<string>();
  function visit(name: string): string | undefined {
    if (open.has(name)) return name;
    const fragment = fragments.get(name);
    if (fragment === undefined || done.has(name)) return undefined;
    open.add(name);
    const circle = spreadsIn(fragment.selectionSet)
      .map(visit)
      .find((found) => found !== undefined);
    open.delete(name);
    done.add(name);
    return circle;
  }
  return [...fragments.keys()].map(visit).find((found) => found !== undefined);
}

function spreadsIn(selectionSet: SelectionSetNode): readonly string[] {
  const names = new Set<string>();
  const waiting = [selectionSet];
  for (let set = waiting.pop(); set !== undefined; set = waiting.pop()) {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) names.add(selection.name.value);
      else if (selection.selectionSet !== undefined) waiting.push(selection.selectionSet);
    }
  }
  return [...names];
}
