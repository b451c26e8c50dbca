import type { ExplanationStep } from '../compliance/explanation/explanation.ts';
import { sayStep } from '../compliance/explanation/words/say-step.ts';
import { type ExplanationNames, inBoth, type StepWords } from '../compliance/explanation/words/step-words.ts';
import type { ExplainedStation, LeftOut } from './explain-station.ts';
import { isConcealed } from './loaders/concealed.ts';
import type { Loaders } from './loaders/loaders.ts';
import { loadNames } from './loaders/names.ts';
import { describeUncovered } from './plan/describe-uncovered.ts';

/** A step with its words. */
export type SaidStep = StepWords & { readonly step: ExplanationStep };

/** Puts an explanation into words with the present names. */
export async function sayExplanation(explained: ExplainedStation, loaders: Loaders): Promise<readonly SaidStep[]> {
  const leftOut = explained.leftOut && (await concealNeighbors(explained.leftOut, loaders));
  return saySteps({ ...explained, leftOut }, await loadExplanationNames(explained, loaders));
}

/** Of neighbours outside of what may be seen nothing is said but their names. */
async function concealNeighbors({ reason, neighbors }: LeftOut, loaders: Loaders): Promise<LeftOut> {
  const seen = await Promise.all(neighbors.map(({ code }) => loaders.stations.load(code)));
  const isHidden = (row: (typeof seen)[number]) => row !== undefined && isConcealed(row);
  return {
    reason,
    neighbors: neighbors.map((each, place) => (isHidden(seen[place]) ? { ...each, fullMembers: null } : each)),
  };
}

/** The words of every step, with names that are known. */
export function saySteps({ explanation, leftOut }: ExplainedStation, names: ExplanationNames): readonly SaidStep[] {
  const named = leftOut?.neighbors.map(({ code, ...neighbor }) => ({ ...neighbor, name: names.station(code) })) ?? [];
  const station = names.station(explanation.station.code);
  const planNote =
    leftOut === null ? null : inBoth((language) => describeUncovered(leftOut.reason, station, named, language));
  return explanation.steps.map((step) => ({ step, ...sayStep(step, { explanation, names, planNote }) }));
}

async function loadExplanationNames({ explanation }: ExplainedStation, loaders: Loaders): Promise<ExplanationNames> {
  const { steps, station, verdict } = explanation;
  const names = await loadNames(
    {
      stations: [...new Set([station.code, ...steps.flatMap(({ stations }) => stations)])],
      branches: [...new Set(steps.flatMap(({ branches }) => branches))],
      partyBodies: [...new Set(steps.flatMap(({ partyBodies }) => partyBodies))],
    },
    loaders,
  );
  const codes = [...new Set(steps.flatMap(({ workers }) => workers))];
  const workers = await Promise.all(codes.map((code) => loaders.on(verdict.date).workers.load(code)));
  const workerNames = new Map(workers.flatMap((worker) => (worker === undefined ? [] : [[worker.code, worker.name]])));
  return { ...names, worker: (code) => workerNames.get(code) ?? code };
}
