/** Sums at the end: 合计, 共 12 人. */
const TOTAL = /^(?:合计|总计|小计|共计|累计|总数|总人数|人数合计|共 ?\d+ ?[人名])/;
/** Signatures and remarks around a table: 填表人：, 审核：, 注：. */
const REMARK =
  /^(?:填表|制表|填报|上报|审核|审批|审定|复核|校对|负责|经办|联系|单位|站长|主管|分管|盖章|公章|签[字名章]|日期|年月日|备注|附注|注|说明|填写说明|填报说明|填表说明|统计|截至|截止|更新|报送|编制|打印|领导)[^\d]{0,14}[:：]|^(?:注|说明|备注)(?:\d|[、.．]|$)|^[（(]?(?:盖章|公章|签字|签章)[)）]?$|^(?:填表|制表|填报|审核|复核|经办|负责|联系)人$/;
/** Up to the last word for a station; a line about several stations, or about a year, names none. */
const STATION = /^.*(?:社工站|社会工作站|社工室|社会工作室|社工服务站|社会工作服务站|服务指导中心|社工点)/;
const SEVERAL = /年|各|全[区市镇]|所有|及|汇总|一览|[、，,]/;
const NUMBERED_NAME = /^[\p{L}\p{M}][\p{L}\p{M}\p{N}·•‧.・ '’-]*$/u;
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}·•‧.・ '’-]*$/u;

/** Whether a text is a line about the table, not about a person. */
export function isAside(text: string): boolean {
  return TOTAL.test(text) || REMARK.test(text);
}

/** The station that a line of its own names for the people below it: 一、木渎镇社会工作站（3人）. */
export function findStationHeading(text: string): string | undefined {
  const unnumbered = text.replace(
    /^(?:第?[一二三四五六七八九十\d]+[、.．)）]|[（(][一二三四五六七八九十\d]+[)）])/,
    '',
  );
  const station = STATION.exec(unnumbered)?.[0];
  return station === undefined || SEVERAL.test(station) ? undefined : station.trim();
}

/**
 * Whether a text can be the name of a person; a remark in brackets behind it does no harm. Where a code stands beside
 * it, so can one with figures: people of one name are told apart by them.
 */
export function looksLikeName(text: string, hasCode: boolean): boolean {
  return (hasCode ? NUMBERED_NAME : NAME).test(text) && [...text].length <= 200;
}
