import { measureText, wrapText } from './text-width.ts';

/** A name in one or two lines; what all stations are called is set smaller. */
export interface NameLines {
  readonly lines: readonly { readonly words: string; readonly size: number; readonly isWeak: boolean }[];
  readonly width: number;
  readonly height: number;
}

/** 社会工作站, 社会工作室, 社工站: the part of a name that tells nobody apart. */
const COMMON_ENDING = /^(?<own>.{2,}?)(?<ending>(?:社会工作|社工).{0,6})$/u;
const MOST_EMS = 11;
const LINE_HEIGHT = 1.16;
const WEAK = 0.74;

/** Sets a name: 木渎镇藏书社会工作站 as 木渎镇藏书 over a small 社会工作站, others in two lines where they are long. */
export function setName(name: string, size: number, showsEnding: boolean): NameLines {
  const { own, ending } = COMMON_ENDING.exec(name.trim())?.groups ?? {};
  const isSplit = own !== undefined && ending !== undefined && measureText(own) <= MOST_EMS;
  const lines = isSplit
    ? [
        { words: own, size, isWeak: false },
        ...(showsEnding ? [{ words: ending, size: size * WEAK, isWeak: true }] : []),
      ]
    : wrapText(name, MOST_EMS, showsEnding ? 2 : 1).map((words) => ({ words, size, isWeak: false }));
  return {
    lines,
    width: Math.max(...lines.map((line) => measureText(line.words) * line.size)),
    height: lines.reduce((sum, line) => sum + line.size * LINE_HEIGHT, 0),
  };
}
