import type { DomainError, InputPath } from '../domain/errors.ts';
import type { Text } from '../domain/text.ts';
import { statusOf } from './answer-refusal.ts';

/** A request that is answered with why it is not done. */
export class HttpRefused extends Error {
  readonly status: number;
  readonly code: string;
  readonly text: Text;
  readonly path: InputPath;

  constructor(status: number, code: string, text: Text, path: InputPath = []) {
    super(text.en);
    this.name = 'HttpRefused';
    this.status = status;
    this.code = code;
    this.text = text;
    this.path = path;
  }
}

/** How a refusal of the services is answered over HTTP. */
export function httpRefusalOf(error: DomainError): HttpRefused {
  return new HttpRefused(statusOf(error), error.name, error.text, error.path);
}
