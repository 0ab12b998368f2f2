import { browser } from '../browser';
import type { Desk } from '../desk/desk';

/** The alarm of the browser that is never closed and whose worker is never woken: else each start of the worker looks. */
const ALARM = 'tidy';

const EVERY_MINUTES = 24 * 60;

/** Long enough for what the worker was woken for, and well within its half minute of life. */
const AFTER_MS = 5_000;

/**
 * Has the desk look once a day what has been finished long enough to go. Belongs in the worker's first moment, which the browser may
 * have started for the alarm. Gives what asks for a look soon: whoever waits for a click goes first.
 */
export function startDailyLook(desk: Pick<Desk, 'tidy' | 'hasConsent'>): () => void {
  const look = (): void => void desk.tidy().catch(() => undefined);
  const lookSoon = (): void =>
    void setTimeout(() => {
      look();
      void setAlarm(desk).catch(() => undefined);
    }, AFTER_MS);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) look();
  });
  lookSoon();
  return lookSoon;
}

/** One that is set stays: set anew with each start of the worker, it would never go off. Browsers may lose it when they restart. */
async function setAlarm(desk: Pick<Desk, 'hasConsent'>): Promise<void> {
  if (!(await desk.hasConsent()) || (await browser.alarms.get(ALARM)) !== undefined) return;
  await browser.alarms.create(ALARM, { delayInMinutes: EVERY_MINUTES, periodInMinutes: EVERY_MINUTES });
}
