import { MUTATION_ABILITIES, type MutationName } from '../../src/access/mutation-abilities.ts';
import { typeNameOf } from '../type-name.ts';
import { implies, type Need } from './need.ts';

/** The fields of one object type, by what they need: names between blanks, so that the table stays readable. */
export type Row = Readonly<Partial<Record<Need, string>>>;

/** Rows by the name of their type. */
export type Rows = Readonly<Record<string, Row>>;

/** The connection and the edge of each type that is listed page by page. */
export function paged(need: Need, ...types: readonly string[]): Rows {
  return Object.fromEntries(
    types.flatMap((type) => [
      [`${type}Connection`, { [need]: 'edges nodes pageInfo totalCount' }],
      [`${type}Edge`, { [need]: 'cursor node' }],
    ]),
  );
}

/**
 * Who may call each mutation, and what it answers when it is done: its subject, and the stations affected, which only those
 * get who may read stations.
 */
export function mutations(subjects: Readonly<Record<MutationName, string>>): readonly Rows[] {
  return Object.entries(subjects).flatMap(([name, subject]): Rows[] => {
    const need = MUTATION_ABILITIES[name as MutationName];
    const success = `${typeNameOf(name)}Success`;
    const affected = { [implies(need, 'READ') ? need : 'READ']: 'affectedStations' };
    return [{ Mutation: { [need]: name } }, { [success]: { [need]: subject } }, { [success]: affected }];
  });
}
