import { Readable } from 'node:stream';

/** A reader that takes nothing for so long has gone, or might as well have: what is kept for it is freed. */
const PATIENCE_MS = 60_000;

interface StreamOptions {
  /** Told what broke the text off; its reader must learn that it is not whole. */
  readonly onBroken: (error: Error) => void;
  /** Told once, when the last piece is taken, or nobody takes more. */
  readonly onClosed: () => void;
  readonly patienceMs?: number | undefined;
}

/**
 * A text that comes in pieces, at its reader's pace: the next piece is made when the one before it is taken. It ends with
 * the reader: when the connection closes, `pieces` is told to return, so that it frees what it holds.
 */
export function streamBody(
  pieces: AsyncIterable<string>,
  { onBroken, onClosed, patienceMs = PATIENCE_MS }: StreamOptions,
): Readable {
  const body = Readable.from(keepTime(), { highWaterMark: 1 });
  body.once('error', onBroken).once('close', onClosed);
  return body;

  async function* keepTime(): AsyncGenerator<Buffer> {
    for await (const piece of pieces) {
      const timer = setTimeout(() => body.destroy(new Error('nobody takes the rest of it')), patienceMs).unref();
      try {
        yield Buffer.from(piece);
      } finally {
        clearTimeout(timer);
      }
    }
  }
}
