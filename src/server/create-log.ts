import pino, { type DestinationStream } from 'pino';
import type { LogLevel } from '../config.ts';

/** What the server tells of what it does; never a document, a variable or a name. */
export interface Log {
  /** One request, answered: a warning where something was refused. */
  answered(entry: AnsweredRequest): void;
  /** Something nobody expected; with the request it happened in, if there was one. */
  failed(error: unknown, requestId?: string): void;
}

export interface AnsweredRequest {
  readonly requestId: string;
  /** Who asked: what kind of caller, and the prefix of their key or their id; never the key. */
  readonly caller: string;
  readonly method: string;
  readonly path: string;
  readonly operation: string | null;
  readonly milliseconds: number;
  readonly cost: number;
  readonly status: number;
  readonly errors: readonly string[];
}

const MOST_WAITING = 1_048_576;

/** Not pino's own stream: where nobody reads the pipe, that one keeps the process from ending. */
const STANDARD_ERROR: DestinationStream = {
  write(line) {
    // a log that nobody takes away is dropped rather than kept
    if (process.stderr.writableLength < MOST_WAITING) process.stderr.write(line);
  },
};

/** A log of one JSON object a line, on standard error unless told otherwise. */
export function createLog(level: LogLevel, destination: DestinationStream = STANDARD_ERROR): Log {
  const log = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
  return {
    answered(entry) {
      if (entry.errors.length > 0 || entry.status >= 400) log.warn(entry, 'refused');
      else log.info(entry, 'answered');
    },
    failed(error, requestId) {
      log.error({ requestId, ...describeError(error) }, 'failed');
    },
  };
}

/** What went wrong and where, without the values that messages quote. */
function describeError(error: unknown) {
  if (!(error instanceof Error)) return { error: typeof error };
  const { name, message, stack = '', cause } = original(error);
  const code = 'code' in error ? String(error.code) : undefined;
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: name,
    code,
    message: withoutValues(message),
    at: frames.map((line) => line.trim()),
    cause: cause instanceof Error ? withoutValues(cause.message) : undefined,
  };
}

function original(error: Error): Error {
  return 'originalError' in error && error.originalError instanceof Error ? original(error.originalError) : error;
}

function withoutValues(message: string): string {
  return message.replace(/"[^"]*"|'[^']*'|`[^`]*`|“[^”]*”/gs, '…').slice(0, 500);
}
