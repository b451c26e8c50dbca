import type { Facts } from '../../src/domain/facts.ts';

/** No facts, to be added to. */
export const NO_FACTS: Facts = {
  divisions: [],
  partyBodies: [],
  stations: [],
  adjacencies: [],
  workers: [],
  branches: [],
  waivers: [],
};
