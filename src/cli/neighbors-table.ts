import type { Station } from '../domain/station.ts';
import type { Language, Text } from '../domain/text.ts';
import type { NeighborProposal, ProposalSource } from '../neighbors/proposal.ts';
import { alignColumns } from './align-columns.ts';
import type { NeighborsReport } from './neighbors-report.ts';

const SOURCE_LABELS: Readonly<Record<ProposalSource, Text>> = {
  POLYGONS: { 'zh-CN': '区域边界', en: 'common border of areas' },
  GABRIEL: { 'zh-CN': '位置（其间无他站）', en: 'locations, nobody in between' },
  DELAUNAY: { 'zh-CN': '位置（其间有他站）', en: 'locations, another in between' },
};

/** The report as a person reads it: how far to trust it, new pairs with the likely ones (✓) first, then warnings. */
export function* printNeighborsTable(
  report: NeighborsReport,
  stations: readonly Station[],
  language: Language,
): Generator<string> {
  const names = new Map(stations.map(({ code, name }) => [code, name]));
  const added = report.proposals.filter(({ isKnown }) => !isKnown);
  const sorted = [...added.filter(isLikely), ...added.filter((proposal) => !isLikely(proposal))];
  yield `${headingOf(report, added)[language]}\n`;
  yield `${report.caveat}\n`;
  if (sorted.length > 0) yield '\n';
  const rows = sorted.map(({ stationCodes, source, isPreselected, distanceM }) => [
    isPreselected ? '✓' : ' ',
    ...stationCodes.flatMap((code) => [code, names.get(code) ?? '']),
    distanceM === null ? '' : `${distanceM} m`,
    SOURCE_LABELS[source][language],
  ]);
  for (const line of alignColumns(rows)) yield `    ${line}\n`;
  if (report.warnings.length === 0) return;
  const title: Text = { 'zh-CN': '提醒', en: 'Worth a look' };
  yield `\n${title[language]}\n`;
  for (const { kind, message } of report.warnings) yield `    ! ${kind} ${message}\n`;
}

function isLikely({ isPreselected }: NeighborProposal): boolean {
  return isPreselected;
}

function headingOf({ asOf, proposals }: NeighborsReport, added: readonly NeighborProposal[]): Text {
  const likely = added.filter(isLikely).length;
  const known = proposals.length - added.length;
  return {
    'zh-CN': `${asOf} 建议 ${added.length} 对相邻社工站，其中预选（✓）${likely} 对；另有 ${known} 对早已确认`,
    en: `${asOf}: new pairs proposed: ${added.length}, of these preselected (✓): ${likely}; confirmed already: ${known}`,
  };
}
