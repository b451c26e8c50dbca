/** One doing of somebody: what the log says of it beside who did it, and what they asked for with it. */
export interface Act {
  /** The mutation, or the command: `postWorker`, `import`. */
  readonly action: string;
  /** What was given: with an {@link idempotencyKey} the same must be given again. */
  readonly input: object;
  /** The program somebody did it with, as it calls itself; null: it does not say. */
  readonly client: string | null;
  /** The request it came with; null: none. */
  readonly requestId: string | null;
  /** Why, in the words of who did it; null: not said. */
  readonly note: string | null;
  /** The version that the thing changed is believed to have; null: whichever. */
  readonly expectedVersion: number | null;
  /** Under which the same act has one effect, however often it comes; null: none. */
  readonly idempotencyKey: string | null;
}
