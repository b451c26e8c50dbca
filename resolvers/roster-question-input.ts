import type { InputFieldMap } from '@pothos/core';
import type { RosterDecision, RosterQuestion } from '../src/services/roster/roster-question.ts';
import { builder } from './builder.ts';
import { RosterRowInput, readRow } from './roster-input.ts';

const RosterDecisionInput = builder.inputType('RosterDecisionInput', {
  description: 'Who a row is, where its name leaves a doubt. 对存疑的一行的确认。',
  fields: (t) => ({
    sheet: t.string({ description: 'Its sheet, where several have a row of that number. 工作表名称。' }),
    row: t.int({ required: true, description: 'The number of the row. 行号。' }),
    workerCode: t.string({
      description: 'The worker it is. Absent or null: somebody who is not recorded. 社工编号；为空表示新来的社工。',
    }),
  }),
});

type Fields = Parameters<
  NonNullable<Parameters<typeof builder.inputType<'RosterInput', InputFieldMap>>[1]['fields']>
>[0];

/** What preview and apply take alike. */
export function questionFields(t: Fields) {
  return {
    stationCode: t.string({ description: 'The station whose roster it is; or else a division. 社工站代码。' }),
    divisionCode: t.string({
      description: 'The division of whose stations it is the roster; or else a station. 区划代码。',
    }),
    asOf: t.field({ type: 'Date', description: 'The date it speaks of. Absent: today. 名册反映的日期，默认为今天。' }),
    rows: t.field({
      type: [RosterRowInput],
      required: true,
      description: 'The people, at most 20,000. 各行，最多 20,000 行。',
    }),
    decisions: t.field({ type: [RosterDecisionInput], description: 'Who doubtful rows are. 对存疑各行的确认。' }),
    endsMissing: t.boolean({
      description:
        'Whether the postings of those missing in it end on the date. Absent: they are only listed. 名册中没有的在站社工是否终止派驻，默认只列出。',
    }),
  };
}

/** A question as it was given. */
export interface GivenQuestion extends Omit<Partial<RosterQuestion>, 'rows' | 'decisions' | 'asOf' | 'endsMissing'> {
  readonly asOf?: string | null | undefined;
  readonly rows: readonly Parameters<typeof readRow>[0][];
  readonly decisions?:
    | readonly (Omit<RosterDecision, 'workerCode'> & { readonly workerCode?: string | null | undefined })[]
    | null
    | undefined;
  readonly endsMissing?: boolean | null | undefined;
}

/** A question as the services take it. */
export function readQuestion(given: GivenQuestion, today: string): RosterQuestion {
  return {
    stationCode: given.stationCode,
    divisionCode: given.divisionCode,
    asOf: given.asOf ?? today,
    rows: given.rows.map(readRow),
    decisions: (given.decisions ?? []).map(({ workerCode, ...rest }) => ({ ...rest, workerCode: workerCode ?? null })),
    endsMissing: given.endsMissing === true,
  };
}
