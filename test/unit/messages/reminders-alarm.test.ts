import { describe, expect, it, vi } from 'vitest';
import { DAY, HOUR, MINUTE, NOW } from '../helpers/filings';
import { ON, settled, useWorker } from '../helpers/reminding-worker';

// The words themselves: their keys, and what is filled into them.
vi.mock('#i18n', () => ({
  i18n: { t: (key: string, given: readonly string[] = []) => (key === 'popup.lang' ? 'en' : [key, ...given].join(' ')) },
}));

const worker = useWorker();

describe('the alarm', () => {
  it('is set with each change for what comes next, and is gone when nothing is to come', async () => {
    await worker.opened();
    expect(worker.browser.reminding.alarms.get('clock')).toEqual({ when: NOW + 15 * MINUTE, periodInMinutes: 15 });
    await worker.browser.asScreen({ type: 'smsCame', filingId: 'filing-1', smsAt: NOW - 22 * HOUR + 5 * MINUTE });
    await settled();
    expect(worker.browser.reminding.alarms.get('clock')?.when).toBe(NOW + 5 * MINUTE);
    await worker.browser.asScreen({ type: 'removeFiling', filingId: 'filing-1' });
    await settled();
    expect(worker.browser.reminding.alarms.has('clock')).toBe(false);
  });

  it('runs for the badge alone where the reminders are off', async () => {
    await worker.openRound();
    await worker.ringAt(NOW + 19 * HOUR);
    expect(worker.browser.badge.text).toBe('5h');
    await worker.ringAt(NOW + 19 * HOUR + 1);
    expect(worker.browser.badge.text).toBe('4h');
    expect(worker.browser.reminding.alarms.get('clock')?.when).toBe(NOW + 19 * HOUR + 1 + 15 * MINUTE);
  });

  it('of another name is not ours', async () => {
    await worker.opened();
    vi.setSystemTime(NOW + 22 * HOUR);
    await worker.browser.reminding.ring('another');
    await settled();
    expect(worker.browser.reminding.shown).toEqual([]);
  });
});

describe('notifications', () => {
  it('refused: nothing is shown, the badge goes on, and what was due then does not come later', async () => {
    worker.browser.reminding.allowed = false;
    await worker.restart();
    await worker.opened();
    await worker.ringAt(NOW + 22 * HOUR);
    expect([worker.browser.reminding.shown, worker.browser.badge.text]).toEqual([[], '2h']);
    worker.browser.reminding.allow();
    await settled();
    expect(worker.browser.reminding.shown).toEqual([]);
    expect(await worker.ringAt(NOW + 23.5 * HOUR)).toHaveLength(1);
    await Promise.all(worker.browser.reminding.onClicked.tell(worker.browser.reminding.shown[0]?.id));
    expect(worker.browser.opened).toEqual(['https://beian.miit.gov.cn/#/Integrated/ComplaintA']);
  });

  it('that the system refuses to show come with the next look', async () => {
    await worker.opened();
    worker.browser.reminding.broken = true;
    await worker.ringAt(NOW + 22 * HOUR);
    worker.browser.reminding.broken = false;
    expect(await worker.ringAt(NOW + 22 * HOUR + 15 * MINUTE)).toHaveLength(1);
  });

  it('that the disk will not remember come once for each worker', async () => {
    await worker.opened();
    worker.browser.local.set = () => Promise.reject(new Error('full'));
    await worker.ringAt(NOW + 22 * HOUR);
    expect(await worker.ringAt(NOW + 22 * HOUR + MINUTE)).toHaveLength(1);
  });

  it('clicked: the page to verify on; the list, where there is nothing to verify any more; and nothing for another\'s', async () => {
    await worker.opened();
    await worker.ringAt(NOW + 22 * HOUR);
    await worker.ringAt(NOW + DAY);
    for (const { id } of worker.browser.reminding.shown) worker.browser.reminding.onClicked.tell(id);
    worker.browser.reminding.onClicked.tell('other:page');
    await settled();
    expect(worker.browser.opened).toEqual(['https://beian.miit.gov.cn/#/Integrated/ComplaintA', 'chrome-extension://ours/popup.html']);
  });
});

describe('the settings', () => {
  it('are the usual ones until somebody chooses, and then those that were chosen', async () => {
    expect(await worker.browser.asScreen({ type: 'settings' })).toMatchObject({ ok: true, value: { reminders: { on: null } } });
    await worker.saveSettings();
    await worker.restart();
    expect(await worker.browser.asScreen({ type: 'settings' })).toEqual({ ok: true, value: ON });
  });

  it('switched on in the middle of a round: what lies behind does not come', async () => {
    await worker.openRound();
    vi.setSystemTime(NOW + 20 * HOUR);
    await worker.saveSettings();
    expect(await worker.ringAt(NOW + 20 * HOUR + MINUTE)).toEqual([]);
    expect(await worker.ringAt(NOW + 22 * HOUR)).toHaveLength(1);
  });

  it('are refused without a point, or with an hour that is none; a page may neither read nor change them', async () => {
    for (const bad of [{ points: [] }, { quiet: { on: true, from: 0, to: 1440 } }, { on: 'yes' }]) {
      expect(await worker.browser.asScreen({ type: 'saveSettings', settings: { reminders: { ...ON.reminders, ...bad } } })).toEqual({ ok: false, refusal: 'malformed' });
    }
    for (const message of [{ type: 'settings' }, { type: 'saveSettings', settings: ON }]) expect(await worker.browser.asPage(message)).toEqual({ ok: false, refusal: 'malformed' });
  });
});
