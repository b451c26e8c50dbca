import { coerceInputValue, GraphQLList, GraphQLNonNull, isInputType } from 'graphql';
import { readChanges } from '../../resolvers/change-input.ts';
import { schema } from '../../resolvers/schema.ts';
import type { Fault } from '../domain/fault.ts';
import { parseJson } from '../exchange/parse-json.ts';
import type { ProposedChange } from '../services/simulation/make-changes.ts';
import { findInputFaults } from './check-input-value.ts';

export type ParsedChanges =
  | { readonly ok: true; readonly changes: readonly ProposedChange[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads a list of changes, each as `simulate` of the API takes it, or says everything that is wrong with it. */
export function parseChanges(text: string): ParsedChanges {
  const json = parseJson(text);
  if (!json.ok) return { ok: false, faults: [json.fault] };
  const change = schema.getType('ChangeInput');
  if (!isInputType(change)) throw new Error('the schema has no changes');
  const list = new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(change)));
  const faults = [...findInputFaults(json.value, list, [])];
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, changes: readChanges(coerceInputValue(json.value, list) as readonly object[]) };
}
