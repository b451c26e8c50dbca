import { ConflictError, type DomainError, type InputPath, NotFoundError } from '../domain/errors.ts';
import type { Text } from '../domain/text.ts';

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
  const status = error instanceof NotFoundError ? 404 : error instanceof ConflictError ? 409 : 400;
  return new HttpRefused(status, error.name, error.text, error.path);
}
