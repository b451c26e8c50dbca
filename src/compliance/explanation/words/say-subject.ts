import type { Text } from '../../../domain/text.ts';
import { sayDate } from '../../words.ts';
import type { ExplanationStep } from '../explanation.ts';
import { LEVEL_LABELS } from './labels.ts';
import { type SayContext, stationName } from './step-words.ts';

type StepOf<Kind> = Extract<ExplanationStep, { readonly kind: Kind }>;

/** Whether the rules apply to the station: open on the date, and of a level that is judged. */
export function sayStation({ openedOn, closedOn }: StepOf<'STATION'>, context: SayContext): Text {
  const { verdict, station } = context.explanation;
  const name = stationName(context);
  const [day, date] = [sayDate(verdict.date, 'zh-CN'), verdict.date];
  if (!verdict.counts) {
    const [over, chinese, english] =
      openedOn > verdict.date || closedOn === undefined
        ? ([false, sayDate(openedOn, 'zh-CN'), openedOn] as const)
        : ([true, sayDate(closedOn, 'zh-CN'), closedOn] as const);
    return over
      ? {
          'zh-CN': `${name}已于${chinese}撤销，${day}不参加判定。`,
          en: `${name} was closed on ${english} and is not judged on ${date}.`,
        }
      : {
          'zh-CN': `${name}${chinese}才设立，${day}不参加判定。`,
          en: `${name} opens only on ${english} and is not judged on ${date}.`,
        };
  }
  const level = LEVEL_LABELS[station.level];
  const since = `${name}${sayDate(openedOn, 'zh-CN')}设立，层级为${level['zh-CN']}`;
  return verdict.required === null
    ? {
        'zh-CN': `${since}。该层级不在判定范围，只列人数，不作判定。`,
        en: `${name} opened on ${openedOn} and is a ${level.en}. Stations of this level are counted, but not judged.`,
      }
    : {
        'zh-CN': `${since}，${day}在判定范围之内。`,
        en: `${name} opened on ${openedOn} and is a ${level.en}. It is judged on ${date}.`,
      };
}

/** Which policy applies, and why that one. */
export function sayPolicy({ named }: StepOf<'POLICY'>, { explanation }: SayContext): Text {
  const { policy } = explanation;
  const [chinese, english] = [`适用《${policy.title['zh-CN']}》`, `It is judged by "${policy.title.en}"`];
  if (named === undefined) {
    return {
      'zh-CN': `所在区划没有指定规则，${chinese}。`,
      en: `No division it lies in names rules of its own. ${english}.`,
    };
  }
  const { version, standing, from } = named;
  if (standing === 'IN_FORCE') {
    return {
      'zh-CN': `所在区划指定了规则，${chinese}${from === undefined ? '' : `，${sayDate(from, 'zh-CN')}起施行`}。`,
      en: `${english}, as its division says${from === undefined ? '' : `, in force from ${from}`}.`,
    };
  }
  const day = from === undefined ? '' : `${sayDate(from, 'zh-CN')}起`;
  const since = from === undefined ? '' : ` from ${from}`;
  return standing === 'NOT_YET'
    ? {
        'zh-CN': `所在区划指定《${version.title['zh-CN']}》，${day}施行，当日尚未施行，${chinese}。`,
        en: `Its division names "${version.title.en}", in force only${since}. ${english}.`,
      }
    : {
        'zh-CN': `所在区划指定《${version.title['zh-CN']}》，${day}不再施行，${chinese}。`,
        en: `Its division names "${version.title.en}", no longer in force${since}. ${english}.`,
      };
}
