import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import type { DoorConfig } from '../config.ts';
import { refuseRequest } from './refuse-request.ts';
import { visitOf } from './visit.ts';

/** The documents of `schema/operations`, normalised, each by the SHA-256 of its text; typed documents carry the same id. */
const DOCUMENTS = new URL('../client/generated/persisted-documents.json', import.meta.url);
const PREFIX = 'sha256:';

/**
 * Operations we promise to answer can be asked by their id alone, as `documentId` or as APQ does
 * (`extensions.persistedQuery.sha256Hash`); where the configuration says so, no others can be asked.
 */
export function knownOperations({ knownOperationsOnly }: DoorConfig): Plugin<object> {
  const known = new Map<string, string>(Object.entries(JSON.parse(readFileSync(DOCUMENTS, 'utf8'))));
  return {
    onParams({ request, params, context, setParams }) {
      if (typeof params !== 'object' || params === null) return;
      const { documentId, ...others } = params as GraphQLParams & { documentId?: unknown };
      const id = documentId ?? params.extensions?.persistedQuery?.sha256Hash;
      const visit = visitOf(request, context);
      if (typeof params.query === 'string') {
        if (!knownOperationsOnly || known.has(idOf(params.query))) return;
        throw refuseRequest(visit, 400, 'UNKNOWN_OPERATION', {
          'zh-CN': '本服务只回答事先登记的操作（schema/operations）。',
          en: 'This server answers only the operations it knows (schema/operations).',
        });
      }
      if (typeof id !== 'string') return;
      const query = known.get(id.startsWith(PREFIX) ? id : `${PREFIX}${id}`);
      if (query === undefined) {
        throw refuseRequest(visit, 400, 'PERSISTED_QUERY_NOT_FOUND', {
          'zh-CN': '没有此编号的已登记操作。',
          en: 'There is no known operation with this id.',
        });
      }
      setParams({ ...others, query });
    },
  };
}

function idOf(document: string): string {
  return `${PREFIX}${hash('sha256', document)}`;
}
