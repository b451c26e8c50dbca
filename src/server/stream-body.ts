import { Readable } from 'node:stream';

/** A reader that takes nothing for so long has gone, or might as well have: what is kept for it is freed. */
const PATIENCE_MS = 60_000;

/**
 * A text that comes in pieces, at its reader's pace: the next piece is made when the one before it is taken. It ends with
 * its reader: when the connection closes, or nothing is taken for a minute, `pieces` is told to return, so that it frees
 * what it holds. An error breaks it off; `onBroken` sees to it that the reader learns of that.
 */
export function streamBody(
  pieces: AsyncIterable<string>,
  onBroken: (error: Error) => void,
  patienceMs = PATIENCE_MS,
): Readable {
  const body = Readable.from(keepTime(), { highWaterMark: 1 });
  body.once('error', onBroken);
  return body;

  async function* keepTime(): AsyncGenerator<Buffer> {
    for await (const piece of pieces) {
      const timer = setTimeout(() => body.destroy(new Error('nobody takes the rest')), patienceMs).unref();
      try {
        yield Buffer.from(piece);
      } finally {
        clearTimeout(timer);
      }
    }
  }
}
