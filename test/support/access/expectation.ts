import type { Need } from '../../../resolvers/access/need.ts';
import { TABLE } from '../../../resolvers/access/table.ts';
import type { Field, Step } from './documents.ts';
import { CHANGE, givenReferences, referencesOf } from './given-values.ts';
import { type PersonAsking, satisfies } from './people-asking.ts';
import { isTheirs, TARGETS, type TargetName } from './targets.ts';

/** REFUSED: an error; EMPTY: null or nothing; HEARD: whatever the rules say of it; UNKNOWN: as what exists nowhere. */
export type Expected = 'REFUSED' | 'EMPTY' | 'ANSWERED' | 'HEARD' | 'UNKNOWN';

/** A code that is taken is refused, wherever it is taken, and nothing else is said of it. */
export const CODE_OF_SOMEBODY_NEW = 'input.rows.workerCode';

/** What the table and the areas of the roles say that somebody is told who goes a way and asks for fields at its end. */
export function expectedOf(
  person: PersonAsking,
  way: readonly Step[],
  fields: readonly Field[],
  target: TargetName,
  at?: string,
): Expected {
  const [root] = way;
  if (root === undefined) return 'ANSWERED';
  if (!isOpenTo(person, 'Query', root.field.name)) return 'REFUSED';
  if (!areTheirs(person, root.field, target, at)) return at === CODE_OF_SOMEBODY_NEW ? 'HEARD' : 'UNKNOWN';
  const end = way.at(-1)?.reached ?? '';
  const steps = [...way, ...fields.map((field) => ({ parent: end, field }))];
  const closed = steps.find(({ parent, field }) => !isOpenTo(person, parent, field.name));
  if (closed === undefined) return at === undefined ? 'ANSWERED' : 'HEARD';
  const type = String(closed.field.type);
  return type.startsWith('[') || !type.endsWith('!') ? 'EMPTY' : 'REFUSED';
}

/** Whether the table lets somebody have a field, wherever their area is. */
export function isOpenTo(person: PersonAsking, type: string, field: string): boolean {
  const need = TABLE.needOf(type, field);
  return need !== undefined && satisfies(person, need) && satisfies(person, askedBeside(`${type}.${field}`));
}

/** What two queries ask for by themselves, for what they are given. */
function askedBeside(field: string): Need {
  // who may not make a change may not think of it either
  if (field === 'Query.simulate') return TABLE.needOf('Mutation', CHANGE) ?? 'OPEN';
  return field === 'Query.node' ? TABLE.needWithin('Station') : 'OPEN';
}

/** Whether everything a root field is asked about is somebody's. */
function areTheirs(person: PersonAsking, root: Field, target: TargetName, at: string | undefined): boolean {
  const asked =
    at === undefined ? givenReferences(root) : referencesOf(root.name, root.args).filter(({ path }) => path === at);
  return asked.every(({ kind }) => {
    const isShown = kind === 'division' && ['division', 'policy'].includes(root.name);
    return isTheirs(person, kind, TARGETS[target]) || (isShown && person.named.includes(TARGETS[target].division));
  });
}
