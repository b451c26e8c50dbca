import { unlimited } from '../../src/access/asker.ts';
import type { App } from '../../src/services/app.ts';
import { traceReading } from '../../src/services/trace-reading.ts';
import { recordEntry } from '../../src/storage/audit/record-entry.ts';
import { insertDivisions } from '../../src/storage/division.ts';
import { insertMembershipEntry, updateMembershipEntry } from '../../src/storage/membership.ts';
import { insertPosting } from '../../src/storage/posting.ts';
import { insertStations } from '../../src/storage/station.ts';
import { insertWorkers, updateWorker } from '../../src/storage/worker.ts';

const AT = Temporal.Instant.from('2026-11-22T04:00:00Z');
const DAY = '2026-01-01' as const;
const STAGES = ['ACTIVIST', 'APPLICANT'] as const;

/** Writes a log of so many entries: of every kind of row, of names, and of readings. */
export async function fillLog(app: App, entries: number): Promise<void> {
  const { caller } = unlimited({ kind: 'USER', id: 'u-1', name: '区民政局' });
  const head = { caller, client: 'test', requestId: 'r-1', note: null };
  const readings = Math.ceil(entries / 10);
  await app.database.write(async (trx) => {
    for (let index = 0; index < entries - readings; index++) {
      const at = AT.add({ seconds: index });
      const recordedAt = at.toString();
      const note = index % 3 === 0 ? '因工作需要' : null;
      await recordEntry(trx, { ...head, at, action: `act${index % 5}`, note }, async () => {
        if (index === 0) {
          await insertDivisions(trx, [{ code: 'D', name: '区', level: 'DISTRICT' }], recordedAt);
          const station = { code: 's', name: '站', level: 'TOWN_STATION', divisionCode: 'D', openedOn: DAY } as const;
          await insertStations(trx, [station], recordedAt);
        } else if (index % 20 === 1) {
          const code = `w${index}`;
          await insertWorkers(trx, [{ code, name: `甲${index}` }], recordedAt);
          await insertPosting(trx, code, { stationCode: 's', kind: 'RESIDENT', from: DAY }, recordedAt);
          await insertMembershipEntry(trx, code, { stage: 'APPLICANT', from: DAY }, recordedAt);
        } else {
          const code = `w${index - ((index + 19) % 20)}`;
          if (index % 20 === 11) await updateWorker(trx, { code, name: `乙${index}` }, recordedAt);
          const stage = STAGES[index % 2] ?? 'ACTIVIST';
          await updateMembershipEntry(trx, code, DAY, { stage, from: DAY }, recordedAt);
        }
      });
    }
  });
  for (let index = 0; index < readings; index += 50) {
    const some = Array.from({ length: Math.min(50, readings - index) }, (_, at) => `read${index + at}`);
    await Promise.all(some.map((action) => traceReading(app, { action, workers: ['w1', 'w21'] })));
  }
}
