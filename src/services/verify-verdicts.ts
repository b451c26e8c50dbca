import { isDeepStrictEqual } from 'node:util';
import type { IsoDate } from '../domain/date.ts';
import { judgementDay } from '../storage/judgement-day.ts';
import { allStationCodes } from '../storage/station-codes.ts';
import { findVerdicts } from '../storage/verdict.ts';
import type { StoredVerdict } from '../storage/verdict-row.ts';
import type { App } from './app.ts';
import { completeVerdicts } from './complete-verdicts.ts';
import { judgeInBatches } from './judge-stored.ts';
import { readPlanned } from './pieces/run-planned.ts';

/** A stored verdict that is not what the facts give. */
export interface VerdictDifference {
  readonly stationCode: string;
  /** Undefined: none is stored. */
  readonly stored: StoredVerdict | undefined;
  readonly computed: StoredVerdict;
}

export interface Verification {
  /** The day the verdicts are stored for; undefined: nothing was judged yet. */
  readonly day: IsoDate | undefined;
  readonly stations: number;
  /** In no order. */
  readonly differences: readonly VerdictDifference[];
}

/** Computes every verdict again as of the day it is stored for, from one state of the database, and compares. */
export async function verifyVerdicts(app: App): Promise<Verification> {
  return readPlanned(app, async (trx, { plan }) => {
    const codes = await allStationCodes(trx);
    const day = await judgementDay(trx);
    const differences: VerdictDifference[] = [];
    if (day === undefined) return { day, stations: codes.length, differences };
    for await (const { facts, verdicts } of judgeInBatches(trx, codes, day, app.policies, plan)) {
      const stored = await findVerdicts(
        trx,
        verdicts.map(({ stationCode }) => stationCode),
      );
      for (const computed of completeVerdicts(facts, verdicts, day, app.policies)) {
        const { stationCode } = computed.verdict;
        const found = stored.get(stationCode);
        if (found === undefined || !saysTheSame(found, computed)) {
          differences.push({ stationCode, stored: found, computed });
        }
      }
    }
    return { day, stations: codes.length, differences };
  });
}

/** Whether two verdicts are the same but for the day they were judged on. */
function saysTheSame(one: StoredVerdict, other: StoredVerdict): boolean {
  return one.dueOn === other.dueOn && isDeepStrictEqual({ ...one.verdict, date: '' }, { ...other.verdict, date: '' });
}
