import { createHash } from 'node:crypto';
import type { AuditChangeTable, AuditPlaceTable } from './audit-tables.ts';

/** The digest over the rows that belong to an entry, taken as they come. */
export class ChangesDigest {
  readonly #hash = createHash('sha256');

  addChange({ number, subject, code, fact, key, before, after }: AuditChangeTable): void {
    this.#add(['change', number, subject, code, fact, key, before, after]);
  }

  addPlace({ number, subject, code, division_code }: AuditPlaceTable): void {
    this.#add(['place', number, subject, code, division_code]);
  }

  /** In hexadecimal; nothing can be added afterwards. */
  finish(): string {
    return this.#hash.digest('hex');
  }

  #add(values: readonly unknown[]): void {
    this.#hash.update(`${JSON.stringify(values)}\n`);
  }
}
