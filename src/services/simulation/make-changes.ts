import { setImmediate } from 'node:timers/promises';
import { DomainError } from '../../domain/errors.ts';
import type { App } from '../app.ts';

/** A change that somebody thinks of: a mutation with its input, ready to run. */
export interface ProposedChange {
  /** The name of the mutation. */
  readonly name: string;
  readonly run: (app: App) => Promise<unknown>;
}

/** The change at which a simulation ended, and why: nothing is said of the others. */
export interface RefusedChange {
  /** Its place among the changes, counted from 0. */
  readonly index: number;
  readonly name: string;
  /** Its path leads from the input of the change. */
  readonly error: DomainError;
}

/** So many changes are made before others have their turn. */
const AT_ONCE = 50;

/** Makes the changes in their order, as far as the first that is refused. */
export async function makeChanges(app: App, changes: readonly ProposedChange[]): Promise<RefusedChange | undefined> {
  for (const [index, { name, run }] of changes.entries()) {
    if (index > 0 && index % AT_ONCE === 0) await setImmediate();
    try {
      await run(app);
    } catch (error) {
      if (error instanceof DomainError) return { index, name, error };
      throw error;
    }
  }
  return undefined;
}
