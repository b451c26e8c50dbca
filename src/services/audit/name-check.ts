import { ERASED_NAME } from '../../access/audit.ts';
import type { AuditChangeTable } from '../../storage/audit/audit-tables.ts';
import { commitTo } from '../../storage/audit/person-names.ts';
import { commitmentsIn, findCommitments, keptCommitments, personsInOrder } from '../../storage/audit/read-log.ts';
import type { Trx } from '../../storage/database.ts';
import type { AuditFault } from './audit-fault.ts';

const MOST_WAITING = 500;
const ERASED = `"name":${JSON.stringify(ERASED_NAME)}`;

interface Named {
  readonly commitment: string;
  readonly workerCode: string;
  readonly sequence: number;
  readonly at: string;
}

/**
 * Compares the names that are kept with the commitments in the log: each name must be the one committed to, none may be
 * missing but of persons erased later, and none may be there that the log does not know.
 */
export class NameCheck {
  readonly #trx: Trx;
  #waiting: Named[] = [];
  readonly #missing: Named[] = [];
  /** By the code of the worker: the last entry that erased them. */
  readonly #erased = new Map<string, number>();

  constructor(trx: Trx) {
    this.#trx = trx;
  }

  add({ sequence, fact, code, before, after }: AuditChangeTable, at: string): void {
    if (fact !== 'worker') return;
    for (const commitment of [...findCommitments(before), ...findCommitments(after)]) {
      this.#waiting.push({ commitment, workerCode: code, sequence, at });
    }
    // a row that somebody changed may hold anything
    if (String(after).includes(ERASED)) this.#erased.set(code, sequence);
  }

  /** Looks up what was added, once it is enough to be worth it. */
  async lookUp(least = MOST_WAITING): Promise<void> {
    if (this.#waiting.length < least) return;
    const kept = await keptCommitments(this.#trx, [...new Set(this.#waiting.map(({ commitment }) => commitment))]);
    for (const named of this.#waiting) if (!kept.has(named.commitment)) this.#missing.push(named);
    this.#waiting = [];
  }

  /** The first fault of the names; to be asked when all rows were added. */
  async finish(): Promise<AuditFault | undefined> {
    await this.lookUp(1);
    const missing = this.#missing.find(
      ({ workerCode, sequence }) => sequence > (this.#erased.get(workerCode) ?? Number.NEGATIVE_INFINITY),
    );
    for await (const persons of personsInOrder(this.#trx)) {
      const known = await commitmentsIn(this.#trx, [...new Set(persons.map((row) => row.worker_code))]);
      for (const person of persons) {
        const kind = commitTo(person) !== person.commitment ? 'NAME_CHANGED' : 'NAME_UNKNOWN';
        if (kind === 'NAME_UNKNOWN' && known.has(person.commitment)) continue;
        return { kind, sequence: null, at: null, workerCode: person.worker_code };
      }
    }
    if (missing === undefined) return undefined;
    const { sequence, at, workerCode } = missing;
    return { kind: 'NAME_MISSING', sequence, at, workerCode };
  }
}
