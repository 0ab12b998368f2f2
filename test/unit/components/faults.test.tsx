// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { CrashGuard } from '../../../components/faults/CrashGuard';
import { noteErrors } from '../../../components/faults/note-errors';
import { FaultNotice as PanelFault } from '../../../components/panel/FaultNotice';
import { Consent } from '../../../components/welcome/Consent';
import { FAULT_CODES, type FaultId } from '../../../lib/faults/faults';
import { type Ask, RefusedError } from '../../../lib/messages/ask';
import type { Refusal, Request } from '../../../lib/messages/protocol';
import { filing, round } from './make';
import { all, click, openPopup, see, type } from './popup-world';

// The words themselves: their keys, and what is filled into them.
vi.mock('#i18n', () => ({
  i18n: { t: (key: string, given: readonly string[] = []) => (key === 'popup.lang' ? 'en' : [key, ...given].join(' ')) },
}));

afterEach(() => render(null, document.body));

const VIEW = { filing: filing(), round: round() };
const LOCKED = { state: 'locked', autoLock: 15, passphrase: 'right one' } as const;
const toast = () => vi.waitFor(() => {
  const found = document.querySelector<HTMLElement>('.toast');
  if (found === null) throw new Error('no toast');
  return found;
});

/** Every place of the screens where a fault can be met: how it comes to be there, and what shows it. */
const PLACES: readonly (readonly [place: string, fault: FaultId, meet: () => Promise<HTMLElement>])[] = [
  ['a choice in the settings', 'storage', async () => {
    const world = openPopup({ filings: [VIEW] });
    await click('open-settings');
    await see('remind');
    world.refuse = 'storage';
    await click('remind');
    return see('refusal');
  }],
  ['a deletion', 'newerStore', async () => {
    const world = openPopup({ filings: [VIEW] });
    world.refuse = 'newerStore';
    await click('delete');
    return toast();
  }],
  ['a fill of a form that is gone', 'noForm', async () => {
    const world = openPopup({ filings: [VIEW] });
    world.activeForm = { kind: 'try' };
    await click('fill');
    return see('fill-report');
  }],
  ['stored data that are damaged', 'damaged', async () => {
    openPopup().trouble = [{ key: 'rounds', kind: 'damaged', lost: 1 }];
    return see('trouble');
  }],
  ['stored data of a later version', 'newer', async () => {
    openPopup().trouble = [{ key: 'rounds', kind: 'newer', lost: 0 }];
    return see('trouble');
  }],
  ['a history that does not come', 'silent', async () => {
    const world = openPopup({ filings: [VIEW] });
    world.histories.set(VIEW.filing.id, null);
    await click('history');
    return see('silent');
  }],
  ['a wrong passphrase', 'wrongPassphrase', async () => {
    openPopup({ vault: LOCKED });
    await type('passphrase', 'wrong one');
    await click('unlock');
    return vi.waitFor(() => document.querySelector<HTMLElement>('.field-problem') ?? Promise.reject(new Error('no problem')));
  }],
  ['a passphrase that cannot be tried', 'internal', async () => {
    openPopup({ vault: LOCKED }).refuse = 'internal';
    await type('passphrase', 'right one');
    await click('unlock');
    return see('vault-failure');
  }],
  ['a vault that nothing opens', 'broken', async () => {
    openPopup({ vault: { ...LOCKED, state: 'broken' } });
    return see('vault-broken');
  }],
  ['a time of locking that is not kept', 'storage', async () => {
    const world = openPopup({ vault: { ...LOCKED, state: 'unlocked' } });
    await click('open-settings');
    await see('vault-lock');
    world.refuse = 'storage';
    await click('vault-lock');
    return see('vault-fault');
  }],
  ['notifications that are not allowed', 'notices', async () => {
    const world = openPopup({ filings: [VIEW] });
    world.notices = { allowed: false, answer: false, asked: 0 };
    await click('open-settings');
    await click('remind');
    return see('not-allowed');
  }],
  ['a consent that is not kept', 'storage', async () => {
    render(<Consent onYes={() => Promise.reject(new RefusedError('storage'))} />, document.body);
    await click('consent-yes');
    return see('consent-failed');
  }],
];

describe('wherever a fault can be met', () => {
  test.each(PLACES)('%s: %s is told with its sentence, the next step and its code', async (_, fault, meet) => {
    const { textContent } = await meet();
    expect(textContent).toContain(`fault.${fault}.text`);
    expect(textContent).toContain(`fault.${fault}.next`);
    expect(textContent).toContain(FAULT_CODES[fault]);
  });

  it('an offer that could not be answered says why', async () => {
    const world = openPopup({ filings: [VIEW] });
    world.settings = { ...world.settings, reminders: { ...world.settings.reminders, on: null } };
    world.refuse = 'storage';
    await click('offer-no');
    await vi.waitFor(() => expect(all('reminder-offer')[0]?.textContent).toContain('HY-106'));
  });

  test.each(['malformed', 'forbidden', 'noConsent', 'locked', 'newerStore', 'storage', 'internal', 'silent'] as const satisfies readonly (Refusal | 'silent')[])('in the panel: %s, with its code', (fault) => {
    render(<PanelFault fault={fault} />, document.body);
    expect(all('fault')[0]?.textContent).toMatch(new RegExp(`panel\\.fault\\.\\w+\\.text ${FAULT_CODES[fault]}$`));
  });
});

describe('an error that nobody expected', () => {
  const worker = () => {
    const asked: Request[] = [];
    const ask = (async (request: Request) => void asked.push(request)) as unknown as Ask;
    return { ask, asked };
  };
  const NOTED = { type: 'noteFault', fault: 'internal' };

  it('while a screen is drawn: says so in its place, offers to begin anew, and shows the diagnostic text', async () => {
    const { ask, asked } = worker();
    const restart = vi.fn();
    const Broken = (): never => {
      throw new Error('13800138000');
    };
    render(<CrashGuard ask={ask} version="1" restart={restart}><Broken /></CrashGuard>, document.body);
    expect((await see('crash')).textContent).toContain('HY-107');
    await see('show-diagnosis');
    await click('restart');
    expect([restart.mock.calls.length, asked]).toEqual([1, [NOTED]]);
  });

  it('of a screen is noted, with nothing of the error; a refusal is not, for the worker has noted it', () => {
    const { ask, asked } = worker();
    const on = new EventTarget();
    const stop = new AbortController();
    noteErrors(ask, on as Window, stop.signal);
    on.dispatchEvent(new ErrorEvent('error', { message: '13800138000' }));
    on.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: new TypeError('13800138000') }));
    on.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: new RefusedError('storage') }));
    stop.abort();
    on.dispatchEvent(new ErrorEvent('error'));
    expect(asked).toEqual([NOTED, NOTED]);
  });
});
