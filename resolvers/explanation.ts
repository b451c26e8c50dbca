import type { ExplanationStep as Step } from '../src/compliance/explanation/explanation.ts';
import type { Verdict } from '../src/compliance/verdict.ts';
import { explainStation } from '../src/services/explain-station.ts';
import { type SaidStep, sayExplanation } from '../src/services/say-explanation.ts';
import { builder } from './builder.ts';
import { ComplianceStatus } from './compliance.ts';
import type { Context } from './context.ts';
import { ExplanationStep } from './explanation-step.ts';
import { seenTurns } from './seen-turns.ts';
import { Station } from './station.ts';
import { weighList } from './weight.ts';
import { seenWorkers } from './worker.ts';

/** What an explanation costs: it judges the district a few dozen times over. */
const WEIGHT = 2_000;

interface Explained {
  readonly verdict: Verdict;
  readonly steps: readonly SaidStep[];
}

const StationExplanation = builder.objectRef<Explained>('StationExplanation').implement({
  description: 'The whole derivation of the judgement of a station on a date, in order. 判定的逐条说明。',
  fields: (t) => ({
    asOf: t.field({ type: 'Date', description: 'The date. 截至日期。', resolve: ({ verdict }) => verdict.date }),
    status: t.field({
      type: ComplianceStatus,
      description: 'How the station stands. 合规状态。',
      resolve: ({ verdict }) => verdict.status,
    }),
    policy: t.string({
      description: 'The name of the policy it was judged by. 规则包名称。',
      resolve: ({ verdict }) => verdict.policy,
    }),
    steps: t.field({
      type: [ExplanationStep],
      description: 'Every step, from who is counted to what would change the conclusion. 全部步骤。',
      complexity: weighList(40),
      resolve: ({ steps }) => steps,
    }),
  }),
});

builder.objectField(Station, 'explanation', (t) =>
  t.field({
    type: StationExplanation,
    nullable: true,
    description:
      'Why the station stands as it does: who is counted, which rule, which sentence, which figures, what follows, what would change it; without the steps that name people or rest on other stations that are not for you to see. Null: the people of the station are not. 逐条说明结论的理由；无权查看本站社工时为空。',
    args: {
      asOf: t.arg({
        type: 'Date',
        description: 'The date to explain. Absent: the date of the station. 截至日期，默认为社工站的截至日期。',
      }),
    },
    complexity: { field: WEIGHT, multiplier: 1 },
    resolve: async (station, { asOf }, context) => {
      if (!context.app.asker.scopes.PEOPLE.includesStation(station)) return null;
      const { code, date } = station;
      const explained = await explainStation(context.app, code, asOf ?? date);
      if (explained === undefined) throw new Error(`the station ${code} is missing`);
      const steps = await sayExplanation(explained, context.loaders);
      const { verdict } = explained.explanation;
      const named = [...new Set(steps.flatMap(({ step }) => step.workers))];
      const seen = new Set(await seenWorkers(named, verdict.date, context));
      const toTell = steps.filter(({ step }) => step.workers.every((worker) => seen.has(worker)));
      const told = await Promise.all(toTell.map(({ step }) => mayTellTurns(step, context)));
      return { verdict, steps: toTell.filter((_, place) => told[place]) };
    },
  }),
);

/** Whoever is seen on the day that is explained may be somewhere else on the day a step speaks of. */
async function mayTellTurns(step: Step, context: Context): Promise<boolean> {
  if (step.kind !== 'KNOWN_DATE') return true;
  const turns = step.events.flatMap((event) => (event.kind === 'TURN' ? [event.turn] : []));
  return (await seenTurns(turns, context)).length === turns.length;
}
