import { isCalendarDate } from '../domain/date.ts';
import type { InputPath } from '../domain/errors.ts';
import { type App, today } from '../services/app.ts';
import type { ApplyRosterInput } from '../services/roster/apply-roster.ts';
import type { RosterQuestion } from '../services/roster/roster-question.ts';
import { HttpRefused } from './http-refused.ts';
import { describeDecision, parseDecision } from './parse-decision.ts';

interface RosterAddress extends Pick<ApplyRosterInput, 'fingerprint' | 'skipsConflicts'> {
  readonly question: Omit<RosterQuestion, 'rows'>;
}

/** What the address of a request says about a roster. @throws HttpRefused for a value that cannot be. */
export function readRosterAddress(app: App, given: URLSearchParams): RosterAddress {
  const asOf = given.get('asOf') ?? today(app);
  if (!isCalendarDate(asOf)) {
    throw refuse(
      'asOf',
      'asOf 应为日历上存在的日期，写作 YYYY-MM-DD',
      'asOf must be a date of the calendar, YYYY-MM-DD',
    );
  }
  return {
    question: {
      stationCode: given.get('station'),
      divisionCode: given.get('division'),
      asOf,
      endsMissing: readFlag(given, 'endMissing'),
      decisions: given.getAll('confirm').map((text) => {
        const decision = parseDecision(text);
        const { 'zh-CN': chinese, en } = describeDecision('confirm');
        if (decision === undefined) throw refuse('confirm', chinese, en);
        return decision;
      }),
    },
    fingerprint: given.get('fingerprint') ?? '',
    skipsConflicts: readFlag(given, 'skipConflicts'),
  };
}

/** What the services name differently from the address. */
const PARAMETERS: Readonly<Record<string, string>> = {
  stationCode: 'station',
  divisionCode: 'division',
  decisions: 'confirm',
};

/** The path of a refusal as whoever wrote the address knows it: `station`, where the services say `stationCode`. */
export function parameterAt([name, ...within]: InputPath): InputPath {
  return name === undefined ? [] : [PARAMETERS[name] ?? name, ...within];
}

function readFlag(given: URLSearchParams, name: string): boolean {
  const value = given.get(name) ?? 'false';
  if (value === 'true' || value === 'false') return value === 'true';
  throw refuse(name, `${name} 应为 true 或 false`, `${name} must be true or false`);
}

function refuse(name: string, chinese: string, english: string): HttpRefused {
  return new HttpRefused(400, 'InvalidInputError', { 'zh-CN': chinese, en: english }, [name]);
}
