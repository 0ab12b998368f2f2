import { browser } from '../browser';

const NAME = 'clock';

/** While a round is open, the clock is looked at as often as this, in minutes: should the browser lose an alarm, or the clock be set. */
const EVERY_MINUTES = 15;

/**
 * The one alarm of the worker: at the next moment that matters, and every quarter of an hour from then on. Browsers may drop
 * alarms when they restart, so that it is set anew with each start of the worker and with each change.
 */
export async function setAlarm(next: number | null, now: number): Promise<void> {
  if (next === null) {
    await browser.alarms.clear(NAME);
    return;
  }
  await browser.alarms.create(NAME, { when: Math.min(next, now + EVERY_MINUTES * 60_000), periodInMinutes: EVERY_MINUTES });
}

/** Calls back when it goes off. Belongs in the worker's first moment, which the browser may have started for it. */
export function onAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) listener();
  });
}
