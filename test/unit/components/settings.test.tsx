// @vitest-environment happy-dom
import { describe, expect, it, test, vi } from 'vitest';
import { dayTimeText, quietEnd, readDayTime } from '../../../components/settings/day-time';
import { filing, NOW, round } from './make';
import { all, click, openPopup, see, written } from './popup-world';

// The words themselves: their keys, and what is filled into them.
vi.mock('#i18n', () => ({
  i18n: { t: (key: string, given: readonly string[] = []) => (key === 'popup.lang' ? 'en' : [key, ...given].join(' ')) },
}));

const running = { filing: filing(), round: round() };
const waiting = { filing: filing({ id: 'f2', label: '还没短信' }), round: null };

async function openSettings(world = openPopup({ filings: [running] })) {
  await click('open-settings');
  await see('remind');
  return world;
}

const reminders = (world: ReturnType<typeof openPopup>) => world.settings.reminders;
const isThere = (id: string, there: boolean) => vi.waitFor(() => expect(all(id).length > 0).toBe(there));

async function setTime(id: string, text: string): Promise<void> {
  const field = (await see(id)) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the settings', () => {
  it('switched on, the browser is asked in that very click, and not before', async () => {
    const world = await openSettings();
    expect(world.notices.asked).toBe(0);
    await click('remind');
    expect(world.notices.asked).toBe(1);
    await vi.waitFor(() => expect(reminders(world).on).toBe(true));
    await isThere('point-start', true);
    await click('remind');
    await vi.waitFor(() => expect(reminders(world).on).toBe(false));
    await isThere('point-start', false);
    expect(world.notices.asked).toBe(1);
  });

  it('refused by the user, they are on all the same, it is said what goes on, and it can be asked again', async () => {
    const world = openPopup({ filings: [running] });
    world.notices = { allowed: false, answer: false, asked: 0 };
    await openSettings(world);
    await click('remind');
    await see('not-allowed');
    expect(reminders(world).on).toBe(true);
    world.notices.answer = true;
    await click('ask-again');
    await isThere('not-allowed', false);
    expect(world.notices.asked).toBe(2);
  });

  it('each choice is kept at once, and one point always stays', async () => {
    const world = await openSettings();
    await click('remind');
    for (const point of ['start', 'sixHours', 'twoHours', 'over']) await click(`point-${point}`);
    await vi.waitFor(() => expect(reminders(world).points).toEqual(['halfHour']));
    expect((await see('point-halfHour') as HTMLInputElement).disabled).toBe(true);
    await click('point-oneHour');
    await vi.waitFor(() => expect(reminders(world).points).toEqual(['oneHour', 'halfHour']));
  });

  it('quiet hours can be set and switched off; what is no time is not kept', async () => {
    const world = await openSettings();
    await click('remind');
    await setTime('quiet-from', '23:30');
    await vi.waitFor(() => expect(reminders(world).quiet).toEqual({ on: true, from: 1410, to: 480 }));
    await setTime('quiet-from', '');
    expect((await see('quiet-from') as HTMLInputElement).value).toBe('23:30');
    await click('last-always');
    await vi.waitFor(() => expect(reminders(world).lastAlways).toBe(false));
    await click('quiet');
    await isThere('quiet-from', false);
    expect(reminders(world).quiet).toEqual({ on: false, from: 1410, to: 480 });
  });

  it('a choice that was not kept is taken back, and it is said why', async () => {
    const world = await openSettings();
    world.refuse = 'storage';
    await click('remind');
    expect((await see('refusal')).textContent).toContain('fault.storage.next');
    await vi.waitFor(() => expect((all('remind')[0] as HTMLInputElement).checked).toBe(false));
  });

  it('Escape goes back to the list, and the focus to where it came from', async () => {
    await openSettings();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }));
    await isThere('settings', false);
    await vi.waitFor(() => expect(document.activeElement).toBe(all('open-settings')[0]));
  });
});

describe('the offer to remind', () => {
  const open = (on: boolean | null, filings = [running]) => {
    const world = openPopup({ filings });
    world.settings = { reminders: { ...world.settings.reminders, on } };
    return world;
  };

  it('stands above the list while a round is running, until it is answered', async () => {
    const world = open(null);
    await click('offer-yes');
    await isThere('reminder-offer', false);
    expect([reminders(world).on, world.notices.asked]).toEqual([true, 1]);
    await vi.waitFor(() => expect(document.querySelector('.toast')?.textContent ?? '').toContain('settings.offerDone'));
  });

  it('no is an answer too', async () => {
    const world = open(null);
    await click('offer-no');
    await isThere('reminder-offer', false);
    expect([reminders(world).on, world.notices.asked]).toEqual([false, 0]);
  });

  test.each([['nothing is running', null, [waiting as never]], ['it was answered', false, [running]]])('is not made where %s', async (_, on, filings) => {
    open(on, filings);
    await see('filing');
    await new Promise((done) => setTimeout(done, 50));
    expect(all('reminder-offer')).toEqual([]);
  });
});

describe('the SMS came', () => {
  it('just now: one click, as before', async () => {
    const world = openPopup({ filings: [waiting] });
    await click('new-sms');
    await see('toast-action');
    expect(written(world.asked)).toEqual([{ type: 'openRounds', filingIds: ['f2'] }]);
  });

  it('before: the time can be set at once, from now', async () => {
    const world = openPopup({ filings: [waiting] });
    await click('new-sms');
    await click('toast-action');
    const field = (await see('sms-time')) as HTMLInputElement;
    expect(new Date(field.value).getTime()).toBe(NOW - (NOW % 60_000));
    field.value = dayBefore(field.value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((done) => setTimeout(done, 20));
    await click('deed-write');
    await vi.waitFor(() => expect(written(world.asked).at(-1)).toEqual({ type: 'smsCame', filingId: 'f2', smsAt: NOW - (NOW % 60_000) - 20 * 3_600_000 }));
  });
});

/** Twenty hours before, as the field holds it. */
function dayBefore(text: string): string {
  const at = new Date(new Date(text).getTime() - 20 * 3_600_000);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

describe('times of the day', () => {
  test.each([[0, '00:00'], [480, '08:00'], [1439, '23:59']])('%i: %s', (minutes, text) => {
    expect([dayTimeText(minutes), readDayTime(text)]).toEqual([text, minutes]);
  });
  test.each(['', '24:00', '7:00', '07:60', 'rubbish'])('"%s" is none', (text) => expect(readDayTime(text)).toBeNull());
  test.each([[1320, 480, 480], [1320, 1320, null], [1320, 1260, 840], [60, 120, 120]])('quiet from %i to %i end at %s', (from, to, end) => expect(quietEnd(from, to)).toBe(end));
});
