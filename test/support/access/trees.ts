import { getNamedType, isAbstractType, isLeafType, isObjectType } from 'graphql';
import { schema } from '../../../resolvers/schema.ts';
import { callOf, type Field, fieldsOf, type Variables } from './documents.ts';
import { isOpenTo } from './expectation.ts';
import type { Asked } from './given-values.ts';
import type { PersonAsking } from './people-asking.ts';

const DEPTH = 5;
/** What is told of objects that may lie outside of somebody's area. */
const NAMED: Readonly<Record<string, string>> = { Station: 'id code name', Branch: 'id code name' };

/** Everything under a field that the table lets somebody have, each type once on the way. */
export function treeUnder(
  field: Field,
  person: PersonAsking,
  asked: Omit<Asked, 'field'>,
  variables: Variables,
): string {
  const select = (typeName: string, above: readonly string[]): string => {
    const isRoot = above.length === 0;
    if (!isRoot && NAMED[typeName] !== undefined) return NAMED[typeName];
    const fields = fieldsOf(typeName).filter(({ name }) => isOpenTo(person, typeName, name));
    return fields.map((each) => ask(each, typeName, above)).join(' ') || '__typename';
  };
  const ask = (each: Field, parent: string, above: readonly string[]): string => {
    const call = `${parent}_${each.name}: ${callOf(each, { ...asked, field: each.name }, variables)}`;
    const named = getNamedType(each.type);
    if (isLeafType(named)) return call;
    const way = [...above, parent];
    if (above.length >= DEPTH || way.includes(named.name)) return `${call} { __typename }`;
    return `${call} { ${spread(named.name, way)} }`;
  };
  const spread = (typeName: string, above: readonly string[]): string => {
    const type = schema.getType(typeName);
    if (isObjectType(type)) return `__typename ${select(typeName, above)}`;
    const members = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
    // an id leads to what it is the id of, and the others need not be asked for
    const open = members.filter(({ name }) => fieldsOf(name).some((each) => isOpenTo(person, name, each.name)));
    return `__typename ${open.map(({ name }) => `... on ${name} { ${select(name, above)} }`).join(' ')}`;
  };
  return isLeafType(getNamedType(field.type)) ? '' : `{ ${spread(getNamedType(field.type).name, [])} }`;
}
