import { beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from './driver/driver.ts';
import { writePast } from './look/past.ts';
import { BROWSER, useStage } from './stage.ts';
import { buildWithNotifications } from './story/allowed-build.ts';
import { badgeText, openPopup } from './story/popup-page.ts';
import { alarmAhead, heedNotifications, mayNotify, notifications, soundedPoints, wakeWorker } from './story/reminding.ts';
import { askFrom, askWorker, saveFiling } from './story/save-filing.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Whether the browser still holds what it has shown: Firefox without a window takes it away at once. */
const HOLDS = BROWSER === 'chromium';

const persons = [
  { role: 'subject', phone: '13800138000', idTail: '12345X' },
  { role: 'service', phone: '13900139000', idTail: '567（8）' },
] as const;

/** A round of which the SMS came so long ago, as it lies in the store of somebody whose browser was closed since. */
const past = (label: string, smsAgo: number) => ({ filingId: `filing-${label}`, ago: smsAgo, smsAgo, submits: [] });

/** At whatever hour these are played: without quiet hours. */
const ON = {
  reminders: { on: true, points: ['start', 'sixHours', 'twoHours', 'halfHour', 'over'], quiet: { on: false, from: 0, to: 60 }, lastAlways: true },
};

/** Says when the SMS came, in the field that asks for it. */
async function tellTime(popup: Tab, at: number): Promise<void> {
  await popup.waitFor('the question', () => document.querySelector('[data-testid="sms-time"]'));
  await popup.evaluate((time) => {
    const field = document.querySelector<HTMLInputElement>('[data-testid="sms-time"]');
    if (field === null) return;
    field.value = new Date(time - new Date(time).getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, at);
  await popup.click('[data-testid="deed-write"]');
  await popup.waitFor('the answer to be taken', () => document.querySelector('dialog') === null);
}

describe('The clock of a round, as it is shipped', () => {
  const stage = useStage();

  test('an SMS that came 23 hours ago: one click, then its time; the badge says that less than an hour is left', async () => {
    const { driver } = stage;
    await saveFiling(driver, { label: '昨天的短信', persons });
    const popup = await openPopup(driver);
    await popup.click('[data-testid="new-sms"]');
    await popup.waitFor('the round', () => document.querySelector('[data-phase="open"]'));
    expect(await badgeText(popup)).toBe('5');
    await popup.click('[data-testid="toast-action"]');
    await tellTime(popup, Date.now() - 23 * HOUR - 10 * MINUTE);
    await expect.poll(() => badgeText(popup)).toBe('<1h');
    expect(await alarmAhead(popup)).toBeLessThanOrEqual(15 * MINUTE);
    await popup.close();
  });

  test('reminders are offered once; the choice is kept while the browser still asks, and the badge reminds without notifications', async () => {
    const popup = await openPopup(stage.driver);
    await popup.waitFor('the offer', () => document.querySelector('[data-testid="reminder-offer"]'));
    expect([await mayNotify(popup), await notifications(popup)]).toEqual([false, null]);
    await popup.click('[data-testid="offer-yes"]');
    await expect.poll(() => askFrom(popup, { type: 'settings' })).toMatchObject({ ok: true, value: { reminders: { on: true } } });
    expect(await mayNotify(popup)).toBe(false);
    expect(await badgeText(popup)).toBe('<1h');
    await popup.close();
    const again = await openPopup(stage.driver);
    await again.click('[data-testid="open-settings"]');
    await again.waitFor('what is said to it', () => document.querySelector('[data-testid="not-allowed"]'));
    expect(await again.visible('[data-testid="reminder-offer"]')).toBe(false);
    await again.close();
  });
});

describe('A deadline reminder with the clock moved, where notifications are allowed', () => {
  const stage = useStage({ build: buildWithNotifications });
  let popup: Tab;

  beforeAll(async () => {
    const { driver } = stage;
    await saveFiling(driver, { label: '提醒', persons });
    await askWorker(driver, { type: 'saveSettings', settings: ON });
    popup = await openPopup(driver);
  });

  test('at its time, by the browser\'s own alarm; and not again when the worker has died', async () => {
    const { driver } = stage;
    await heedNotifications(popup);
    await askFrom(popup, { type: 'openRounds', filingIds: ['filing-提醒'] });
    // The reminder of 30 minutes is four seconds ahead.
    await askFrom(popup, { type: 'smsCame', filingId: 'filing-提醒', smsAt: Date.now() - 23.5 * HOUR + 4_000 });
    await expect.poll(() => alarmAhead(popup)).toBeLessThan(5_000);
    expect(await soundedPoints(popup, 'filing-提醒')).toEqual([]);
    await expect.poll(() => soundedPoints(popup, 'filing-提醒'), { timeout: 60_000 }).toEqual(['halfHour']);
    await expect.poll(() => notifications(popup)).toEqual([expect.stringMatching(/^reminder:page:.*:left:halfHour$/)]);
    await wakeWorker(driver, popup);
    await expect.poll(() => alarmAhead(popup)).toBeGreaterThan(5_000);
    expect(await soundedPoints(popup, 'filing-提醒')).toEqual(['halfHour']);
  });

  test('the browser was closed when it was due: it comes with the next start, late and once', async () => {
    const { driver } = stage;
    await popup.close();
    await writePast(driver, [past('提醒', 22.5 * HOUR)]);
    await driver.restart();
    popup = await openPopup(driver);
    await expect.poll(() => soundedPoints(popup, 'filing-提醒')).toEqual(['start', 'sixHours', 'twoHours']);
    if (HOLDS) expect(await notifications(popup)).toEqual([expect.stringMatching(/:left:twoHours$/)]);
  });

  test('and when it was over before anybody looked, it says that it is over', async () => {
    // A round of its own: what was remembered is of the one before.
    await writePast(stage.driver, [past('提醒', 60 * HOUR), past('提醒', 26 * HOUR)]);
    await wakeWorker(stage.driver, popup);
    await expect.poll(() => soundedPoints(popup, 'filing-提醒')).toEqual(['start', 'sixHours', 'twoHours', 'halfHour', 'over']);
    if (HOLDS) expect(await notifications(popup)).toContainEqual(expect.stringMatching(/^reminder:list:.*:over:over$/));
    expect(await badgeText(popup)).toBe('');
  });

  test('who has all done is left alone', async () => {
    const { driver } = stage;
    await writePast(driver, [{ ...past('提醒', 22.5 * HOUR), submits: [{ ago: HOUR, outcome: 'done', answer: 'allDone' }] }]);
    await wakeWorker(driver, popup);
    await popup.waitFor('the filing to be done', () => document.querySelector('[data-phase="done"]'));
    expect(await alarmAhead(popup)).toBeNull();
    expect(await soundedPoints(popup, 'filing-提醒')).toEqual([]);
  });
});
