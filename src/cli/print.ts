import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Writes to standard output, at the reader's pace, until all of it is written. */
export async function print(pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), process.stdout, { end: false });
  } catch (error) {
    // the reader has seen enough: zhibu … | head
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}

/** Writes a document as JSON, and ends the line. */
export async function printJson(document: unknown): Promise<void> {
  await print([`${JSON.stringify(document, null, 2)}\n`]);
}
