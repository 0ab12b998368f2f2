import { afterEach, beforeEach, vi } from 'vitest';
import type { Settings } from '../../../lib/profiles/settings';
import { WITH_FILING } from './desk';
import { installBrowser } from './fake-browser';
import { NOW } from './filings';

/** Without quiet hours: which hour of the day it is differs from place to place. */
export const ON: Settings = {
  reminders: { on: true, points: ['start', 'sixHours', 'twoHours', 'halfHour', 'over'], quiet: { on: false, from: 0, to: 60 }, lastAlways: true },
};

/** All that the worker does comes to its end. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

/** A worker in a browser whose clock stands until it is moved. Each test begins at NOW, with one filing. */
export function useWorker() {
  let browser: ReturnType<typeof installBrowser> | undefined;
  const at = () => {
    if (browser === undefined) throw new Error('no worker was started');
    return browser;
  };

  /** A worker is started as the browser starts one: its module is read anew. */
  async function start(initial: Readonly<Record<string, unknown>> = WITH_FILING) {
    const allowed = browser?.reminding.allowed ?? true;
    vi.resetModules();
    browser = installBrowser(initial);
    browser.reminding.allowed = allowed;
    (await import('../../../lib/messages/worker')).startWorker();
  }

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    browser = undefined;
    await start();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const saveSettings = (settings = ON) => at().asScreen({ type: 'saveSettings', settings });
  const openRound = (filingIds = ['filing-1']) => at().asScreen({ type: 'openRounds', filingIds });
  return {
    get browser() {
      return at();
    },
    start,
    /** The same disk under another worker, as after the browser was closed. */
    restart: () => start(at().local.items),
    /** The worker has died, and is started again in the same browser. */
    async again() {
      vi.resetModules();
      (await import('../../../lib/messages/worker')).startWorker();
    },
    saveSettings,
    openRound,
    /** Reminders are on, and a round begins. */
    async opened() {
      await saveSettings();
      await openRound();
      await settled();
    },
    /** The alarm goes off at that time. Gives all that was ever shown. */
    async ringAt(time: number) {
      vi.setSystemTime(time);
      await at().reminding.ring();
      await settled();
      return at().reminding.shown;
    },
  };
}
