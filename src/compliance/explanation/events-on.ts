import { lifeOf, termEndOf } from '../../domain/branch.ts';
import type { IsoDate } from '../../domain/date.ts';
import type { JudgedFacts } from '../../domain/facts.ts';
import type { FindingCode } from '../../domain/finding-code.ts';
import type { MembershipStage } from '../../domain/membership.ts';
import { holdsOn, intersect, type Period } from '../../domain/period.ts';
import type { Text } from '../../domain/text.ts';
import type { Turn } from '../turning-dates.ts';

/** Something recorded that begins or ends for a station on a day. */
export type DatedEvent =
  | { readonly kind: 'STATION_OPENS' | 'STATION_CLOSES' }
  | { readonly kind: 'POSTING_BEGINS' | 'POSTING_ENDS'; readonly worker: string }
  | { readonly kind: 'STAGE_BEGINS'; readonly worker: string; readonly stage: MembershipStage }
  | { readonly kind: 'COVERAGE_BEGINS' | 'COVERAGE_ENDS' | 'TERM_ENDS'; readonly branchCode: string }
  | { readonly kind: 'WAIVER_BEGINS' | 'WAIVER_ENDS'; readonly findingCode: FindingCode }
  | { readonly kind: 'BODY_ENDS'; readonly partyBody: string }
  | { readonly kind: 'POLICY_CHANGES'; readonly title: Text }
  /** The joint plan is another; `stations`: those of its group, before or after, that the plan sees otherwise. */
  | { readonly kind: 'PLAN_MOVES'; readonly stations: readonly string[] }
  /** Anything else that the verdict rests on. */
  | { readonly kind: 'TURN'; readonly turn: Turn };

/** What is recorded to begin or end for a station on a day: a posting until 1 December ends on 1 December. */
export function eventsOn(facts: JudgedFacts, stationCode: string, date: IsoDate): readonly DatedEvent[] {
  return [
    ...stationEvents(facts, stationCode, date),
    ...workerEvents(facts, stationCode, date),
    ...branchEvents(facts, stationCode, date),
    ...facts.waivers
      .filter((waiver) => waiver.stationCode === stationCode)
      .flatMap((waiver) => {
        const { findingCode } = waiver;
        return edges(waiver, date).map((edge): DatedEvent => ({ kind: `WAIVER_${edge}`, findingCode }));
      }),
  ];
}

function edges({ from, until }: Period, date: IsoDate): readonly ('BEGINS' | 'ENDS')[] {
  return [...(from === date ? (['BEGINS'] as const) : []), ...(until === date ? (['ENDS'] as const) : [])];
}

function stationEvents(facts: JudgedFacts, stationCode: string, date: IsoDate): readonly DatedEvent[] {
  const station = facts.stations.find(({ code }) => code === stationCode);
  if (station === undefined) return [];
  const events: DatedEvent[] = [];
  if (station.openedOn === date) events.push({ kind: 'STATION_OPENS' });
  if (station.closedOn === date) events.push({ kind: 'STATION_CLOSES' });
  for (const { partyBodyCode, until } of station.responsibleBodies) {
    const body = facts.partyBodies.find(({ code }) => code === partyBodyCode);
    if (until === date || body?.until === date) events.push({ kind: 'BODY_ENDS', partyBody: partyBodyCode });
  }
  return events;
}

function workerEvents({ workers }: JudgedFacts, stationCode: string, date: IsoDate): readonly DatedEvent[] {
  return workers.flatMap(({ code: worker, postings, membership }) => {
    const here = postings.filter((posting) => posting.stationCode === stationCode);
    const found = here.flatMap((posting) => edges(posting, date));
    // one posting that follows another without a gap is neither an arrival nor a departure
    const edge = found.length === 1 ? found[0] : undefined;
    const events: DatedEvent[] = edge === undefined ? [] : [{ kind: `POSTING_${edge}`, worker }];
    if (here.some((posting) => holdsOn(posting, date))) {
      for (const { stage, from } of membership) if (from === date) events.push({ kind: 'STAGE_BEGINS', worker, stage });
    }
    return events;
  });
}

function branchEvents({ branches }: JudgedFacts, stationCode: string, date: IsoDate): readonly DatedEvent[] {
  return branches.flatMap((branch) => {
    const rows = branch.coverage.filter((row) => row.stationCode === stationCode);
    const { code: branchCode } = branch;
    const events = new Set(rows.flatMap((row) => edges(intersect(row, lifeOf(branch)), date)));
    const found = [...events].map((edge): DatedEvent => ({ kind: `COVERAGE_${edge}`, branchCode }));
    const isCovered = rows.some((row) => holdsOn(intersect(row, lifeOf(branch)), date));
    const ends = isCovered && branch.committees.some((committee) => termEndOf(committee) === date);
    return ends ? [...found, { kind: 'TERM_ENDS', branchCode }] : found;
  });
}
