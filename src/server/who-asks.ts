import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/** What the HTTP server hands on of a request; of one that came over no network there is no `req`. */
export type Arrival = object & { readonly req?: IncomingMessage; readonly waitUntil?: unknown };

/** Who sends a request, as far as the server knows. */
export interface Visitor {
  /** What is counted together: an address, or the network of 64 bits that one household of IPv6 has. */
  readonly address: string;
  /** Whether it comes from this machine. */
  readonly isLocal: boolean;
}

const LOCAL: Visitor = { address: 'local', isLocal: true };
const LOOPBACK = /^(127\.|::1$)/;

/** The one place that knows who asks. */
export function whoAsks({ req }: Arrival): Visitor {
  const address = req?.socket.remoteAddress?.replace(/^::ffff:(?=\d+\.)/, '');
  if (address === undefined || LOOPBACK.test(address)) return LOCAL;
  return { address: isIPv6(address) ? networkOf(address) : address, isLocal: false };
}

/** The first four of the eight groups of an address, "::" written out. */
function networkOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<string>(Math.max(0, zeros)).fill('0'), ...after].slice(0, 4).join(':');
}
