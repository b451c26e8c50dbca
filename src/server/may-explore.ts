import type { DoorConfig } from '../config.ts';
import type { Visitor } from './who-asks.ts';

/** Who may ask what the schema is, and use GraphiQL to do so. */
export function mayExplore({ explores }: DoorConfig, _visitor: Visitor): boolean {
  return explores;
}
