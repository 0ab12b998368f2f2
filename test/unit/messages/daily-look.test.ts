import { describe, expect, it, vi } from 'vitest';
import { aFiling, DAY, NOW } from '../helpers/filings';
import { useWorker } from '../helpers/reminding-worker';

const worker = useWorker();

const DAILY = { delayInMinutes: 24 * 60, periodInMinutes: 24 * 60 };

/** Filings that are stored now, read past the worker. */
const stored = () => ((worker.browser.local.items['filings'] as { body: { id: string }[] } | undefined)?.body ?? []).map(({ id }) => id);

/** A filing that is all done at NOW. */
async function done() {
  await worker.openRound();
  await worker.browser.asScreen({ type: 'addAttempt', id: 'a', filingId: 'filing-1', kind: 'try', outcome: 'done', reason: 'elsewhere' });
}

/** Some turns of the worker's queue. */
const turns = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Lets six seconds go by after something that was done at `now`, and what is due then come to its end. */
async function sixSecondsAfter(doIt: () => Promise<unknown>, now = NOW) {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout'], now });
  await doIt();
  vi.advanceTimersByTime(6_000);
  vi.useFakeTimers({ toFake: ['Date'], now });
  await turns();
}

describe('the daily look at what has been finished for 30 days', () => {
  it('has an alarm, once the user has agreed; a worker that is started again leaves it as it is, or it would never go off', async () => {
    await sixSecondsAfter(() => worker.start({}));
    expect(worker.browser.reminding.alarms.has('tidy')).toBe(false);
    await worker.browser.asScreen({ type: 'giveConsent' });
    await sixSecondsAfter(() => worker.again());
    expect(worker.browser.reminding.alarms.get('tidy')).toEqual(DAILY);
    const standing = { when: NOW + 1, periodInMinutes: 24 * 60 };
    worker.browser.reminding.alarms.set('tidy', standing);
    await sixSecondsAfter(() => worker.again());
    expect(worker.browser.reminding.alarms.get('tidy')).toBe(standing);
  });

  it('its alarm wakes a worker that has died: the filing goes', async () => {
    await done();
    vi.setSystemTime(NOW + 29 * DAY);
    await worker.restart();
    await worker.browser.reminding.ring('tidy');
    await turns();
    expect(stored()).toEqual(['filing-1']);
    vi.setSystemTime(NOW + 31 * DAY);
    await worker.restart();
    await worker.browser.reminding.ring('tidy');
    await vi.waitFor(() => expect(stored()).toEqual([]));
  });

  it('of another alarm\'s name nothing goes', async () => {
    await done();
    vi.setSystemTime(NOW + 31 * DAY);
    await worker.restart();
    await worker.browser.reminding.ring('another');
    await turns();
    expect(stored()).toEqual(['filing-1']);
  });

  it('without any alarm, each start of the worker looks after a while', async () => {
    await done();
    await sixSecondsAfter(() => worker.restart(), NOW + 31 * DAY);
    await vi.waitFor(() => expect(stored()).toEqual([]));
  });

  it('while it is locked nothing goes; once it is unlocked, it looks after a while', async () => {
    const passphrase = 'correct horse battery';
    await worker.start({ filings: { v: 1, body: [aFiling('filing-1')] } });
    await done();
    await worker.browser.asScreen({ type: 'setPassphrase', current: null, next: passphrase });
    await worker.browser.asScreen({ type: 'lock' });
    const before = JSON.stringify(worker.browser.local.items);
    vi.setSystemTime(NOW + 31 * DAY);
    await worker.browser.reminding.ring('tidy');
    await turns();
    expect(JSON.stringify(worker.browser.local.items)).toBe(before);
    await sixSecondsAfter(() => worker.browser.asScreen({ type: 'unlock', passphrase }), NOW + 31 * DAY);
    await vi.waitFor(async () => expect(await worker.browser.asScreen({ type: 'tidying' })).toMatchObject({ value: { told: { count: 1 } } }));
  }, 30_000);
});
