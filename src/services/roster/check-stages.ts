import type { IsoDate } from '../../domain/date.ts';
import { STAGE_LABELS } from '../../domain/labels.ts';
import type { RosterDate, RosterRow } from '../../domain/roster.ts';
import { conflictAt, type RosterConflict } from './roster-conflict.ts';

/** The way into the party. */
export const STAGES_IN_ORDER = ['APPLICANT', 'ACTIVIST', 'DEVELOPMENT_TARGET', 'PROBATIONARY', 'FULL'] as const;

/** A stage with the day a roster gives for its beginning. */
export interface DatedStage {
  readonly stage: (typeof STAGES_IN_ORDER)[number];
  readonly date: RosterDate;
}

/** What contradicts itself in the stages of one row. `said` is in the order of the stages. */
export function checkStages(
  said: readonly DatedStage[],
  present: RosterRow['stage'],
  asOf: IsoDate,
): readonly RosterConflict[] {
  const future = said.filter(({ date }) => date.value > asOf).map((each) => refuseFuture(each, asOf));
  const order = said.flatMap((each, index) => {
    const before = said[index - 1];
    return before !== undefined && each.date.value <= before.date.value ? refuseOrder(before, each) : [];
  });
  const last = said.at(-1);
  const isBeyond = last !== undefined && present !== undefined && exceeds(last, present.value);
  return [...future, ...order, ...(isBeyond ? [refusePresent(last, present)] : [])];
}

/** Whether a dated stage goes beyond the present one; 群众 can be on the way, but no member. */
function exceeds({ stage }: DatedStage, present: NonNullable<RosterRow['stage']>['value']): boolean {
  if (present === 'NONE') return stage === 'PROBATIONARY' || stage === 'FULL';
  const rank = (STAGES_IN_ORDER as readonly string[]).indexOf(present);
  return rank !== -1 && STAGES_IN_ORDER.indexOf(stage) > rank;
}

function refuseFuture({ stage, date }: DatedStage, asOf: IsoDate): RosterConflict {
  return conflictAt(
    'DATE_IN_FUTURE',
    date.column,
    `${STAGE_LABELS[stage]['zh-CN']}的起始日期 ${date.value} 晚于 ${asOf}`,
    `The first day as ${STAGE_LABELS[stage].en}, ${date.value}, is later than ${asOf}`,
  );
}

function refuseOrder(before: DatedStage, after: DatedStage): RosterConflict {
  const [one, other] = [STAGE_LABELS[before.stage], STAGE_LABELS[after.stage]];
  return conflictAt(
    'DATES_OUT_OF_ORDER',
    after.date.column,
    `${other['zh-CN']}的起始日期 ${after.date.value} 应晚于${one['zh-CN']}的起始日期 ${before.date.value}`,
    `The first day as ${other.en}, ${after.date.value}, must be later than that as ${one.en}, ${before.date.value}`,
  );
}

function refusePresent({ stage, date }: DatedStage, present: NonNullable<RosterRow['stage']>): RosterConflict {
  const { value } = present;
  const label = value === 'NONE' ? { 'zh-CN': '群众', en: 'no member' } : STAGE_LABELS[value];
  return conflictAt(
    'STAGES_CONTRADICT',
    present.column,
    `政治面貌写“${label['zh-CN']}”，日期却说 ${date.value} 起为${STAGE_LABELS[stage]['zh-CN']}；请更正其中之一`,
    `The stage says "${label.en}", but the dates say ${STAGE_LABELS[stage].en} from ${date.value}; correct one of them`,
  );
}
