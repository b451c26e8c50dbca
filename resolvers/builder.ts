import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import { can } from '../src/access/asker.ts';
import type { Ability } from '../src/access/role.ts';
import type { IsoDate } from '../src/domain/date.ts';
import './access/access-plugin.ts';
import type { Context } from './context.ts';
import { decodeNodeId, encodeNodeId } from './node-id.ts';
import { RELAY_DESCRIPTIONS } from './relay-descriptions.ts';

/** What a connection holds beside its edges: the total, counted only where it is asked for. */
interface Counted {
  readonly count: () => number | Promise<number>;
}

/** The connection has counted its objects already. */
const AS_MANY_AS_THE_PAGE = { field: 0, multiplier: 1 };

export const builder = new SchemaBuilder<{
  Context: Context;
  Scalars: {
    Date: { Input: IsoDate; Output: IsoDate };
    DateTime: { Input: string; Output: string };
    ID: { Input: string; Output: string };
  };
  DefaultFieldNullability: false;
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
  Connection: Counted;
  /** Whether the asker has an ability anywhere. */
  AuthScopes: { has: Ability };
}>({
  plugins: ['access', ScopeAuthPlugin, RelayPlugin, ComplexityPlugin],
  scopeAuth: { authScopes: ({ app }) => ({ has: (ability) => can(app.asker, ability) }) },
  defaultFieldNullability: false,
  relay: {
    ...RELAY_DESCRIPTIONS,
    cursorType: 'String',
    edgesFieldOptions: {
      ...RELAY_DESCRIPTIONS.edgesFieldOptions,
      nullable: { list: false, items: false },
      complexity: AS_MANY_AS_THE_PAGE,
    },
    nodesOnConnection: { ...RELAY_DESCRIPTIONS.nodesOnConnection, complexity: AS_MANY_AS_THE_PAGE },
    nodeFieldOptions: { ...RELAY_DESCRIPTIONS.nodeFieldOptions, nullable: false },
    nodesQueryOptions: false,
    encodeGlobalID: (typeName, key) => encodeNodeId(typeName, String(key)),
    decodeGlobalID: decodeNodeId,
  },
  // the server weighs a whole request before it runs any of it
  complexity: { disabled: true },
});

builder.queryType({ description: 'What can be asked. 查询。' });
builder.mutationType({
  description: 'What can be changed: each is all or nothing. 变更：要么全部生效，要么全不生效。',
});
