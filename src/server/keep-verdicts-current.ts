import { type App, today } from '../services/app.ts';
import { renewVerdicts } from '../services/renew-verdicts.ts';
import type { Log } from './create-log.ts';

/** A clock may jump and a machine may sleep: the day is looked at this often, whatever the timer says. */
const LONGEST_WAIT_MS = 60_000;

/**
 * Brings the stored verdicts to today at midnight in Shanghai, every day, until stopped. A pass that fails is reported
 * and tried again.
 */
export function keepVerdictsCurrent(app: App, log: Log): () => Promise<void> {
  let renewedFor = today(app);
  let timer: NodeJS.Timeout;
  let pass: Promise<void> = Promise.resolve();

  async function renewIfDue(): Promise<void> {
    const day = today(app);
    if (day === renewedFor) return;
    try {
      await renewVerdicts(app);
      renewedFor = day;
    } catch (error) {
      log.failed(error);
    }
  }

  function arm(): void {
    timer = setTimeout(
      () => {
        pass = renewIfDue().then(arm);
      },
      Math.min(untilMidnight(app.now()), LONGEST_WAIT_MS),
    );
    timer.unref();
  }

  arm();
  return async () => {
    clearTimeout(timer);
    await pass;
    clearTimeout(timer);
  };
}

/** Milliseconds until the next day begins in Shanghai, at least one. */
function untilMidnight(instant: Temporal.Instant): number {
  const now = instant.toZonedDateTimeISO('Asia/Shanghai');
  const midnight = now.add({ days: 1 }).startOfDay();
  return Math.max(1, Math.ceil(now.until(midnight).total('milliseconds')));
}
