import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/domain/facts.ts';
import { parseRoster } from '../../../src/exchange/roster/parse-roster.ts';
import { MOST_PEOPLE, printRosterTemplate } from '../../../src/exchange/roster/print-roster-template.ts';
import { READING_LIMITS } from '../../../src/exchange/roster/reading-limits.ts';
import { importSnapshot } from '../../../src/services/import-snapshot.ts';
import { previewRoster } from '../../../src/services/roster/preview-roster.ts';
import { readRecordedRoster } from '../../../src/services/roster/roster-people.ts';
import type { RosterScope } from '../../../src/services/roster/roster-question.ts';
import { openApp, type TestApp } from '../../support/open-app.ts';
import { someFacts, TODAY } from '../../support/random-district.ts';
import { rosterOf } from '../../support/roster-rows.ts';
import { BEGINNING, smallDistrict } from '../../support/small-district.ts';

const RUNS = Number(process.env.ZHIBU_RUNS ?? 30);

const NAMES = [
  '张　三',
  '欧阳 娜娜',
  '阿依古丽·买买提',
  '𠮷田',
  '王伟2',
  '王伟3',
  '李四（大）',
  '李四（小）',
  'Ｏ’Neil Ann',
];
const STATIONS = ['木渎镇社会工作站', '木渎社工站', '木渎', '木渎（东）站', '  Ｎｏ．１站', '=1+1', 'a'];
const PLACES = ['外地党支部', '甲党支部', '外地 支部（Ａ）', '无'];
const BRANCHES = ['甲党支部', '中共甲支部', '乙党支部'];

/** The facts with names that people have, all the same. */
function rename(facts: Facts, shift: number): Facts {
  const take = (list: readonly string[], index: number) => list[(index + shift) % list.length] ?? '';
  return {
    ...facts,
    stations: facts.stations.map((station, index) => ({ ...station, name: take(STATIONS, index) })),
    branches: facts.branches.map((branch, index) => ({ ...branch, name: take(BRANCHES, index) })),
    workers: facts.workers.map((worker, index) => ({
      ...worker,
      name: take(NAMES, index),
      employer: take([' Ａ 机构', '机构（乙）', '-'], index),
      relations: worker.relations.map((relation) =>
        relation.elsewhere === undefined ? relation : { ...relation, elsewhere: take(PLACES, index) },
      ),
    })),
  };
}

/** What comes of the workbook of a scope, handed in as it is. */
async function handIn(app: TestApp, scope: RosterScope) {
  const { name, stations, people } = await readRecordedRoster(app, scope, TODAY);
  const bytes = await printRosterTemplate({ title: `${name}社工花名册`, stations, people });
  const { rows, faults } = await parseRoster(bytes, READING_LIMITS);
  const preview = await previewRoster(app, { ...rosterOf('', rows), stationCode: null, divisionCode: null, ...scope });
  return { people, faults, preview };
}

describe('the roster that is recorded', () => {
  it('changes nothing when it is handed in as it is, of a division and of a station', async () => {
    const someCase = fc.record({ facts: someFacts({ least: 3 }), shift: fc.nat(30) });
    await fc.assert(
      fc.asyncProperty(someCase, async ({ facts, shift }) => {
        const app = await openApp(TODAY);
        await importSnapshot(app, rename(facts, shift));
        for (const scope of [{ divisionCode: 'C' }, { stationCode: facts.stations[0]?.code }]) {
          const { people, faults, preview } = await handIn(app, scope);
          expect([faults, preview.changedWorkers, preview.left]).toEqual([[], 0, []]);
          expect(preview.counts).toMatchObject({ UNCHANGED: people.length, CONFLICT: 0 });
        }
        await app.close();
      }),
      { numRuns: RUNS },
    );
  }, 60_000);

  it('names the stations that count, and those that closed with people still posted', async () => {
    const facts = smallDistrict({ stations: 'a1 b0 c1 d0' });
    const closed = ['c', 'd'];
    const app = await openApp(TODAY);
    await importSnapshot(app, {
      ...facts,
      stations: facts.stations.map((each) => (closed.includes(each.code) ? { ...each, closedOn: '2025-01-01' } : each)),
    });
    const { name, stations, people } = await readRecordedRoster(app, { divisionCode: 'D1' }, TODAY);
    expect([name, stations, people.map(({ workerCode }) => workerCode)]).toEqual([
      '区',
      ['a站', 'b站', 'c站'],
      ['a-w0', 'c-w0'],
    ]);
    expect((await readRecordedRoster(app, { divisionCode: 'D1' }, '2023-12-31')).stations).toEqual([]);
    expect((await readRecordedRoster(app, { divisionCode: 'D2' }, TODAY)).people).toEqual([]);
    await app.close();
  });

  it('is as long as one file can bring back', async () => {
    const people = Array.from({ length: MOST_PEOPLE }, (_, index) => ({
      workerCode: `w${index}`,
      name: '测试甲',
      stationText: 'a站',
      postingKind: 'RESIDENT' as const,
      postedFrom: BEGINNING,
      stage: 'FULL' as const,
      fullOn: BEGINNING,
    }));
    const bytes = await printRosterTemplate({ stations: ['a站'], people });
    const { rows, faults } = await parseRoster(bytes, READING_LIMITS);
    expect([rows.length, faults]).toEqual([MOST_PEOPLE, []]);
  });
});
