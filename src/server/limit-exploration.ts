import type { DocumentNode } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { DoorConfig } from '../config.ts';
import { asksForSchema } from './check-introspection.ts';
import { mayExplore } from './may-explore.ts';
import { refuseRequest } from './refuse-request.ts';
import { visitOf } from './visit.ts';

/** Tells what the schema is only to who may explore it. */
export function limitExploration(door: DoorConfig): Plugin<YogaInitialContext> {
  const answers = new WeakMap<DocumentNode, boolean>();
  return {
    onExecute({ args: { document }, context, setResultAndStopExecution }) {
      const visit = visitOf(context.request, context);
      if (mayExplore(door, visit.visitor)) return;
      const asks = answers.get(document) ?? asksForSchema(document);
      answers.set(document, asks);
      if (!asks) return;
      const error = refuseRequest(visit, 400, 'INTROSPECTION_OFF', {
        'zh-CN': '本服务未开放 schema 查询；schema 见 schema/schema.graphql。',
        en: 'This server does not tell its schema; it is in schema/schema.graphql.',
      });
      setResultAndStopExecution({ errors: [error] });
    },
  };
}
