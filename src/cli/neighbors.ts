import { dayInShanghai, type IsoDate } from '../domain/date.ts';
import type { Snapshot } from '../domain/facts.ts';
import { listPairs } from '../exchange/listed-pairs.ts';
import { parseAreaMap } from '../exchange/parse-area-map.ts';
import { shorten } from '../exchange/quote-value.ts';
import type { AreaMap } from '../neighbors/area.ts';
import { CAVEAT } from '../neighbors/proposal.ts';
import { proposeNeighbors } from '../neighbors/propose-neighbors.ts';
import { selectNeighborStations } from '../services/neighbor-stations.ts';
import { refuse, refuseDocument } from './command-refused.ts';
import type { AddCommand } from './frame.ts';
import { asSnapshotFragment, createNeighborsReport } from './neighbors-report.ts';
import { printNeighborsTable } from './neighbors-table.ts';
import { parseAsOf } from './options.ts';
import { print, printJson } from './print.ts';
import { readWrittenSnapshot } from './read-snapshot.ts';
import { readTextFile } from './read-text-file.ts';
import { findStationsUnder } from './stations-under.ts';

const FORMATS = ['table', 'json', 'snapshot'] as const;
const CODE_PROPERTY = 'code';

interface NeighborsOptions {
  readonly asOf?: IsoDate;
  readonly polygons?: string;
  readonly codeProperty?: string;
  readonly division?: string;
  readonly format: (typeof FORMATS)[number];
}

/** `neighbors FILE`: proposes neighbours for the stations of a snapshot without any database. */
export const addNeighbors: AddCommand = (program, { language, say }) => {
  program
    .command('neighbors')
    .description(
      say({
        'zh-CN': `为一份快照文件中的社工站提出相邻关系建议，并列出可疑之处。${CAVEAT['zh-CN']}`,
        en: `propose neighbours for the stations of a snapshot, and list what looks odd. ${CAVEAT.en}`,
      }),
    )
    .argument('<FILE>', say({ 'zh-CN': '快照文件（JSON）', en: 'the snapshot, a JSON file' }))
    .option(
      '--polygons <GEOJSON>',
      say({
        'zh-CN': '区域边界文件（GeoJSON，WGS 84）；有边界的以边界为准，没有的才凭位置',
        en: 'a map of areas (GeoJSON, WGS 84); locations then only speak for stations without an area',
      }),
    )
    .option(
      '--code-property <NAME>',
      say({
        'zh-CN': `边界文件中写有社工站代码或所在区划代码的属性；默认为 ${CODE_PROPERTY}`,
        en: `the property of an area that holds the code of its station or division; by default ${CODE_PROPERTY}`,
      }),
    )
    .option('--division <CODE>', say({ 'zh-CN': '只列出涉及该行政区划的', en: 'only what touches this division' }))
    .option(
      '--as-of <DATE>',
      say({
        'zh-CN': '哪一天开放的社工站；默认为文件的 asOf，否则为上海的今天',
        en: 'the date on which stations are open; by default the asOf of the document, else today in Shanghai',
      }),
      parseAsOf,
    )
    .option(
      '--format <FORMAT>',
      say({
        'zh-CN':
          '输出格式：table；json（asOf、caveat、proposals、warnings）；snapshot（预选的新建议，可贴入快照的 adjacencies）',
        en: 'table; json (asOf, caveat, proposals, warnings); or snapshot (the new preselected pairs, as adjacencies to be pasted into a snapshot)',
      }),
      parseFormat,
      'table',
    )
    .action(async (file: string, options: NeighborsOptions) => {
      const { snapshot, text } = await readWrittenSnapshot(file);
      const date = options.asOf ?? snapshot.asOf ?? dayInShanghai(Temporal.Now.instant());
      const answer = proposeNeighbors({
        stations: selectNeighborStations(snapshot.stations, snapshot.divisions, date),
        known: snapshot.adjacencies,
        listed: listPairs(text),
        within: options.division === undefined ? undefined : findStationsUnder(snapshot, options.division, file),
        map: await readMap(snapshot, options),
      });
      if (options.format === 'snapshot') return printJson(asSnapshotFragment(answer));
      const report = createNeighborsReport(answer, date, language);
      await (options.format === 'json'
        ? printJson(report)
        : print(printNeighborsTable(report, snapshot.stations, language)));
    });
};

/** The map in the file that was named, if one was, with all codes its areas may have. */
async function readMap({ stations, divisions }: Snapshot, { polygons, codeProperty }: NeighborsOptions) {
  if (polygons === undefined) {
    if (codeProperty === undefined) return undefined;
    throw refuse('--code-property 只能与 --polygons 一起使用', '--code-property can only be used with --polygons');
  }
  const parsed = parseAreaMap(await readTextFile(polygons), codeProperty ?? CODE_PROPERTY);
  if (!parsed.ok) throw refuseDocument(polygons, parsed.faults);
  const map: AreaMap = parsed.map;
  return { ...map, codesOnRecord: new Set([...stations, ...divisions].map(({ code }) => code)) };
}

function parseFormat(value: string): NeighborsOptions['format'] {
  const format = FORMATS.find((known) => known === value);
  if (format !== undefined) return format;
  throw refuse(
    `--format 的值 ${shorten(value)} 无效；可用：${FORMATS.join('、')}`,
    `--format cannot be ${shorten(value)}; must be one of ${FORMATS.join(', ')}`,
  );
}
