import type { ExplanationStep } from '../compliance/explanation/explanation.ts';
import { sayStep } from '../compliance/explanation/words/say-step.ts';
import { type ExplanationNames, inBoth, type StepWords } from '../compliance/explanation/words/step-words.ts';
import type { ExplainedStation } from './explain-station.ts';
import { isConcealed } from './loaders/concealed.ts';
import type { Loaders } from './loaders/loaders.ts';
import { loadNames } from './loaders/names.ts';
import { describeUncovered } from './plan/describe-uncovered.ts';

/** A step with its words. */
export type SaidStep = StepWords & { readonly step: ExplanationStep };

/** Puts an explanation into words with the present names. */
export async function sayExplanation(explained: ExplainedStation, loaders: Loaders): Promise<readonly SaidStep[]> {
  return saySteps(explained, await loadExplanationNames(explained, loaders));
}

/** The words of every step, with names that are known. */
export function saySteps({ explanation, leftOut }: ExplainedStation, names: ExplanationNames): readonly SaidStep[] {
  const named =
    leftOut?.neighbors.map(({ code, fullMembers, isPlanned }) => ({
      name: names.station(code),
      fullMembers: names.concealed?.has(code) ? null : fullMembers,
      isPlanned,
    })) ?? [];
  const station = names.station(explanation.station.code);
  const planNote =
    leftOut === null ? null : inBoth((language) => describeUncovered(leftOut.reason, station, named, language));
  return explanation.steps.map((step) => ({ step, ...sayStep(step, { explanation, names, planNote }) }));
}

async function loadExplanationNames(explained: ExplainedStation, loaders: Loaders): Promise<ExplanationNames> {
  const { steps, station, verdict } = explained.explanation;
  const neighbors = explained.leftOut?.neighbors.map(({ code }) => code) ?? [];
  const stations = [...new Set([station.code, ...neighbors, ...steps.flatMap((step) => step.stations)])];
  const names = await loadNames(
    {
      stations,
      branches: [...new Set(steps.flatMap(({ branches }) => branches))],
      partyBodies: [...new Set(steps.flatMap(({ partyBodies }) => partyBodies))],
    },
    loaders,
  );
  const codes = [...new Set(steps.flatMap(({ workers }) => workers))];
  const workers = await Promise.all(codes.map((code) => loaders.on(verdict.date).workers.load(code)));
  const workerNames = new Map(workers.flatMap((worker) => (worker === undefined ? [] : [[worker.code, worker.name]])));
  const rows = await Promise.all(stations.map((code) => loaders.stations.load(code)));
  const concealed = new Set(rows.flatMap((row) => (row !== undefined && isConcealed(row) ? row.code : [])));
  return { ...names, concealed, worker: (code) => workerNames.get(code) ?? code };
}
