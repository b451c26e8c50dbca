import { POLICIES } from '../../src/compliance/policies/policies.ts';
import type { Facts } from '../../src/domain/facts.ts';
import { type ExplainedStation, explainFrom } from '../../src/services/explain-station.ts';
import { type SaidStep, saySteps } from '../../src/services/say-explanation.ts';
import { namesIn } from './names-in.ts';

/** The explanation of a station that exists; `hosts` stand for what the database ranks. */
export function explainIn(facts: Facts, code: string, date: string, hosts?: readonly string[]): ExplainedStation {
  const explained = explainFrom(facts, code, date, POLICIES, hosts ?? []);
  if (explained === undefined) throw new Error(`there is no station ${code}`);
  return explained;
}

/** The words of every step; a name that the facts do not give is an error. */
export function sayIn(facts: Facts, explained: ExplainedStation): readonly SaidStep[] {
  const workers = new Map(facts.workers.map(({ code, name }) => [code, name]));
  return saySteps(explained, {
    ...namesIn(facts),
    worker: (code) => {
      const name = workers.get(code);
      if (name === undefined) throw new Error(`words mention ${code}, whom the facts do not know`);
      return name;
    },
  });
}
