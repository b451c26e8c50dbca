import type { ExplanationStep, StepSubject } from '../explanation.ts';

type Rest = Omit<ExplanationStep, keyof StepSubject>;

const BARE: Rest = {
  outcome: null,
  figures: [],
  workers: [],
  stations: [],
  branches: [],
  partyBodies: [],
  clause: null,
  restsOn: null,
};

/** A step about something, with what of the rest it has. */
export function createStep(subject: StepSubject, rest: Partial<Rest> = {}): ExplanationStep {
  return { ...BARE, ...rest, ...subject };
}
