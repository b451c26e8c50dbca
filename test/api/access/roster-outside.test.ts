import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readQuestion } from '../../../resolvers/roster-question-input.ts';
import { type Asker, unlimited } from '../../../src/access/asker.ts';
import { actFor } from '../../../src/services/act-for.ts';
import { addWorker } from '../../../src/services/add-worker.ts';
import type { App } from '../../../src/services/app.ts';
import { createAct } from '../../../src/services/create-act.ts';
import { recordRelation } from '../../../src/services/record-relation.ts';
import { applyRoster } from '../../../src/services/roster/apply-roster.ts';
import { previewRoster, type RosterPreview } from '../../../src/services/roster/preview-roster.ts';
import { DatabaseWithin } from '../../../src/storage/database.ts';
import { TODAY } from '../../support/api.ts';
import type { TestApp } from '../../support/open-app.ts';
import { openScopedDistrict, someone } from '../../support/scoped-district.ts';

const TOWN = someone({ role: 'TOWN_OFFICER', divisionCode: 'T1' });
const DISTRICT = someone({ role: 'DISTRICT_OFFICER', divisionCode: 'D1' });
const MANAGER = someone({ role: 'STATION_MANAGER', stationCode: 'a' });
const REPORTER = someone({ role: 'REPORTER', divisionCode: 'T1' });

let app: TestApp;
beforeAll(async () => {
  app = await openScopedDistrict();
});
afterAll(() => app.close());

type Asked = Parameters<typeof readQuestion>[0];

const ask = (asker: Asker, asked: Asked): Promise<RosterPreview> =>
  previewRoster(actFor(app, asker), readQuestion(asked, TODAY));

/** Of each row, what it is, and the conflicts in words. */
const say = ({ entries }: RosterPreview) =>
  entries.map(({ kind, workerCode, conflicts }) => [kind, workerCode, ...conflicts.map(({ text }) => text['zh-CN'])]);

describe('the roster of a station', () => {
  test.each([
    [TOWN, 'c'],
    [MANAGER, 'b'],
    [DISTRICT, 'd'],
    [REPORTER, 'a'],
  ])('%# outside is that of none', async (asker, stationCode) => {
    const text = async (code: string) =>
      ask(asker, { stationCode: code, rows: [] }).catch((error: Error) => `${error.name} ${error.message}`);
    expect(await text(stationCode)).toBe((await text('nowhere')).toString().replace('nowhere', stationCode));
  });

  test('names nobody outside: their code is taken, their name is nobody’s', async () => {
    const rows = [
      { name: '社工c0', workerCode: 'c-w0' },
      { name: '别人', workerCode: 'c-w0' },
      { name: '社工c0' },
      { name: '社工ac' },
    ];
    const asTown = await ask(TOWN, { stationCode: 'a', rows: rows.slice(0, 1) });
    expect(say(asTown)).toEqual([['CONFLICT', null, '编号“c-w0”已被使用，请核对或者换一个']]);
    expect(say(await ask(TOWN, { stationCode: 'a', rows: rows.slice(1, 2) }))).toEqual(say(asTown));
    expect(say(await ask(TOWN, { stationCode: 'a', rows: rows.slice(2) }))).toEqual([
      ['NEW', 'a-w2'],
      ['NEW', 'a-w3'],
    ]);
    expect(JSON.stringify(await ask(TOWN, { stationCode: 'a', rows }))).not.toMatch(/c站|"c"/);
    const unknown = { stationCode: 'a', rows: rows.slice(2, 3) };
    const decided = (workerCode: string) =>
      ask(TOWN, { ...unknown, decisions: [{ row: 1, workerCode }] }).then((preview) => JSON.stringify(say(preview)));
    expect(await decided('c-w0')).toBe((await decided('nobody')).replace('nobody', 'c-w0'));
    // whoever has both stations is told
    expect(say(await ask(DISTRICT, { stationCode: 'a', rows: rows.slice(2, 3) }))[0]?.[2]).toContain('c站');
    expect(say(await ask(DISTRICT, { stationCode: 'a', rows: rows.slice(0, 1) }))).toEqual([['MOVED', 'c-w0']]);
  });

  test('has the same fingerprint whoever is recorded outside', async () => {
    const asked: readonly Asked[] = [
      { stationCode: 'a', rows: [{ name: '某某' }] },
      { stationCode: 'a', asOf: '2023-06-01', rows: [{ name: '某某' }] },
      { stationCode: 'a', rows: [{ name: '新人' }], decisions: [{ row: 1, workerCode: 'c-w9' }] },
    ];
    const previews = async (within: App) => {
      const found: RosterPreview[] = [];
      for (const each of asked) found.push(await previewRoster(actFor(within, TOWN), readQuestion(each, TODAY)));
      return found;
    };
    const other = await openScopedDistrict();
    for (const stationCode of ['c', 'd']) {
      const code = `${stationCode}-w9`;
      await addWorker(other, { code, name: '某某', stationCode, kind: 'RESIDENT', postedOn: '2023-01-01' });
    }
    expect(await previews(other)).toEqual(await previews(app));
    await other.close();
  });

  test('of a day in the past does not take who left since for somebody new', async () => {
    const past = await ask(TOWN, { stationCode: 'a', asOf: '2023-06-01', rows: [{ name: '社工ac' }] });
    expect(past.entries[0]).toMatchObject({ kind: 'CONFLICT', workerCode: null, conflicts: [{ code: 'WORKER_LEFT' }] });
    expect(past.left.map(({ workerCode }) => workerCode)).toEqual(['ab']);
  });

  test('keeps relations in branches that the asker may name', async () => {
    const relation = async (text: string) => {
      const { entries } = await ask(TOWN, { stationCode: 'a', rows: [{ name: '社工a0', relation: text }] });
      return entries[0]?.changes[0]?.after?.['zh-CN'];
    };
    expect(await relation('B-a党支部')).toBe('B-a党支部');
    expect(await relation('Far')).toBe('其他党组织：Far');
    expect(await relation('B-c党支部')).toBe('其他党组织：B-c党支部');
  });

  test('leaves a relation in a branch outside where it is, and gives nobody else one there', async () => {
    await app.database.tryOut(async (trx) => {
      const within = { ...app, database: new DatabaseWithin(trx) };
      const said = async (asker: Asker, text: string) => {
        const rows = ['社工a0', '社工a1', '新人'].map((name) => ({ name, relation: text }));
        const preview = await previewRoster(actFor(within, asker), readQuestion({ stationCode: 'a', rows }, TODAY));
        return preview.entries.map(({ kind, changes }) => {
          return [kind, changes.find(({ field }) => field === 'RELATION')?.after?.['zh-CN']];
        });
      };
      await recordRelation(within, { workerCode: 'a-w1', branchCode: 'Far', from: TODAY });
      for (const text of ['Far', 'Far党支部', '中共Far党支部委员会']) {
        expect(await said(TOWN, text)).toEqual([
          ['CHANGED', `其他党组织：${text}`],
          ['UNCHANGED', undefined],
          ['NEW', `其他党组织：${text}`],
        ]);
        expect(await said(unlimited(TOWN.caller), text)).toEqual([
          ['CHANGED', 'Far党支部'],
          ['UNCHANGED', undefined],
          ['NEW', 'Far党支部'],
        ]);
      }
      expect(await said(TOWN, 'B-a党支部')).toEqual([
        ['CHANGED', 'B-a党支部'],
        ['CHANGED', 'B-a党支部'],
        ['NEW', 'B-a党支部'],
      ]);
    });
  });
});

describe('what a roster does to verdicts', () => {
  const gone = { stationCode: 'h', rows: [{ name: '社工h0' }], endsMissing: true };

  test('is told of the stations the asker sees, and that is what is applied', async () => {
    const stations = async (asker: Asker) => (await ask(asker, gone)).effects.map(({ code }) => code);
    expect(await stations(DISTRICT)).toEqual(['h', 'i']);
    expect(await stations(TOWN)).toEqual(['h']);
    const question = readQuestion(gone, TODAY);
    const applied = await app.database.tryOut(async (trx) => {
      const act = createAct('applyRoster', question, {}, { client: null, requestId: null });
      const within = actFor({ ...app, database: new DatabaseWithin(trx) }, TOWN, act);
      const { fingerprint } = await previewRoster(within, question);
      return applyRoster(within, { ...question, fingerprint, skipsConflicts: false });
    });
    expect(applied).toMatchObject({ workers: ['h-w1'], affectedStations: ['h'] });
  });
});
