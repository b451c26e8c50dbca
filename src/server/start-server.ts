import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { InvalidInputError } from '../domain/errors.ts';
import { SECURE_HEADERS } from './secure-headers.ts';

/** Requests that still run after so long are cut off; a stop must be over within 10 seconds. */
const PATIENCE_MS = 7_000;
/** So many callers are connected at once; more are turned away rather than kept waiting. */
const MOST_CONNECTIONS = 1_000;

/** How long a caller may take to send what it has to send. */
export interface Patience {
  readonly headersMs: number;
  readonly requestMs: number;
}

const USUAL_PATIENCE: Patience = { headersMs: 10_000, requestMs: 30_000 };

export interface RunningServer {
  /** Where it answers: `http://127.0.0.1:4000`. */
  readonly origin: string;
  /** Takes no more requests, lets those that run finish, ends idle connections. */
  readonly stop: () => Promise<void>;
}

/**
 * Listens, and answers once requests can come.
 *
 * @throws InvalidInputError when the address cannot be used: taken, unknown, or not allowed.
 */
export async function startServer(
  listener: RequestListener,
  host: string,
  port: number,
  { headersMs, requestMs }: Patience = USUAL_PATIENCE,
): Promise<RunningServer> {
  const server = createServer(
    {
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: Math.min(headersMs, 1_000),
    },
    refuseMalformed(listener),
  );
  server.maxConnections = MOST_CONNECTIONS;
  server.on('checkExpectation', (_, response) => response.writeHead(417, SECURE_HEADERS).end());
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw refuseAddress(host, port, error as NodeJS.ErrnoException);
  }
  return { origin: originOf(server.address() as AddressInfo), stop: () => stop(server) };
}

/** An address that is none ends here: everything behind relies on being able to read it. */
function refuseMalformed(listener: RequestListener): RequestListener {
  return (request, response) => {
    if (URL.canParse(`http://${request.headers.host ?? 'localhost'}${request.url}`)) listener(request, response);
    else response.writeHead(400, SECURE_HEADERS).end();
  };
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const cutOff = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
  await closed;
  clearTimeout(cutOff);
}

function originOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

const REASONS: Readonly<Record<string, { readonly 'zh-CN': string; readonly en: string }>> = {
  EADDRINUSE: { 'zh-CN': '端口已被占用', en: 'the port is in use' },
  EACCES: { 'zh-CN': '没有使用该端口的权限', en: 'no permission to use the port' },
  EADDRNOTAVAIL: { 'zh-CN': '本机没有这个地址', en: 'this machine does not have the address' },
  ENOTFOUND: { 'zh-CN': '没有这个主机名', en: 'there is no such host' },
};

function refuseAddress(host: string, port: number, error: NodeJS.ErrnoException): InvalidInputError {
  const reason = REASONS[error.code ?? ''] ?? { 'zh-CN': error.message, en: error.message };
  return new InvalidInputError(
    {
      'zh-CN': `无法在 ${host}:${port} 上提供服务：${reason['zh-CN']}。请用 PORT 或 HOST 另选`,
      en: `Cannot serve at ${host}:${port}: ${reason.en}. Choose another with PORT or HOST`,
    },
    ['PORT'],
  );
}
