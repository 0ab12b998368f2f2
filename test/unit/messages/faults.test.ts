import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Diagnosis } from '../../../lib/messages/diagnosis';
import { reserve, WITH_FILING } from '../helpers/desk';
import { installBrowser } from '../helpers/fake-browser';
import { SUBJECT } from '../helpers/filings';

let browser: ReturnType<typeof installBrowser>;

async function start(initial: Readonly<Record<string, unknown>> = WITH_FILING) {
  vi.resetModules();
  browser = installBrowser(initial);
  (await import('../../../lib/messages/worker')).startWorker();
}

beforeEach(() => start());
afterEach(() => void vi.unstubAllGlobals());

const diagnosis = async () => ((await browser.asScreen({ type: 'diagnosis' })) as { value: Diagnosis }).value;
/** Code, part and times of what was noted, without when. */
const noted = async () => (await diagnosis()).faults === 'unreadable' ? 'unreadable' : ((await diagnosis()).faults as readonly string[]).map((line) => line.split(' ').slice(0, 3).join(' '));

describe('a fault is noted', () => {
  it('when the worker refuses, with the part that had asked', async () => {
    await browser.asPage({ type: 'reserve' });
    browser.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    await browser.asPage(reserve('t'));
    await browser.asScreen({ type: 'acknowledge' });
    await browser.asScreen({ type: 'acknowledge' });
    expect(await noted()).toEqual(['HY-106 screen x2', 'HY-106 page x1', 'HY-101 page x1']);
  });

  it('when an error of the worker is caught by nobody; of the error itself nothing is kept', async () => {
    browser.unhandled.forEach((tell) => tell());
    expect(await noted()).toEqual([`HY-107 worker x${browser.unhandled.length}`]);
    expect(browser.unhandled.length).toBeGreaterThan(0);
  });

  it('when a screen tells of one, of the table alone', async () => {
    expect(await browser.asScreen({ type: 'noteFault', fault: 'clipboard' })).toEqual({ ok: true, value: null });
    expect(await browser.asScreen({ type: 'noteFault', fault: SUBJECT.phone })).toEqual({ ok: false, refusal: 'malformed' });
    expect(await browser.asPage({ type: 'noteFault', fault: 'clipboard' })).toEqual({ ok: false, refusal: 'malformed' });
    expect(await noted()).toEqual(['HY-101 page x1', 'HY-101 screen x1', 'HY-401 screen x1']);
  });

  it('when a passphrase is wrong, or a form that was to be filled is gone', async () => {
    await browser.asScreen({ type: 'fillActive', personId: 'filing-1:subject' });
    await browser.asScreen({ type: 'setPassphrase', current: null, next: 'a passphrase' });
    await browser.asScreen({ type: 'removePassphrase', current: 'another one' });
    expect(await noted()).toEqual(['HY-301 screen x1', 'HY-501 screen x1']);
  }, 30_000);

  it('in memory, and not on the disk', async () => {
    await browser.asPage({ type: 'reserve' });
    await noted();
    expect(JSON.stringify(browser.local.items)).not.toContain('HY-');
    expect(JSON.stringify(browser.session.items)).toContain('HY-101');
  });
});

describe('the diagnosis is answered', () => {
  it('to a screen, and never to a page', async () => {
    expect(await browser.asPage({ type: 'diagnosis' })).toEqual({ ok: false, refusal: 'malformed' });
    expect(await diagnosis()).toMatchObject({ hasConsent: true, mayNotify: true, vault: { state: 'off' }, counts: { filings: 1 } });
  });

  it('before the user has agreed, without a word on the disk', async () => {
    await start({});
    expect(await diagnosis()).toMatchObject({ hasConsent: false, counts: { filings: 0 }, stored: [] });
    expect(browser.local.items).toEqual({});
  });

  it('with a disk that refuses', async () => {
    await start();
    browser.local.get = () => Promise.reject(new Error('An unexpected error occurred'));
    expect(await diagnosis()).toMatchObject({ hasConsent: 'unreadable', counts: 'unreadable', stored: 'unreadable', faults: [] });
  });
});
