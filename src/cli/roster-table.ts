import type { Language, Text } from '../domain/text.ts';
import type { RosterReport } from '../server/roster-report.ts';

type Entry = RosterReport['entries'][number];

const TITLES = {
  CONFLICT: { 'zh-CN': '有矛盾，不予登记', en: 'Conflicts: nothing of these rows is recorded' },
  NEW: { 'zh-CN': '新增', en: 'New' },
  MOVED: { 'zh-CN': '从其他站调入', en: 'Moved from another station' },
  CHANGED: { 'zh-CN': '变更', en: 'Changed' },
} as const satisfies Readonly<Record<Exclude<Entry['kind'], 'UNCHANGED'>, Text>>;

const FIELDS: Readonly<Record<Entry['changes'][number]['field'], Text>> = {
  CODE: { 'zh-CN': '编号', en: 'code' },
  NAME: { 'zh-CN': '姓名', en: 'name' },
  POSTING: { 'zh-CN': '派驻', en: 'posting' },
  STAGE: { 'zh-CN': '发展阶段', en: 'stage' },
  RELATION: { 'zh-CN': '组织关系', en: 'relation' },
  CERTIFICATE: { 'zh-CN': '职业资格', en: 'certificate' },
  EMPLOYER: { 'zh-CN': '用人单位', en: 'employer' },
};

const UNRECORDED: Readonly<Record<string, Text>> = {
  hiredOn: { 'zh-CN': '入职时间', en: 'first day with the employer' },
  contractFrom: { 'zh-CN': '合同开始', en: 'contract from' },
  contractUntil: { 'zh-CN': '合同终止', en: 'contract until' },
  note: { 'zh-CN': '备注', en: 'notes' },
};

/** A preview as a person reads it: the effect first, then what was not understood, conflicts, and what would change. */
export function* printRosterTable(report: RosterReport, language: Language): Generator<string> {
  const say = (text: Text) => text[language];
  yield `${say(headingOf(report))}\n`;
  yield* printEffects(report, language);
  yield* printFaults(report, language);
  for (const kind of ['CONFLICT', 'NEW', 'MOVED', 'CHANGED'] as const) {
    const entries = report.entries.filter((entry) => entry.kind === kind);
    if (entries.length > 0) yield `\n${say(TITLES[kind])}\n`;
    for (const entry of entries) yield* printEntry(entry, language);
  }
  yield* printLeft(report, language);
  const unrecorded = report.unrecordedFields.map((field) => say(UNRECORDED[field] ?? { 'zh-CN': field, en: field }));
  if (unrecorded.length > 0) {
    const list = unrecorded.join(language === 'en' ? ', ' : '、');
    yield `\n${say({ 'zh-CN': `读到但不登记的内容：${list}`, en: `Read, but recorded nowhere: ${list}` })}\n`;
  }
  yield `\n${say({ 'zh-CN': '指纹', en: 'Fingerprint' })} ${report.fingerprint}\n`;
}

function headingOf({ asOf, counts }: RosterReport): Text {
  const { rows, changed, moved, unchanged, conflicts, left, faults } = counts;
  return {
    'zh-CN': `${asOf} 名册 ${rows} 人：新增 ${counts.new}、变更 ${changed}、调入 ${moved}、不变 ${unchanged}、矛盾 ${conflicts}；名册中没有的在站社工 ${left}；未读懂的单元格 ${faults}`,
    en: `${asOf}: ${rows} people on the roster: ${counts.new} new, ${changed} changed, ${moved} moved, ${unchanged} unchanged, ${conflicts} conflicts; ${left} posted but missing in it; ${faults} cells not understood`,
  };
}

function* printEffects({ effects }: RosterReport, language: Language): Generator<string> {
  yield `\n${{ 'zh-CN': '对判定的影响', en: 'Effect on verdicts' }[language]}\n`;
  if (effects.length === 0) yield `  ${{ 'zh-CN': '没有影响', en: 'none' }[language]}\n`;
  for (const { code, sentence } of effects) yield `  ${code}  ${sentence}\n`;
}

function* printFaults({ faults, unlistedFaults }: RosterReport, language: Language): Generator<string> {
  if (faults.length > 0) yield `\n${{ 'zh-CN': '未读懂的单元格', en: 'Cells not understood' }[language]}\n`;
  for (const { sheet, row, column, heading, value, message } of faults) {
    yield `  ${placeOf({ sheet, row }, column, language)}  ${heading} “${value}”  ${message}\n`;
  }
  if (unlistedFaults > 0)
    yield `  ${{ 'zh-CN': `另有 ${unlistedFaults} 处`, en: `and ${unlistedFaults} more` }[language]}\n`;
}

function* printEntry(entry: Entry, language: Language): Generator<string> {
  const { name, workerCode, station, changes, conflicts } = entry;
  const where = [workerCode, station?.name].filter((part) => part !== null && part !== undefined).join(' ');
  yield `  ${placeOf(entry, null, language)}  ${name}${where === '' ? '' : `  ${where}`}\n`;
  for (const { field, before, after, assumed } of changes) {
    const step = before === null ? (after ?? '–') : `${before} → ${after ?? '–'}`;
    const note = assumed === null ? '' : language === 'en' ? ` [${assumed}]` : `〔${assumed}〕`;
    yield `      ${FIELDS[field][language]}  ${step}${note}\n`;
  }
  for (const { column, message } of conflicts) yield `      ${column}  ${message}\n`;
}

function* printLeft({ left }: RosterReport, language: Language): Generator<string> {
  if (left.length > 0)
    yield `\n${{ 'zh-CN': '在站而名册中没有', en: 'Posted, but missing in the roster' }[language]}\n`;
  for (const { workerCode, name, station, postedFrom, endsOn } of left) {
    const end =
      endsOn === null
        ? { 'zh-CN': '不作变更', en: 'nothing is changed' }
        : { 'zh-CN': `派驻自 ${endsOn} 终止`, en: `the posting ends on ${endsOn}` };
    const since = { 'zh-CN': `${postedFrom} 起`, en: `from ${postedFrom}` }[language];
    yield `  ${name}  ${workerCode} ${station.name}，${since}：${end[language]}\n`;
  }
}

function placeOf({ sheet, row }: Pick<Entry, 'sheet' | 'row'>, column: string | null, language: Language): string {
  const cell = language === 'en' ? `row ${row}` : `第 ${row} 行`;
  const letters = column === null ? '' : language === 'en' ? ` column ${column}` : ` ${column} 列`;
  return `${sheet === '' ? '' : `${sheet} `}${cell}${letters}`;
}
