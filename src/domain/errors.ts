import type { Text } from './text.ts';
import type { VersionedNoun } from './versioned-noun.ts';

/** Where a refused value stands inside the input: `['coverage', '0', 'stationCode']`. */
export type InputPath = readonly string[];

/** A refusal that callers can expect: thrown to undo the transaction, answered as data, in the caller's language. */
export abstract class DomainError extends Error {
  readonly text: Text;
  readonly path: InputPath;

  constructor(text: Text, path: InputPath) {
    super(text['zh-CN']);
    this.name = new.target.name;
    this.text = text;
    this.path = path;
  }
}

/** A value that cannot be accepted: says what is wrong and what is allowed. */
export class InvalidInputError extends DomainError {}

/** A code that does not exist. */
export class NotFoundError extends DomainError {
  readonly code: string;

  constructor(text: Text, path: InputPath, code: string) {
    super(text, path);
    this.code = code;
  }
}

/** Contradicts what is recorded; `conflictsWith` names it. */
export class ConflictError extends DomainError {
  readonly conflictsWith: string;

  constructor(text: Text, path: InputPath, conflictsWith: string) {
    super(text, path);
    this.conflictsWith = conflictsWith;
  }
}

/** Exists and can be seen, but is not for whoever asks to change; says who can. */
export class ForbiddenError extends DomainError {}

interface StaleVersion {
  readonly noun: VersionedNoun;
  readonly code: string;
  readonly expectedVersion: number;
  readonly currentVersion: number;
}

/** Was decided on a version of a thing that it no longer has; the thing is named, to be looked at again. */
export class StaleVersionError extends DomainError {
  readonly noun: VersionedNoun;
  readonly code: string;
  readonly expectedVersion: number;
  readonly currentVersion: number;

  constructor(text: Text, path: InputPath, { noun, code, expectedVersion, currentVersion }: StaleVersion) {
    super(text, path);
    this.noun = noun;
    this.code = code;
    this.expectedVersion = expectedVersion;
    this.currentVersion = currentVersion;
  }
}
