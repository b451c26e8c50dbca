import { type FindingCode, WAIVABLE_FINDING_CODES } from '../domain/finding-code.ts';
import { overlap } from '../domain/period.ts';
import type { Policy } from '../domain/policy.ts';
import type { Waiver } from '../domain/waiver.ts';
import { insertWaiver, waiversOf } from '../storage/waiver.ts';
import type { App } from './app.ts';
import { type Affected, change } from './change.ts';
import { checkName, checkOrder, checkText } from './check-input.ts';
import { findPolicyInForce } from './find-policies.ts';
import { conflict, invalid } from './refusals.ts';
import { requireOne } from './require.ts';

export interface GrantWaiverInput extends Omit<Waiver, 'documentNumber'> {
  readonly documentNumber?: string | null | undefined;
}

/** What came of a change to a waiver. */
export interface WaiverChanged extends Affected {
  readonly waiver: Waiver;
}

/** Records an approved exception to one waivable finding of a station. */
export async function grantWaiver(app: App, input: GrantWaiverInput): Promise<WaiverChanged> {
  const waiver: Waiver = { ...input, documentNumber: input.documentNumber ?? undefined };
  checkWaivable(waiver.findingCode);
  checkName(waiver.approvedBy, ['approvedBy']);
  checkText(waiver.reason, ['reason']);
  checkOrder(waiver.from, waiver.until, ['until']);
  return change(app, async ({ trx, sight, recordedAt, touch }) => {
    const { divisionCode } = await requireOne(sight, 'station', waiver.stationCode, ['stationCode']);
    const { policy } = await findPolicyInForce(app, divisionCode, waiver.from, trx);
    checkWaivableUnder(policy, waiver.findingCode);
    const other = (await waiversOf(trx, [waiver.stationCode])).find(
      (recorded) => recorded.findingCode === waiver.findingCode && overlap(recorded, waiver),
    );
    if (other !== undefined) {
      throw conflict(
        ['from'],
        `${other.findingCode} ${other.from}`,
        `已有 ${other.from} 至 ${other.until} 的例外批准，期间不能重叠`,
        `There is a waiver from ${other.from} until ${other.until}; the periods must not overlap`,
      );
    }
    await touch({ stations: [waiver.stationCode] });
    await insertWaiver(trx, waiver, recordedAt);
    return { waiver };
  });
}

/** A pack may allow fewer exceptions than the national text; then a waiver would have no effect. */
function checkWaivableUnder({ name, findings }: Policy, code: FindingCode): void {
  if (findings[code].waivable) return;
  throw invalid(
    ['findingCode'],
    `按当日适用的规则包 ${name}，${code} 不能批准例外`,
    `Under the policy in force on that day, ${name}, ${code} cannot be waived`,
  );
}

function checkWaivable(code: FindingCode): void {
  const waivable: readonly FindingCode[] = WAIVABLE_FINDING_CODES;
  if (waivable.includes(code)) return;
  throw invalid(
    ['findingCode'],
    `${code} 不能批准例外；可以批准例外的有：${waivable.join('、')}`,
    `${code} cannot be waived; these can: ${waivable.join(', ')}`,
  );
}
