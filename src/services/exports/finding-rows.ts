import { describeFinding, type FindingWords } from '../../compliance/describe-finding.ts';
import { type Names, namesNeeded } from '../../compliance/names.ts';
import { findPolicy } from '../../compliance/policy.ts';
import type { Finding } from '../../compliance/verdict.ts';
import type { Division } from '../../domain/division.ts';
import type { Language } from '../../domain/text.ts';
import { branchesByCodes } from '../../storage/branch.ts';
import type { Trx } from '../../storage/database.ts';
import { partyBodiesByCodes } from '../../storage/party-body.ts';
import { stationsByCodes } from '../../storage/station.ts';
import type { App } from '../app.ts';
import { type JudgedRow, judgedPages, type StationsWanted } from './judged-pages.ts';
import { type PlacedStation, placeStations } from './station-rows.ts';

/** A finding of a station, in words. */
export interface WordedFinding extends PlacedStation {
  readonly finding: Finding;
  readonly words: FindingWords;
}

/**
 * The findings of judged stations, by station and code, page by page, all from one state of the database. With
 * `findingCodes` in the filter, of these stations only these findings.
 */
export function streamFindings(
  app: App,
  wanted: StationsWanted,
  language: Language,
): AsyncGenerator<readonly WordedFinding[], void, undefined> {
  const { findingCodes } = wanted.filter;
  return app.database.stream(async function* (trx) {
    const above = new Map<string, Division>();
    for await (const page of judgedPages(app, trx, wanted)) {
      const names = await namesOf(trx, page);
      const rows: WordedFinding[] = [];
      for (const placed of await placeStations(trx, page, above)) {
        const { verdict } = placed;
        const policy = findPolicy(app.policies, verdict.policy);
        if (policy === undefined) throw new Error(`the policy ${verdict.policy} is missing`);
        for (const finding of verdict.findings) {
          if (findingCodes !== undefined && !findingCodes.includes(finding.code)) continue;
          rows.push({ ...placed, finding, words: describeFinding(finding, verdict, policy, names, language) });
        }
      }
      if (rows.length > 0) yield rows;
    }
  });
}

/** The present names that words about these stations need; a code without a name stands for itself. */
async function namesOf(trx: Trx, page: readonly JudgedRow[]): Promise<Names> {
  const needed = page.map(({ verdict }) =>
    namesNeeded(
      verdict.findings.map(({ evidence }) => evidence),
      verdict.required,
    ),
  );
  const all = (list: (each: (typeof needed)[number]) => readonly string[]) => [...new Set(needed.flatMap(list))];
  const own = new Map(page.map(({ station }) => [station.code, station.name]));
  const stations = await stationsByCodes(
    trx,
    all((each) => each.stations).filter((code) => !own.has(code)),
  );
  const branches = await branchesByCodes(
    trx,
    all((each) => each.branches),
  );
  const bodies = await partyBodiesByCodes(
    trx,
    all((each) => each.partyBodies),
  );
  return {
    station: (code) => own.get(code) ?? stations.get(code)?.name ?? code,
    branch: (code) => branches.get(code)?.name ?? code,
    partyBody: (code) => bodies.get(code)?.name ?? code,
  };
}
