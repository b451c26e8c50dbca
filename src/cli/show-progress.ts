import stringWidth from 'string-width';
import type { TellProgress, WorkPhase } from '../domain/progress.ts';
import type { Text } from '../domain/text.ts';
import type { Frame } from './frame.ts';

/** Shorter work shows nothing. */
const PATIENCE_MS = 500;
const INTERVAL_MS = 100;
const BAR_LENGTH = 24;

/** Where progress is shown: standard error. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

/**
 * Shows on one line of a terminal how far some work is, and wipes the line when it ends. Shows nothing where nobody
 * looks on, or where programs read what the command prints.
 */
export async function showProgress<Result>(
  { say }: Pick<Frame, 'say'>,
  isShown: boolean,
  work: (tell: TellProgress | undefined) => Promise<Result>,
  screen: Screen = process.stderr,
): Promise<Result> {
  if (!isShown || screen.isTTY !== true) return work(undefined);
  let next = performance.now() + PATIENCE_MS;
  let [line, drawn] = [[] as readonly string[], ''];
  const draw = () => {
    if (performance.now() < next) return;
    next = performance.now() + INTERVAL_MS;
    // a line that fills the last column would begin another one
    const shown = line.find((text) => stringWidth(text) < (screen.columns ?? 80)) ?? '';
    screen.write(`\r${shown}${' '.repeat(Math.max(0, stringWidth(drawn) - stringWidth(shown)))}`);
    drawn = shown;
  };
  // while a thread reads, nothing is told; while this one computes, no timer comes round
  const timer = setInterval(draw, INTERVAL_MS);
  try {
    return await work((phase, done, total) => {
      line = describe(say(LABELS[phase]), done, total);
      draw();
    });
  } finally {
    clearInterval(timer);
    if (drawn !== '') screen.write(`\r${' '.repeat(stringWidth(drawn))}\r`);
  }
}

/** The line, longest first. */
function describe(label: string, done?: number, total?: number): readonly string[] {
  if (done === undefined || total === undefined || total === 0) return [`${label} …`];
  const share = Math.min(1, done / total);
  const bar = '#'.repeat(Math.floor(share * BAR_LENGTH)).padEnd(BAR_LENGTH, '-');
  const percent = `${Math.floor(share * 100)}%`.padStart(4);
  return [`${label} [${bar}]${percent}  ${done}/${total}`, `${label}${percent}`, percent];
}

const LABELS: Readonly<Record<WorkPhase, Text>> = {
  READ: { 'zh-CN': '读取文件', en: 'Reading the file' },
  COMPARE: { 'zh-CN': '与登记内容比较', en: 'Comparing with what is recorded' },
  WRITE: { 'zh-CN': '写入', en: 'Writing' },
  JUDGE: { 'zh-CN': '判定社工站', en: 'Judging stations' },
};
