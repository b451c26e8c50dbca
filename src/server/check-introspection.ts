import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import type { Text } from '../domain/text.ts';
import { exceeds } from './exceeds.ts';

const ROOTS: ReadonlySet<string> = new Set(['__schema', '__type']);
/** What every type has many of: one within another multiplies. */
const LONG_LISTS: ReadonlySet<string> = new Set(['types', 'fields', 'inputFields', 'interfaces', 'possibleTypes']);

const MOST_QUESTIONS = 5;
const MOST_ALIASES = 5;
const MOST_LISTS = 2;

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Whether it asks what the schema is. */
export function asksForSchema(document: DocumentNode): boolean {
  return rootsOf(document, fragmentsOf(document)).length > 0;
}

/**
 * What of the questions for the schema is too much: they cost no rows, so nothing else limits them. The document has
 * been found small and without circles.
 */
export function checkIntrospection(document: DocumentNode): Text | null {
  const fragments = fragmentsOf(document);
  const roots = rootsOf(document, fragments);
  if (roots.length > MOST_QUESTIONS) return exceeds(MOST_QUESTIONS, '次查询 schema', 'questions for the schema');
  let [aliases, deepest] = [0, 0];
  const waiting = roots.map((field) => ({ field, lists: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const field of fieldsIn(next.field.selectionSet, fragments)) {
      const lists = next.lists + (LONG_LISTS.has(field.name.value) ? 1 : 0);
      if (field.alias !== undefined) aliases += 1;
      deepest = Math.max(deepest, lists);
      waiting.push({ field, lists });
    }
  }
  if (aliases > MOST_ALIASES) return exceeds(MOST_ALIASES, '个 schema 查询别名', 'aliases in questions for the schema');
  if (deepest > MOST_LISTS) return exceeds(MOST_LISTS, '层 schema 列表', 'lists of the schema within one another');
  return null;
}

function rootsOf(document: DocumentNode, fragments: Fragments): readonly FieldNode[] {
  return document.definitions
    .filter((each) => each.kind === Kind.OPERATION_DEFINITION)
    .flatMap(({ selectionSet }) => fieldsIn(selectionSet, fragments))
    .filter(({ name }) => ROOTS.has(name.value));
}

function fragmentsOf({ definitions }: DocumentNode): Fragments {
  const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((each) => [each.name.value, each]));
}

function fieldsIn(selectionSet: SelectionSetNode | undefined, fragments: Fragments): readonly FieldNode[] {
  return (selectionSet?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsIn(selection.selectionSet, fragments);
    return fieldsIn(fragments.get(selection.name.value)?.selectionSet, fragments);
  });
}
