import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createInterface } from 'node:readline';
import { headersOf, OWNER_KEY } from './owner-key.ts';

const REPORT_CPU = new URL('./report-cpu.ts', import.meta.url).href;

interface Answer {
  readonly status: number;
  readonly body: string;
}

/** A server in a process of its own. */
export interface MeasuredServer {
  /** `http://127.0.0.1:4000`. */
  readonly origin: string;
  readonly pid: number;
  /** Posts a JSON document that must be answered, as the owner or with another key; answers the body. */
  readonly post: (document: string, key?: string) => Promise<string>;
  /** Posts anything as the owner, whatever it is answered. */
  readonly send: (body: string) => Promise<Answer>;
  /** The CPU time it has had so far, in microseconds. */
  readonly readCpu: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** Starts a script that prints its address as its first line, and keeps one connection to it. */
export async function startMeasured(
  script: string,
  options: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<MeasuredServer> {
  const child = fork(script, options, {
    execArgv: ['--import', REPORT_CPU],
    env: { ...process.env, ZHIBU_OWNER_KEY: OWNER_KEY, ...environment },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const address = await readFirstLine(child);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    origin: new URL(address).origin,
    pid: child.pid ?? 0,
    async post(document, key = OWNER_KEY) {
      const { status, body } = await send(address, agent, document, key);
      if (status !== 200) throw new Error(`${address} answered ${status}: ${body}`);
      return body;
    },
    send: (body) => send(address, agent, body, OWNER_KEY),
    async readCpu() {
      child.send('cpu');
      const [microseconds] = await once(child, 'message');
      return microseconds;
    },
    async stop() {
      agent.destroy();
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}

async function readFirstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the server has no standard output');
  for await (const line of createInterface(child.stdout)) return line;
  throw new Error('the server ended before it answered');
}

async function send(address: string, agent: Agent, document: string, key: string): Promise<Answer> {
  const headers = { 'content-type': 'application/json', ...headersOf(key) };
  const sent = request(address, { agent, method: 'POST', headers });
  sent.end(document);
  const [response] = await once(sent, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, body: Buffer.concat(chunks).toString() };
}
