import type { Act } from '../access/act.ts';
import type { MutationName } from '../access/mutation-abilities.ts';
import { checkKey, checkNote } from './check-input.ts';
import { invalid } from './refusals.ts';
import { EXPECTED_VERSIONS } from './versioned-thing.ts';

/** What can be asked for with every mutation, beside its own input. */
export interface Conditions {
  readonly expectedVersion?: number | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** What is done, as the log says it and as it can be done only once; refused where its conditions cannot be. */
export function createAct(
  action: MutationName,
  input: object,
  { expectedVersion = null, idempotencyKey = null, note = null }: Conditions,
  origin: Pick<Act, 'client' | 'requestId'>,
): Act {
  if (expectedVersion !== null) checkExpected(action, expectedVersion);
  if (idempotencyKey !== null) checkKey(idempotencyKey, ['idempotencyKey']);
  // a form sends what nobody filled in
  const said = note === '' ? null : note;
  if (said !== null) checkNote(said, ['note']);
  return { action, input, ...origin, expectedVersion, idempotencyKey, note: said };
}

/** Refuses conditions on what is only tried. */
export function refuseConditions(conditions: Conditions): void {
  for (const name of ['expectedVersion', 'idempotencyKey', 'note'] as const) {
    if (conditions[name] === null || conditions[name] === undefined) continue;
    throw invalid(
      [name],
      `模拟不作任何登记，不能给出 ${name}：请去掉，登记时再给出`,
      `Nothing is recorded in a simulation, so ${name} cannot be given: leave it out, and give it when the change is made`,
    );
  }
}

function checkExpected(action: MutationName, version: number): void {
  const path = ['expectedVersion'];
  const thing = EXPECTED_VERSIONS[action];
  if (thing === 'CREATES') {
    throw invalid(
      path,
      '新建的内容尚无版本，不能给出 expectedVersion：请去掉',
      'What is created has no version yet, so expectedVersion cannot be given: leave it out',
    );
  }
  if (thing === 'UNVERSIONED') {
    throw invalid(
      path,
      '密钥和用户没有版本，不能给出 expectedVersion：请去掉',
      'Keys and users have no versions, so expectedVersion cannot be given: leave it out',
    );
  }
  if (thing === 'MANY') {
    throw invalid(
      path,
      '本变更涉及多项内容，没有单一的版本，不能给出 expectedVersion：请去掉',
      'This changes several things, which have no version in common, so expectedVersion cannot be given: leave it out',
    );
  }
  if (thing === 'PREVIEWED') {
    throw invalid(
      path,
      '所依据的内容是否有变化由 fingerprint 判定，不能给出 expectedVersion：请去掉',
      'The fingerprint tells whether anything has changed since, so expectedVersion cannot be given: leave it out',
    );
  }
  if (version < 0) {
    throw invalid(path, '版本号为 0 或正整数', 'A version is 0 or a positive whole number');
  }
}
