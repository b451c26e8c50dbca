import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import type { Context } from '../context.ts';
import { implies } from './need.ts';
import { refuseAccess } from './refuse-access.ts';
import { TABLE } from './table.ts';

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      access: AccessPlugin<Types>;
    }
  }
}

/**
 * Gives the fields their auth scopes from the table, where these can refuse anybody: a field that needs no more than every
 * field beside it was looked at when its object was answered, and stays as it is.
 */
class AccessPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const { kind, parentType, name } = config;
    const need = TABLE.needOf(parentType, name) ?? 'OPEN';
    if (kind === 'Interface' || need === 'OPEN') return config;
    const isRoot = kind === 'Query' || kind === 'Mutation';
    if (!isRoot && implies(TABLE.needWithin(parentType), need)) return config;
    const what = isRoot ? name : `${parentType}.${name}`;
    const guard = {
      authScopes: { has: need },
      unauthorizedError: (_parent: unknown, _args: object, context: Context) => refuseAccess(what, need, context),
      ...(isRoot ? {} : withhold(config.type)),
    };
    const pothosOptions = { ...config.pothosOptions, ...guard };
    return { ...config, pothosOptions } as PothosOutputFieldConfig<Types>;
  }
}

SchemaBuilder.registerPlugin('access', AccessPlugin);

/** Inside an answer, what can be empty is empty to those who may not have it; anything else is an error. */
function withhold({ kind, nullable }: { readonly kind: string; readonly nullable: boolean }) {
  if (nullable) return { unauthorizedResolver: () => null };
  return kind === 'List' ? { unauthorizedResolver: () => [] } : {};
}
