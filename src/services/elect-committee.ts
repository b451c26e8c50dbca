import type { CommitteeMember } from '../domain/branch.ts';
import type { IsoDate } from '../domain/date.ts';
import { committeesOf, insertCommittee } from '../storage/committee.ts';
import type { App } from './app.ts';
import { type Changed, change } from './change.ts';
import { checkOrder } from './check-input.ts';
import { conflict, invalid } from './refusals.ts';
import { requireAll, requireOne } from './require.ts';
import { requireLife } from './require-life.ts';

export interface ElectCommitteeInput {
  readonly branchCode: string;
  readonly on: IsoDate;
  /** Absent: three years after the election. */
  readonly termEndsOn?: IsoDate | null | undefined;
  readonly members: readonly CommitteeMember[];
}

/** Records the committee elected on a day; it is in office until the next is elected. */
export async function electCommittee(app: App, input: ElectCommitteeInput): Promise<Changed> {
  const { branchCode: code, on, termEndsOn, members } = input;
  checkOrder(on, termEndsOn ?? undefined, ['termEndsOn']);
  checkRepeats(members);
  return change(app, async ({ trx, sight, recordedAt, touch }) => {
    requireLife(await requireOne(sight, 'branch', code, ['branchCode']), on, ['on']);
    await requireAll(
      sight,
      'worker',
      members.map(({ workerCode }) => workerCode),
      (index) => ['members', String(index), 'workerCode'],
    );
    const recorded = (await committeesOf(trx, [code])).get(code) ?? [];
    if (recorded.some(({ electedOn }) => electedOn === on)) {
      throw conflict(
        ['on'],
        `${code} ${on}`,
        `${on} 已登记一届支部委员会，同一天只能有一届`,
        `A committee elected on ${on} is recorded already, and only one a day is possible`,
      );
    }
    await touch({ branches: [code] });
    await insertCommittee(trx, code, { electedOn: on, termEndsOn: termEndsOn ?? undefined, members }, recordedAt);
    return { code };
  });
}

function checkRepeats(members: readonly CommitteeMember[]): void {
  const seen = new Set<string>();
  for (const [index, { workerCode, role }] of members.entries()) {
    const key = `${role} ${workerCode}`;
    if (seen.has(key)) {
      throw invalid(
        ['members', String(index)],
        `“${workerCode}”以同一职务出现了两次`,
        `"${workerCode}" is listed twice in the same role`,
      );
    }
    seen.add(key);
  }
}
