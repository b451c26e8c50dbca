import { findParentCircles } from '../domain/check-parents.ts';
import type { Report } from './fault-list.ts';
import { quoteValue, shorten } from './quote-value.ts';
import { type SoundDocument, soundItems } from './sound-document.ts';

/** Reports policies that nobody wrote, and circles of parents, each once. */
export function checkDivisions(document: SoundDocument, policyNames: readonly string[], report: Report): void {
  for (const [index, { policy }] of soundItems(document.divisions)) {
    if (policy === undefined || policyNames.includes(policy)) continue;
    const quoted = quoteValue(policy);
    report(['divisions', index, 'policy'], {
      'zh-CN': `没有名为 ${quoted['zh-CN']} 的规则包；可用：${policyNames.join('、')}`,
      en: `there is no policy ${quoted.en}; must be one of ${policyNames.join(', ')}`,
    });
  }
  const placed = [...soundItems(document.divisions)].flatMap(([index, { code, parentCode }]) =>
    code === undefined ? [] : [{ index, code, parentCode }],
  );
  for (const circle of findParentCircles(placed)) {
    const codes = circle.map((index) => shorten(placed[index]?.code ?? ''));
    const way = [...codes.slice(0, LONGEST_WAY), ...(codes.length > LONGEST_WAY ? ['…'] : []), codes[0]].join(' → ');
    report(['divisions', placed[circle[0] ?? 0]?.index ?? 0, 'parentCode'], {
      'zh-CN': `上级行政区划成环：${way}；逐级向上必须有尽头`,
      en: `the parents form a circle: ${way}; the way upwards must come to an end`,
    });
  }
}

/** So many divisions of a circle are named. */
const LONGEST_WAY = 5;
