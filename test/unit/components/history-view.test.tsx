// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { filing, HOUR, NOW } from './make';
import { attempt, history, MINUTE, wrong } from './make-history';
import { all, click, openPopup, see, written } from './popup-world';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, given: readonly string[] = []) => (key === 'popup.lang' ? 'en' : [key, ...given].join(' ')) },
}));

const attempts = [wrong({ id: 'w', at: NOW + MINUTE, warned: ['tailDiffers'] }), attempt({ id: 'u', at: NOW + 2 * MINUTE })];
const newest = history(attempts, {}, [{ type: 'sms', id: 's', at: NOW }]);
const older = history([], { id: 'r0', openedAt: NOW - 72 * HOUR, deadline: NOW - 48 * HOUR, phase: 'expired' });
const first = { filing: filing(), round: newest.view };
const traces = { w: { phone: '138****8000', idTail: '****6X', said: null } };

async function openHistory() {
  const world = openPopup({ filings: [first] });
  world.histories.set('f1', { rounds: [newest, older], traces });
  await click('history');
  await see('round');
  return world;
}

const pick = async (id: string, value: string) => {
  await see(id);
  document.querySelector<HTMLInputElement>(`[data-testid="${id}"][value="${value}"]`)?.click();
};
const press = (key: string) => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

describe('the history', () => {
  it('tells what happened, and folds older rounds under their date', async () => {
    await openHistory();
    const [one, two] = all('attempt');
    expect(one?.textContent).toContain('您的短信核验失败,请您重新验证。');
    expect(one?.textContent).toContain('138****8000');
    expect(one?.textContent).toContain('history.warned warned.tailDiffers');
    expect([one?.dataset.use, two?.dataset.use]).toEqual(['yes', 'perhaps']);
    expect(all('figures-note')[0]?.textContent).toBe('account.range account.some 5 account.wrong 1popup.commaaccount.unseen 1');
    expect((await see('old-round')).textContent).toContain('Nov 20, 2026');
  });

  it('takes the keyboard along, and back to where it was, also with Escape', async () => {
    await openHistory();
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
    press('Escape');
    await vi.waitFor(() => expect(document.activeElement).toBe(all('history')[0]));
    await click('history');
    await click('back');
    await vi.waitFor(() => expect(document.activeElement).toBe(all('history')[0]));
  });

  it('writes what the user says came of a submit, with the reason, after saying what it changes', async () => {
    const world = await openHistory();
    await click('correct', 1);
    expect((await see('effect')).textContent).toBe('history.effectHint');
    await click('deed-write');
    await vi.waitFor(() => expect(all('effect')[0]?.textContent).toBe('history.choose'));
    await pick('outcome', 'notSent');
    await vi.waitFor(() => expect(all('effect')[0]?.textContent).toBe('popup.triesLeft 3–4 → 4'));
    await pick('reason', 'sawAnswer');
    await new Promise((done) => setTimeout(done, 20));
    await click('deed-write');
    await vi.waitFor(() => expect(written(world.asked)).toEqual([{ type: 'correct', attemptId: 'u', outcome: 'notSent', reason: 'sawAnswer' }]));
    await vi.waitFor(() => expect(all('deed-write')).toEqual([]));
  });

  it('says of a seen answer that the stricter of the two is counted', async () => {
    await openHistory();
    await click('correct', 0);
    await pick('outcome', 'notSent');
    await vi.waitFor(() => expect(all('effect')[0]?.textContent).toBe('popup.triesLeft 3–4 → 3–5history.stricter'));
  });

  it('adds tries made elsewhere one by one, and with the same ids when it must say so twice', async () => {
    const world = await openHistory();
    await click('elsewhere');
    const count = (await see('elsewhere-count')) as HTMLSelectElement;
    count.value = '2';
    count.dispatchEvent(new Event('change', { bubbles: true }));
    await pick('outcome', 'unknown');
    await vi.waitFor(() => expect(all('effect')[0]?.textContent).toBe('popup.triesLeft 3–4 → 1–4'));
    world.refuse = 'storage';
    await click('deed-write');
    expect((await see('refusal')).textContent).toContain('fault.storage.next');
    const told = written(world.asked);
    world.refuse = null;
    await click('deed-write');
    await vi.waitFor(() => expect(all('deed-write')).toEqual([]));
    const again = written(world.asked).slice(told.length);
    expect(again).toMatchObject([
      { type: 'addAttempt', filingId: 'f1', kind: 'try', outcome: 'unknown', reason: 'elsewhere' }, { type: 'addAttempt' },
    ]);
    expect(again[0]).toEqual(told[0]);
    expect(new Set(again.map((request) => 'id' in request && request.id)).size).toBe(2);
  });

  it('takes a time for the SMS, and says what is wrong with one that cannot be', async () => {
    const world = await openHistory();
    await click('fix-sms');
    const field = (await see('sms-time')) as HTMLInputElement;
    expect(field.value).toBe('2026-11-23T10:00');
    const enter = async (text: string) => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((done) => setTimeout(done, 20));
      await click('deed-write');
    };
    await enter('2026-11-23T10:01');
    await vi.waitFor(() => expect(document.body.textContent).toContain('history.smsTime.future'));
    await enter('2026-11-20T10:01');
    await vi.waitFor(() => expect(document.body.textContent).toContain('history.smsTime.tooOld'));
    expect(written(world.asked)).toEqual([]);
    await enter('2026-11-23T08:30');
    await vi.waitFor(() => expect(written(world.asked)).toEqual([{ type: 'smsCame', filingId: 'f1', smsAt: NOW - 1.5 * HOUR }]));
  });

  it('says when nobody knows when the SMS came, but not of a round that is closed', async () => {
    const world = openPopup({ filings: [first] });
    world.histories.set('f1', { rounds: [history(attempts)], traces });
    await click('history');
    await see('sms-unknown');
    world.histories.set('f1', { rounds: [history([attempt({ outcome: 'done', answer: 'allDone' })], { phase: 'done' })], traces });
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(all('sms-unknown')).toEqual([]));
  });

  it('says that it cannot be read, and asks again', async () => {
    const world = openPopup({ filings: [first] });
    world.histories.set('f1', null);
    await click('history');
    await see('silent');
    world.histories.set('f1', { rounds: [newest], traces });
    await click('retry');
    await see('round');
    await vi.waitFor(() => expect(all('silent')).toEqual([]));
  });

  it('is empty before the first SMS', async () => {
    openPopup({ filings: [{ filing: filing(), round: null }] });
    await click('history');
    await see('no-history');
    expect(all('export')).toEqual([]);
  });

  it('is saved as a file for the provider', async () => {
    const world = await openHistory();
    await click('export');
    expect(world.saved.map(({ name, type }) => [name, type])).toEqual([['heyan-蓝鲸商城-2026-11-23.txt', 'text/plain;charset=utf-8']]);
    await vi.waitFor(() => expect(document.body.textContent).toContain('history.exported'));
  });
});
