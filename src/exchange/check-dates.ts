import type { IsoDate } from '../domain/date.ts';
import type { Text } from '../domain/text.ts';
import type { Report } from './fault-list.ts';
import type { JsonPath } from './json-path.ts';
import { type SoundDocument, soundItems } from './sound-document.ts';

/** Reports ends that do not come after their beginning, and second entries of one date where only one can hold. */
export function checkDates(document: SoundDocument, report: Report): void {
  for (const [index, body] of soundItems(document.partyBodies))
    end(body.from, body.until, 'partyBodies', index, 'until');
  for (const [index, station] of soundItems(document.stations)) {
    end(station.openedOn, station.closedOn, 'stations', index, 'closedOn');
    endAll(station.responsibleBodies, 'stations', index, 'responsibleBodies');
  }
  for (const [index, worker] of soundItems(document.workers)) {
    endAll(worker.postings, 'workers', index, 'postings');
    oneADate(worker.membership, 'from', 'workers', index, 'membership');
    oneADate(worker.relations, 'from', 'workers', index, 'relations');
  }
  for (const [index, branch] of soundItems(document.branches)) {
    end(branch.establishedOn, branch.dissolvedOn, 'branches', index, 'dissolvedOn');
    endAll(branch.coverage, 'branches', index, 'coverage');
    endAll(branch.secretaries, 'branches', index, 'secretaries');
    oneADate(branch.committees, 'electedOn', 'branches', index, 'committees');
    for (const [row, { electedOn, termEndsOn, dissolvedOn }] of soundItems(branch.committees)) {
      end(electedOn, termEndsOn, 'branches', index, 'committees', row, 'termEndsOn');
      end(electedOn, dissolvedOn, 'branches', index, 'committees', row, 'dissolvedOn');
    }
  }
  endAll(document.waivers, 'waivers');

  function endAll(rows: readonly (Dated | undefined)[] | undefined, ...path: JsonPath): void {
    for (const [row, { from, until }] of soundItems(rows)) end(from, until, ...path, row, 'until');
  }

  function end(from: IsoDate | undefined, until: IsoDate | undefined, ...path: JsonPath): void {
    if (from !== undefined && until !== undefined && until <= from) report(path, describeEnd(from, until));
  }

  function oneADate<Member extends string>(rows: Rows<Member>, member: Member, ...path: JsonPath): void {
    const seen = new Map<IsoDate, number>();
    for (const [row, entry] of soundItems(rows)) {
      const date: IsoDate | undefined = entry[member];
      if (date === undefined) continue;
      const first = seen.get(date);
      if (first === undefined) seen.set(date, row);
      else report([...path, row, member], describeSecond(date, first));
    }
  }
}

interface Dated {
  readonly from?: IsoDate | undefined;
  readonly until?: IsoDate | undefined;
}
type Rows<Member extends string> =
  | readonly ({ readonly [name in Member]?: IsoDate | undefined } | undefined)[]
  | undefined;

function describeEnd(from: IsoDate, until: IsoDate): Text {
  return {
    'zh-CN': `${until} 不晚于开始日期 ${from}；结束日期应晚于开始日期`,
    en: `${until} is not after the beginning, ${from}; an end must be later than its beginning`,
  };
}

function describeSecond(date: IsoDate, first: number): Text {
  return {
    'zh-CN': `${date} 已有一条记录（同一列表第 ${first + 1} 条）；同一日期只能有一条`,
    en: `there is an entry of ${date} already (number ${first + 1} of the list); only one entry a date is allowed`,
  };
}
