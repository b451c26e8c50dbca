import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RosterRow } from '../../../src/domain/roster.ts';
import { importSnapshot } from '../../../src/services/import-snapshot.ts';
import { renewVerdicts } from '../../../src/services/renew-verdicts.ts';
import { previewRoster } from '../../../src/services/roster/preview-roster.ts';
import type { RosterDecision } from '../../../src/services/roster/roster-question.ts';
import { TODAY } from '../../support/api.ts';
import { openApp, type TestApp } from '../../support/open-app.ts';
import { rosterOf, rosterRow } from '../../support/roster-rows.ts';
import { smallDistrict } from '../../support/small-district.ts';

let app: TestApp;
beforeEach(async () => {
  app = await openApp(TODAY);
  const facts = smallDistrict({ stations: 'a2 b1 c0', neighbors: 'a-b b-c' });
  const twin = { ...facts.workers[2], code: 'b-w9', name: '社工a1' };
  await importSnapshot(app, { ...facts, workers: [...facts.workers, twin as never] });
  await renewVerdicts(app);
});
afterEach(() => app.close());

async function codesOf(station: string, rows: readonly RosterRow[], decisions: readonly RosterDecision[] = []) {
  const { entries } = await previewRoster(app, rosterOf(station, rows, { decisions }));
  return entries.map(({ kind, conflicts, workerCode }) => conflicts[0]?.code ?? `${kind} ${workerCode}`);
}

describe('a row is about', () => {
  it.each([
    ['the one of the name at the station', 'a', [rosterRow(1, '社工a0')], ['UNCHANGED a-w0']],
    ['the one with the code, wherever posted', 'a', [rosterRow(1, '社工b0', { workerCode: 'b-w0' })], ['MOVED b-w0']],
    ['somebody new', 'c', [rosterRow(1, '新人')], ['NEW c-w1']],
    ['somebody new with the code of the roster', 'c', [rosterRow(1, '新人', { workerCode: 'x1' })], ['NEW x1']],
    ['two new people', 'c', [rosterRow(1, '新人'), rosterRow(2, '又一人')], ['NEW c-w1', 'NEW c-w2']],
  ])('%s', async (_, station, rows, expected) => {
    expect(await codesOf(station, rows)).toEqual(expected);
  });

  it.each([
    ['the name is at another station', 'c', [rosterRow(1, '社工a0')], ['SAME_NAME_ELSEWHERE']],
    ['the name stands twice', 'a', [rosterRow(1, '社工a0'), rosterRow(2, '社工a0')], ['NAME_TWICE', 'NAME_TWICE']],
    ['the code has another name', 'a', [rosterRow(1, '别人', { workerCode: 'a-w0' })], ['NAME_DIFFERS']],
    ['the code is new, the name is not', 'a', [rosterRow(1, '社工a0', { workerCode: 'x1' })], ['SAME_NAME_HERE']],
    ['the station is another', 'a', [rosterRow(1, '社工a0', { stationText: '无此站' })], ['STATION_UNKNOWN']],
  ])('nobody where %s', async (_, station, rows, expected) => {
    expect(await codesOf(station, rows)).toEqual(expected);
  });

  it('nobody where a code stands twice', async () => {
    const rows = [rosterRow(1, '社工a0', { workerCode: 'a-w0' }), rosterRow(2, '社工a0', { workerCode: 'a-w0' })];
    expect(await codesOf('a', rows)).toEqual(['WORKER_TWICE', 'WORKER_TWICE']);
  });

  it('nobody where a name stands at two stations of a division', async () => {
    const rows = [rosterRow(1, '新人', { stationText: 'a站' }), rosterRow(2, '新人', { stationText: 'c' })];
    const { entries } = await previewRoster(app, { ...rosterOf('', rows), stationCode: null, divisionCode: 'D1' });
    expect(entries.map(({ conflicts }) => conflicts[0]?.code)).toEqual(['TWO_STATIONS', 'TWO_STATIONS']);
  });

  it('whom somebody says', async () => {
    const rows = [rosterRow(1, '社工a0'), rosterRow(2, '社工a1')];
    expect(
      await codesOf('c', rows, [
        { row: 1, workerCode: 'a-w0' },
        { row: 2, workerCode: null },
      ]),
    ).toEqual(['MOVED a-w0', 'NEW c-w1']);
    expect(await codesOf('c', rows, [{ row: 1, workerCode: 'nobody' }])).toEqual([
      'WORKER_UNKNOWN',
      'SAME_NAME_ELSEWHERE',
    ]);
  });

  it('refuses decisions about no row', async () => {
    await expect(codesOf('a', [rosterRow(1, '社工a0')], [{ row: 2, workerCode: null }])).rejects.toThrow('第 2 行');
  });
});

describe('a row contradicts', () => {
  const yesterday = '2026-11-20';
  const tomorrow = '2026-11-22';
  it.each([
    ['nothing, today', { postedFrom: TODAY }, 'CHANGED a-w0'],
    ['the calendar, tomorrow', { postedFrom: tomorrow }, 'DATE_IN_FUTURE'],
    ['the calendar, joined tomorrow', { joinedOn: tomorrow }, 'DATE_IN_FUTURE'],
    ['itself: left before coming', { postedFrom: TODAY, postedUntil: yesterday }, 'DATES_OUT_OF_ORDER'],
    ['itself: left on the day of coming', { postedFrom: yesterday, postedUntil: yesterday }, 'DATES_OUT_OF_ORDER'],
    ['nothing: left a day later', { postedFrom: yesterday, postedUntil: TODAY }, 'CHANGED a-w0'],
    ['itself: full before joining', { joinedOn: '2020-01-02', fullOn: '2020-01-01' }, 'DATES_OUT_OF_ORDER'],
    ['itself: no member with a date of joining', { stage: 'NONE', joinedOn: '2020-01-01' }, 'STAGES_CONTRADICT'],
    ['itself: activist with a date of joining', { stage: 'ACTIVIST', joinedOn: '2020-01-01' }, 'STAGES_CONTRADICT'],
    ['the record: a full member is none', { stage: 'NONE' }, 'STAGE_BACKWARDS'],
    ['the record: a full member on probation', { stage: 'PROBATIONARY' }, 'STAGE_BACKWARDS'],
    ['the record: probation after full membership', { joinedOn: '2024-01-02' }, 'STAGE_BACKWARDS'],
    ['the record: two stages on a day', { joinedOn: '2024-01-01' }, 'STAGE_DAY_TAKEN'],
    ['nothing: probation before full membership', { joinedOn: '2023-12-31' }, 'CHANGED a-w0'],
    ['nothing: expelled', { stage: 'ENDED' }, 'CHANGED a-w0'],
    ['nothing: the same again', { stage: 'FULL', fullOn: '2024-01-01', postedFrom: '2024-01-01' }, 'UNCHANGED a-w0'],
  ] as const)('%s', async (_, said, expected) => {
    expect(await codesOf('a', [rosterRow(1, '社工a0', said)])).toEqual([expected]);
  });

  it('the posting at the station somebody comes from', async () => {
    const row = (postedFrom: string) => rosterRow(1, '社工b0', { workerCode: 'b-w0', postedFrom });
    expect(await codesOf('a', [row('2024-01-01')])).toEqual(['POSTING_OVERLAPS']);
    expect(await codesOf('a', [row('2024-01-02')])).toEqual(['MOVED b-w0']);
  });
});

describe('a preview', () => {
  it('says in words what becomes of the station', async () => {
    const rows = [rosterRow(3, '新人', { stage: 'FULL', fullOn: '2021-01-01' })];
    const { effects, left } = await previewRoster(app, rosterOf('a', rows));
    expect(effects.find(({ code }) => code === 'a')?.text['zh-CN']).toMatch(
      /^按此名册，a站的正式党员达到 3 名（现为 2 名）：应当成立党支部。/,
    );
    expect(left.map(({ workerCode, endsOn }) => [workerCode, endsOn])).toEqual([
      ['a-w0', null],
      ['a-w1', null],
    ]);
  });

  it('marks what the roster does not say', async () => {
    const { entries } = await previewRoster(app, rosterOf('c', [rosterRow(1, '新人', { stage: 'PROBATIONARY' })]));
    const stage = entries[0]?.changes.find(({ field }) => field === 'STAGE');
    expect(stage?.after?.en).toBe(`probationary member from ${TODAY}`);
    expect(stage?.assumed?.en).toContain('no date');
  });

  it('ends postings of those missing only where asked', async () => {
    const { left, effects } = await previewRoster(app, rosterOf('a', [], { endsMissing: true }));
    expect(left).toMatchObject([
      { workerCode: 'a-w0', endsOn: TODAY },
      { workerCode: 'a-w1', endsOn: TODAY },
    ]);
    expect(effects.find(({ code }) => code === 'a')?.after?.required?.kind).toBe('DEVELOPMENT');
    const { left: listed } = await previewRoster(app, rosterOf('a', []));
    expect(listed.map(({ endsOn }) => endsOn)).toEqual([null, null]);
  });
});
