import type { IncomingMessage } from 'node:http';
import type { Arrival } from './who-asks.ts';

/** So many bytes a question may have: 1 MiB. */
export const MOST_BYTES = 1_048_576;

/**
 * The body of a request; null where it is longer than allowed, known from its head or as soon as it has been read so far.
 * What comes in pieces does not say before how much it is: `count` is told of each piece, also of those that are dropped.
 */
export async function readBody(
  request: Request,
  { req }: Arrival,
  count: (bytes: number) => void,
  most = MOST_BYTES,
): Promise<Buffer | null> {
  const length = request.headers.get('content-length');
  if (!(Number(length ?? 0) <= most)) return null;
  const countPiece = length === null ? count : () => {};
  if (req !== undefined) return collect(req, countPiece, most);
  const body = Buffer.from(await request.arrayBuffer());
  countPiece(body.length);
  return body.length <= most ? body : null;
}

function collect(message: IncomingMessage, count: (bytes: number) => void, most: number): Promise<Buffer | null> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer | null>();
  const chunks: Buffer[] = [];
  let length = 0;
  message.on('data', (chunk: Buffer) => {
    length += chunk.length;
    count(chunk.length);
    if (length <= most) {
      chunks.push(chunk);
      return;
    }
    // what still comes is dropped, or the answer could not be read by who is still sending
    chunks.length = 0;
    resolve(null);
  });
  message.once('end', () => resolve(length <= most ? Buffer.concat(chunks) : null));
  message.once('error', reject);
  message.once('close', () => reject(new Error('the connection was closed before the body was complete')));
  return promise;
}
