import type { App } from '../app.ts';

/** Who works with the app, as it is written beside what they made: `USER 4f3k9x2m`. */
export function nameMaker({ asker: { caller } }: App): string {
  return `${caller.kind} ${caller.id}`;
}
