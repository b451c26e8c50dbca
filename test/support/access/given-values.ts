import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { encodeNodeId } from '../../../resolvers/node-id.ts';
import { type Kind, TARGETS, type Target } from './targets.ts';
import { BEGINNING } from './three-districts.ts';

/** Arguments and input fields that hold codes of what exists, by name. */
const REFERENCES: Readonly<Record<string, Kind>> = {
  divisionCode: 'division',
  parentCode: 'division',
  stationCode: 'station',
  stationCodes: 'station',
  codes: 'station',
  neighborCodes: 'station',
  groups: 'station',
  forbiddenGroups: 'station',
  forbiddenPairs: 'station',
  pinnedGroups: 'station',
  station: 'station',
  workerCode: 'worker',
  branchCode: 'branch',
  relation: 'branch',
  partyBodyCode: 'body',
  responsibleBodyCode: 'body',
};
/** The queries that find one thing by its `code`. */
const FOUND_BY_CODE: Readonly<Record<string, Kind>> = {
  division: 'division',
  station: 'station',
  worker: 'worker',
  branch: 'branch',
  partyBody: 'body',
  // by an id, of a station
  node: 'station',
};

/** What is given though it need not be: one of several must, or it is what shows whose the new thing is. */
const GIVEN_AS_WELL: Readonly<Record<string, string>> = {
  previewRoster: 'input.stationCode',
  applyRoster: 'input.stationCode',
  recordRelation: 'input.branchCode',
  createDivision: 'input.parentCode',
};

/** Values that are accepted where the first is not. */
const ENUMS: Readonly<Record<string, string>> = { FindingCode: 'COVERAGE_MISSING', TrendInterval: 'HALF_YEAR' };

/** A station beside the one that is everybody's own, for pairs. */
const BESIDE = 'station-amber-b';

/** The change that is simulated. */
export const CHANGE = 'correctWorkerName';

interface GivenField {
  readonly name: string;
  readonly args: readonly Given[];
}

/** A place in the arguments of a field: `input.coverage.stationCode`. */
export interface Reference {
  readonly path: string;
  readonly kind: Kind;
}

interface Given {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly defaultValue?: unknown;
}

/** What a field is asked with: all it must be given, and the one reference that is asked about. */
export interface Asked {
  readonly field: string;
  readonly target: Target;
  /** The place of the reference that holds the target; absent: all do that must be given. */
  readonly at?: string | undefined;
}

/** Every place in the arguments of a field where the code of something can stand. */
export function referencesOf(field: string, args: readonly Given[], above = ''): readonly Reference[] {
  return args.flatMap(({ name, type }): readonly Reference[] => {
    const path = above === '' ? name : `${above}.${name}`;
    const kind = kindOf(field, path, name);
    if (kind !== undefined) return [{ path, kind }];
    const inner = innermost(type);
    // what is only thought of is asked for as it is done
    return isInputObjectType(inner) && !inner.isOneOf
      ? referencesOf(field, Object.values(inner.getFields()), path)
      : [];
  });
}

/** The references a field is always given. */
export function givenReferences({ name, args }: GivenField): readonly Reference[] {
  return referencesOf(name, args).filter(({ path }) => {
    const [first] = path.split('.');
    const isRequired = first === path && args.some((arg) => arg.name === first && isNonNullType(arg.type));
    return isRequired || GIVEN_AS_WELL[name] === path;
  });
}

/** The arguments of a field, by name. */
export function argumentsFor(args: readonly Given[], asked: Asked): Record<string, unknown> {
  return Object.fromEntries(args.flatMap((arg) => give(arg, asked, '')));
}

function give({ name, type }: Given, asked: Asked, above: string): [string, unknown][] {
  const path = above === '' ? name : `${above}.${name}`;
  const isAsked = asked.at !== undefined && (asked.at === path || asked.at.startsWith(`${path}.`));
  const isGiven = GIVEN_AS_WELL[asked.field] === path && asked.at !== 'input.divisionCode';
  return isNonNullType(type) || isAsked || isGiven ? [[name, makeValue(name, type, asked, path)]] : [];
}

function makeValue(name: string, given: GraphQLInputType, asked: Asked, path: string): unknown {
  const type = getNullableType(given);
  const kind = kindOf(asked.field, path, name);
  if (isListType(type)) {
    const one = makeValue(name, type.ofType, asked, path);
    const isPair = name === 'stationCodes' || name.endsWith('Pairs') || name.endsWith('roups');
    return isPair && !isListType(getNullableType(type.ofType)) ? [BESIDE, one] : [one];
  }
  if (path === 'id') return encodeNodeId('Station', `/${asked.target.station}`);
  if (kind !== undefined) return (asked.at === undefined || asked.at === path ? asked.target : TARGETS.own)[kind];
  if (isInputObjectType(type)) {
    if (type.isOneOf) return thinkOf(asked);
    return Object.fromEntries(Object.values(type.getFields()).flatMap((field) => give(field, asked, path)));
  }
  if (isEnumType(type)) return ENUMS[type.name] ?? type.getValues()[0]?.name;
  return plainValue(name, type.name, asked);
}

function thinkOf({ target }: Asked) {
  return { [CHANGE]: { workerCode: target.worker, name: '新名' } };
}

function plainValue(name: string, type: string, { field }: Asked): unknown {
  if (type === 'Date') return dateOf(name, field);
  if (type === 'Int' || type === 'Float') return 1;
  if (type === 'Boolean') return true;
  return name === 'code' ? 'code-of-something-new' : '新名';
}

function dateOf(name: string, field: string): string {
  if (name === 'until' || name === 'termEndsOn') return '2027-06-30';
  const isOnRecord = name === 'from' && /^(correct|remove)/.test(field);
  return isOnRecord ? BEGINNING : name === 'from' ? '2026-11-21' : '2026-12-01';
}

function kindOf(field: string, path: string, name: string): Kind | undefined {
  return path === 'code' || path === 'id' ? FOUND_BY_CODE[field] : REFERENCES[name];
}

function innermost(given: GraphQLInputType): GraphQLInputType {
  const type = getNullableType(given);
  return isListType(type) ? innermost(type.ofType) : type;
}
