import type { Text } from '../domain/text.ts';
import type { Report } from './fault-list.ts';
import { type JsonPath, printPath } from './json-path.ts';
import { shorten } from './quote-value.ts';
import { type SoundDocument, soundItems } from './sound-document.ts';

/** The lists whose items have a code, and what an item is called. */
const CODED_LISTS = {
  divisions: { 'zh-CN': '行政区划', en: 'division' },
  partyBodies: { 'zh-CN': '党组织', en: 'party body' },
  stations: { 'zh-CN': '社工站', en: 'station' },
  workers: { 'zh-CN': '社工', en: 'worker' },
  branches: { 'zh-CN': '党支部', en: 'branch' },
} as const satisfies Record<string, Text>;
type CodedList = keyof typeof CODED_LISTS;

type Codes = Readonly<Record<CodedList, ReadonlySet<string>>>;

/** Reports second and later uses of a code within one list, and references to codes that are in no list. */
export function checkCodes(document: SoundDocument, report: Report): void {
  checkReferences(
    document,
    {
      divisions: collectCodes(document, 'divisions', report),
      partyBodies: collectCodes(document, 'partyBodies', report),
      stations: collectCodes(document, 'stations', report),
      workers: collectCodes(document, 'workers', report),
      branches: collectCodes(document, 'branches', report),
    },
    report,
  );
}

function collectCodes(document: SoundDocument, list: CodedList, report: Report): ReadonlySet<string> {
  const firstUses = new Map<string, number>();
  for (const [index, { code }] of soundItems<{ readonly code?: string | undefined }>(document[list])) {
    if (code === undefined) continue;
    const first = firstUses.get(code);
    if (first === undefined) firstUses.set(code, index);
    else report([list, index, 'code'], describeRepeat(code, [list, first, 'code']));
  }
  return new Set(firstUses.keys());
}

function describeRepeat(code: string, first: JsonPath): Text {
  return {
    'zh-CN': `编码 ${shorten(code)} 已用于 ${printPath(first)}；同一列表内每个编码只能用一次`,
    en: `the code ${shorten(code)} is used at ${printPath(first)} already; each code can be used once in a list`,
  };
}

function checkReferences(document: SoundDocument, codes: Codes, report: Report): void {
  for (const [index, { parentCode }] of soundItems(document.divisions)) {
    refer('divisions', parentCode, 'divisions', index, 'parentCode');
  }
  for (const [index, { divisionCode }] of soundItems(document.partyBodies)) {
    refer('divisions', divisionCode, 'partyBodies', index, 'divisionCode');
  }
  for (const [index, station] of soundItems(document.stations)) {
    refer('divisions', station.divisionCode, 'stations', index, 'divisionCode');
    for (const [row, { partyBodyCode }] of soundItems(station.responsibleBodies)) {
      refer('partyBodies', partyBodyCode, 'stations', index, 'responsibleBodies', row, 'partyBodyCode');
    }
  }
  for (const [index, { stationCodes }] of soundItems(document.adjacencies)) {
    for (const [end, code] of soundItems(stationCodes)) {
      refer('stations', code, 'adjacencies', index, 'stationCodes', end);
    }
  }
  for (const [index, worker] of soundItems(document.workers)) {
    for (const [row, { stationCode }] of soundItems(worker.postings)) {
      refer('stations', stationCode, 'workers', index, 'postings', row, 'stationCode');
    }
    for (const [row, { branchCode }] of soundItems(worker.relations)) {
      refer('branches', branchCode, 'workers', index, 'relations', row, 'branchCode');
    }
  }
  for (const [index, branch] of soundItems(document.branches)) {
    refer('divisions', branch.divisionCode, 'branches', index, 'divisionCode');
    for (const [row, { stationCode }] of soundItems(branch.coverage)) {
      refer('stations', stationCode, 'branches', index, 'coverage', row, 'stationCode');
    }
    for (const [row, { members }] of soundItems(branch.committees)) {
      for (const [place, { workerCode }] of soundItems(members)) {
        refer('workers', workerCode, 'branches', index, 'committees', row, 'members', place, 'workerCode');
      }
    }
    for (const [row, { workerCode }] of soundItems(branch.secretaries)) {
      refer('workers', workerCode, 'branches', index, 'secretaries', row, 'workerCode');
    }
  }
  for (const [index, { stationCode }] of soundItems(document.waivers)) {
    refer('stations', stationCode, 'waivers', index, 'stationCode');
  }

  function refer(list: CodedList, code: string | undefined, ...path: JsonPath): void {
    if (code !== undefined && !codes[list].has(code)) report(path, describeUnknown(code, list));
  }
}

function describeUnknown(code: string, list: CodedList): Text {
  const noun = CODED_LISTS[list];
  return {
    'zh-CN': `没有编码为 ${shorten(code)} 的${noun['zh-CN']}；只能引用本文件 ${list} 中的编码`,
    en: `there is no ${noun.en} with the code ${shorten(code)}; must be a code listed under ${list} of this document`,
  };
}
