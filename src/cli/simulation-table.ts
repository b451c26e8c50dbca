import { countNoun } from '../compliance/words.ts';
import { STATUS_LABELS } from '../domain/labels.ts';
import type { Language, Text } from '../domain/text.ts';
import { alignColumns } from './align-columns.ts';
import { membersOf, printFinding, requiredOf } from './check-table.ts';
import type { SimulationReport } from './simulation-report.ts';

type Station = SimulationReport['stations'][number];
type Side = Station['before'];
type Names = ReadonlyMap<string, string>;

const BEFORE: Text = { 'zh-CN': '变更前', en: 'before' };
const SAME_GROUPS: Text = { 'zh-CN': '各组不变', en: 'the groups stay' };
const AFTER: Text = { 'zh-CN': '变更后', en: 'after' };

/** A simulation as a person reads it: the stations that become others, with the findings that come and go; the plan. */
export function* printSimulationTable(report: SimulationReport, names: Names, language: Language): Generator<string> {
  yield `${headingOf(report)[language]}\n`;
  for (const station of report.stations.filter(({ isAltered }) => isAltered)) {
    yield* printStation(station, names, language);
  }
  yield* printPlans(report.plan, names, language);
}

function headingOf({ asOf, changes, stations }: SimulationReport): Text {
  const altered = stations.filter(({ isAltered }) => isAltered).length;
  return {
    'zh-CN': `${asOf} 模拟 ${changes} 项变更（未作任何登记）：所及社工站 ${stations.length} 个，结论改变 ${altered} 个`,
    en: `${asOf}: ${countNoun(changes, 'change')} simulated, none recorded; ${countNoun(stations.length, 'station')} reached, ${altered} altered`,
  };
}

function* printStation({ code, name, before, after }: Station, names: Names, language: Language): Generator<string> {
  yield `\n${code}  ${name}\n`;
  const lines = alignColumns([
    [BEFORE[language], ...columnsOf(code, before, names, language)],
    [AFTER[language], ...columnsOf(code, after, names, language)],
  ]);
  for (const line of lines) yield `    ${line}\n`;
  const [had, has] = [findingsOf(before), findingsOf(after)];
  for (const finding of had) {
    if (!has.some(({ code }) => code === finding.code)) {
      yield `    ${{ 'zh-CN': '不再有', en: 'no longer' }[language]} ${finding.code}\n`;
    }
  }
  for (const finding of has) {
    const isSame = had.some(
      ({ code, waived, severity }) =>
        code === finding.code && waived === finding.waived && severity === finding.severity,
    );
    if (!isSame) yield* printFinding(finding, language);
  }
}

function columnsOf(code: string, side: Side, names: Names, language: Language): readonly string[] {
  if (side === null) return [{ 'zh-CN': '当日不计', en: 'not open' }[language]];
  return [
    STATUS_LABELS[side.status][language],
    membersOf(side)[language],
    requiredOf({ code, required: side.required }, names)[language],
  ];
}

function findingsOf(side: Side) {
  return side?.findings ?? [];
}

function* printPlans({ before, after }: SimulationReport['plan'], names: Names, language: Language): Generator<string> {
  const title: Text = {
    'zh-CN': `联合党支部方案：编组覆盖 ${before.covered} → ${after.covered} 个社工站，未覆盖 ${before.uncovered.length} → ${after.uncovered.length} 个`,
    en: `Joint branches proposed: stations covered ${before.covered} → ${after.covered}, left out ${before.uncovered.length} → ${after.uncovered.length}`,
  };
  yield `\n${title[language]}\n`;
  const say = (codes: readonly string[]) =>
    codes.map((code) => names.get(code) ?? code).join(language === 'en' ? ', ' : '、');
  const has = (groups: readonly (readonly string[])[], group: readonly string[]) =>
    groups.some((each) => each.join('\n') === group.join('\n'));
  const gone = before.groups.filter((group) => !has(after.groups, group));
  const added = after.groups.filter((group) => !has(before.groups, group));
  for (const group of gone) yield `    - ${say(group)}\n`;
  for (const group of added) yield `    + ${say(group)}\n`;
  if (gone.length + added.length === 0) {
    const same = before.groups.length === 0 ? { 'zh-CN': '没有编组', en: 'no groups' } : SAME_GROUPS;
    yield `    ${same[language]}\n`;
  }
  const left = after.uncovered;
  if (left.length > 0) yield `    ${{ 'zh-CN': '未覆盖：', en: 'left out: ' }[language]}${say(left)}\n`;
}
