import { InvalidInputError } from '../domain/errors.ts';
import type { Language } from '../domain/text.ts';
import type { App } from '../services/app.ts';
import { streamFindings, type WordedFinding } from '../services/exports/finding-rows.ts';
import type { StationsWanted } from '../services/exports/judged-pages.ts';
import { isFailure } from './letter-facts.ts';

/** A workbook of more takes seconds to write, all of it in memory. */
const MOST_FAILURES = 20_000;

/**
 * What makes the stations fail that match a filter: every unwaived finding of severity ERROR, by station, from one state
 * of the database.
 *
 * @throws InvalidInputError when there are more than 20,000.
 */
export async function collectFailing(
  app: App,
  { filter, date }: StationsWanted,
  language: Language,
): Promise<readonly WordedFinding[]> {
  const found: WordedFinding[] = [];
  const failing = { filter: { ...filter, statuses: ['NON_COMPLIANT'] as const }, date };
  for await (const page of streamFindings(app, failing, language)) {
    for (const each of page) if (isFailure(each.finding)) found.push(each);
    if (found.length > MOST_FAILURES) throw tooMany();
  }
  return found;
}

function tooMany(): InvalidInputError {
  return new InvalidInputError(
    {
      'zh-CN': `问题超过 ${MOST_FAILURES} 项，一份最多可列这些；请用 divisionCode 缩小范围，或者改用 /export/findings.csv`,
      en: `There are more than ${MOST_FAILURES} findings, the most for one file; ask for a part with divisionCode, or take /export/findings.csv`,
    },
    ['divisionCode'],
  );
}
