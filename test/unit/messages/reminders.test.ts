import { describe, expect, it, vi } from 'vitest';
import { reserve, settle, withFilings } from '../helpers/desk';
import { aFiling, DAY, HOUR, MINUTE, NOW, SERVICE, SUBJECT } from '../helpers/filings';
import { settled, useWorker } from '../helpers/reminding-worker';

// The words themselves: their keys, and what is filled into them.
vi.mock('#i18n', () => ({
  i18n: { t: (key: string, given: readonly string[] = []) => (key === 'popup.lang' ? 'en' : [key, ...given].join(' ')) },
}));

const worker = useWorker();

describe('a reminder', () => {
  it('sounds when it is due, with the filing, who is missing and until when; no number and no code', async () => {
    await worker.opened();
    expect(await worker.ringAt(NOW + 15 * MINUTE)).toMatchObject([{ title: 'reminder.start Filing filing-1' }]);
    await worker.browser.asPage(reserve('t'));
    await worker.browser.asPage(settle('t', 'passed'));
    const [, second] = await worker.ringAt(NOW + 18 * HOUR);
    expect(second?.title).toBe('reminder.left Filing filing-1 reminder.hours 6');
    expect(second?.message).toMatch(/^reminder\.missing filing\.role\.service\nreminder\.until \d\d:\d\d\nreminder\.click$/);
    const said = JSON.stringify(worker.browser.reminding.shown);
    for (const secret of [SUBJECT.phone, SUBJECT.idTail, SERVICE.phone, SERVICE.idTail, SUBJECT.phone.slice(-6)]) expect(said).not.toContain(secret);
  });

  it('comes once, whoever looks at the clock how often, also after the worker has died', async () => {
    await worker.opened();
    await worker.ringAt(NOW + 15 * MINUTE);
    await Promise.all([worker.browser.reminding.ring(), worker.browser.reminding.ring(), worker.browser.asPage(reserve('t'))]);
    await settled();
    expect(worker.browser.reminding.shown).toHaveLength(1);
    await worker.restart();
    expect(await worker.ringAt(NOW + 16 * MINUTE)).toEqual([]);
  });

  it('is remembered by ids and times alone', async () => {
    await worker.opened();
    await worker.ringAt(NOW + 15 * MINUTE);
    expect(worker.browser.local.items['reminded']).toEqual({ v: 1, body: [
      { filingId: 'filing-1', roundId: expect.any(String) as string, deadline: NOW + DAY, since: NOW, sounded: [{ point: 'start', at: NOW + 15 * MINUTE }] },
    ] });
  });

  it('comes for nobody who has all done, or while they are off', async () => {
    await worker.openRound();
    expect(await worker.ringAt(NOW + 18 * HOUR)).toEqual([]);
    expect(worker.browser.local.items['reminded']).toBeUndefined();
    await worker.saveSettings();
    await worker.browser.asPage(reserve('t'));
    await worker.browser.asPage(settle('t', 'done'));
    expect(await worker.ringAt(NOW + 23 * HOUR)).toEqual([]);
    expect(worker.browser.reminding.alarms.has('clock')).toBe(false);
  });

  it('of several filings is one notification', async () => {
    await worker.start(withFilings(...['a', 'b', 'c', 'd'].map((id) => aFiling(id, { persons: [{ ...SUBJECT, id: `${id}:p` }] }))));
    await worker.saveSettings();
    await worker.openRound(['a', 'b', 'c', 'd']);
    const [one, ...more] = await worker.ringAt(NOW + 22 * HOUR);
    expect(more).toEqual([]);
    expect(one?.title).toBe('reminder.several 4');
    expect(one?.message.split('\n').slice(0, 4)).toEqual(['a', 'b', 'c'].map((id) => `reminder.line Filing ${id} reminder.hours 2`).concat('reminder.more 1'));
  });
});

describe('the computer slept, or the browser was closed: late, not never, and it says so', () => {
  it('woken before the deadline', async () => {
    await worker.opened();
    const [one, ...more] = await worker.ringAt(NOW + 21 * HOUR);
    expect(more).toEqual([]);
    expect(one?.title).toBe('reminder.left Filing filing-1 reminder.hours 3');
    expect(one?.message).toContain('reminder.late reminder.hours 3');
  });

  it('woken after it: it is told what happens now', async () => {
    await worker.opened();
    await worker.restart();
    const [one] = await worker.ringAt(NOW + DAY + 3 * HOUR);
    expect(one?.title).toBe('reminder.over Filing filing-1');
    expect(one?.message).toBe('reminder.next\nreminder.late reminder.hours 3\nreminder.clickList');
  });

  it('the start of the browser is enough: no alarm has to survive it', async () => {
    await worker.opened();
    vi.setSystemTime(NOW + 19 * HOUR);
    await worker.restart();
    await settled();
    expect(worker.browser.reminding.shown).toMatchObject([{ title: 'reminder.left Filing filing-1 reminder.hours 5' }]);
    expect(worker.browser.reminding.alarms.get('clock')).toBeDefined();
  });
});

describe('the clock is set', () => {
  it('forward: what lies between sounds at once; back again: what is really ahead sounds at its time', async () => {
    await worker.opened();
    expect(await worker.ringAt(NOW + DAY + HOUR)).toMatchObject([{ title: 'reminder.over Filing filing-1' }]);
    await worker.ringAt(NOW + HOUR);
    expect(worker.browser.reminding.shown.slice(1)).toMatchObject([{ title: 'reminder.start Filing filing-1' }]);
    expect((await worker.ringAt(NOW + 22 * HOUR)).at(-1)).toMatchObject({ title: 'reminder.left Filing filing-1 reminder.hours 2' });
  });

  it('back: the next look is never further away than a quarter of an hour', async () => {
    await worker.opened();
    await worker.ringAt(NOW - 20 * HOUR);
    expect(worker.browser.reminding.alarms.get('clock')).toEqual({ when: NOW - 20 * HOUR + 15 * MINUTE, periodInMinutes: 15 });
    expect(worker.browser.reminding.shown).toEqual([]);
  });
});

describe('while the vault is locked', () => {
  const PASSPHRASE = 'a passphrase';

  async function locked() {
    await worker.browser.asScreen({ type: 'setPassphrase', current: null, next: PASSPHRASE });
    await worker.browser.asScreen({ type: 'lock' });
  }

  it('reminders go on, and name nobody: neither the filing nor who is missing', async () => {
    await worker.opened();
    await locked();
    const [one, ...more] = await worker.ringAt(NOW + 18 * HOUR);
    expect(more).toEqual([]);
    expect(one?.title).toBe('reminder.lockedLeft reminder.hours 6');
    expect(one?.message).toMatch(/^reminder\.locked\nreminder\.until \d\d:\d\d\nreminder\.clickList$/);
    expect(await worker.ringAt(NOW + DAY)).toMatchObject([
      one, { title: 'reminder.lockedOver', message: 'reminder.locked\nreminder.next\nreminder.clickList' },
    ]);
  });

  it('each comes once, whether it is locked or unlocked in between, and looking at the clock is no use of it', async () => {
    await worker.opened();
    await worker.ringAt(NOW + 15 * MINUTE);
    await locked();
    expect(await worker.ringAt(NOW + 16 * MINUTE)).toHaveLength(1);
    await worker.browser.asScreen({ type: 'unlock', passphrase: PASSPHRASE });
    expect(await worker.ringAt(NOW + 30 * MINUTE)).toHaveLength(1);
    expect(await worker.ringAt(NOW + 31 * MINUTE)).toHaveLength(1);
    expect(await worker.browser.asScreen({ type: 'vaultStatus' })).toMatchObject({ value: { state: 'locked' } });
  });

  it('several are counted, and not named', async () => {
    await worker.start(withFilings(...['a', 'b'].map((id) => aFiling(id, { persons: [{ ...SUBJECT, id: `${id}:p` }] }))));
    await worker.saveSettings();
    await worker.openRound(['a', 'b']);
    await locked();
    const [one] = await worker.ringAt(NOW + 22 * HOUR);
    expect(one?.title).toBe('reminder.several 2');
    expect(one?.message.split('\n').slice(0, 2)).toEqual(Array(2).fill('reminder.line reminder.lockedOne reminder.hours 2'));
  });
});
