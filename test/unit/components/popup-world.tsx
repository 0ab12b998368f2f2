import { render } from 'preact';
import { vi } from 'vitest';
import { App } from '../../../components/popup/App';
import { ClockContext, createClock } from '../../../components/popup/clock';
import type { PopupPorts, SavedFile } from '../../../components/popup/ports';
import type { RoundView } from '../../../lib/ledger/round';
import { type Ask, RefusedError } from '../../../lib/messages/ask';
import type { Tidying } from '../../../lib/messages/data-requests';
import type { ActiveForm, FilingHistory, PassphraseSaid, Refusal, Request, VaultStatus } from '../../../lib/messages/protocol';
import type { ShownSms } from '../../../lib/messages/sms';
import type { FilingView, StoreTrouble } from '../../../lib/messages/snapshot';
import type { Filing } from '../../../lib/profiles/filing';
import { withFiling } from '../../../lib/profiles/with-filing';
import type { Settings } from '../../../lib/profiles/settings';
import { USUAL_REMINDERS } from '../../../lib/rules/reminders';
import { NOW } from './make';

/** Where the popup of this test stands; the one before it is closed first. */
let place: Element | DocumentFragment = document.createDocumentFragment();

/** The order of the list depends on the time: a popup of a test lives at the time that its rounds are made for. */
const CLOCK = createClock(() => NOW);

/** The vault of this test's worker, and what opens it. */
type TestVault = VaultStatus & { readonly passphrase: string };
const NO_VAULT: TestVault = { state: 'off', autoLock: 15, passphrase: '' };

/** A worker and a session store of the test's own, with a popup on them. */
export function openPopup({ filings = [] as readonly FilingView[], session = new Map<string, unknown>(), vault = NO_VAULT } = {}) {
  const world = {
    filings,
    session,
    vault,
    asked: [] as Request[],
    trouble: [] as StoreTrouble[],
    activeForm: null as ActiveForm | null,
    report: null as unknown,
    tidying: { days: 30, told: null } as Tidying,
    refuse: null as Refusal | null,
    unassigned: null as RoundView | null,
    /** By filing; null where the worker does not answer. */
    histories: new Map<string | null, FilingHistory | null>(),
    saved: [] as SavedFile[],
    openWelcome: vi.fn<() => void>(),
    sms: null as ShownSms | null,
    /** What the worker makes of a text. */
    reads: (_text: string): ShownSms => ({ is: 'refused', why: 'other', link: null }),
    settings: { reminders: { ...USUAL_REMINDERS, on: false, points: [...USUAL_REMINDERS.points] } } as Settings,
    /** Whether the browser allows notifications, and what the user answers when it asks. */
    notices: { allowed: true, answer: true, asked: 0 },
  };
  // As in the worker: a filing that comes back finds its round again.
  const rounds = new Map(filings.map((view) => [view.filing.id, view.round]));
  const save = (filing: Filing) => {
    const saved = withFiling(world.filings.map((view) => view.filing), filing);
    world.filings = saved.map((each) => ({ filing: each, round: rounds.get(each.id) ?? null }));
  };
  const passphrase = (request: Extract<Request, { type: 'unlock' | 'removePassphrase' | 'setPassphrase' }>): PassphraseSaid => {
    const given = request.type === 'unlock' ? request.passphrase : (request.current ?? '');
    if (given !== world.vault.passphrase) return 'wrong';
    const next = request.type === 'setPassphrase' ? request.next : request.type === 'unlock' ? given : '';
    world.vault = { ...world.vault, state: next === '' ? 'off' : 'unlocked', passphrase: next };
    return 'done';
  };
  const answer = async (request: Request): Promise<unknown> => {
    world.asked.push(request);
    if (request.type === 'vaultStatus') return { state: world.vault.state, autoLock: world.vault.autoLock };
    const isLocked = world.vault.state === 'locked' || world.vault.state === 'broken';
    const going = world.filings.flatMap(({ round }) => (round === null ? [] : [round]));
    if (request.type === 'snapshot') return { at: NOW, filings: isLocked ? [] : world.filings, locked: isLocked ? going : null, unassigned: world.unassigned, trouble: world.trouble, isDoubtful: world.trouble.length > 0 };
    if (request.type === 'activeForm') return world.activeForm;
    if (request.type === 'fillActive') return world.report;
    if (request.type === 'tidying') return world.tidying;
    if (request.type === 'history') {
      const history = world.histories.get(request.filingId);
      if (history === null) throw new Error('the worker did not answer');
      return history ?? { rounds: [], traces: {} };
    }
    if (request.type === 'shownSms') return world.sms;
    if (request.type === 'readSms') return (world.sms = world.reads(request.text));
    if (request.type === 'settings') return structuredClone(world.settings);
    if (request.type === 'dump') return { filings: world.filings };
    if (world.refuse !== null) throw new RefusedError(world.refuse);
    if (request.type === 'exportBackup' || request.type === 'exportTable') return 'a file';
    if (request.type === 'lock') world.vault = { ...world.vault, state: 'locked' };
    if (request.type === 'setAutoLock') world.vault = { ...world.vault, autoLock: request.minutes };
    if (request.type === 'unlock' || request.type === 'removePassphrase' || request.type === 'setPassphrase') return passphrase(request);
    if (request.type === 'saveSettings') world.settings = request.settings;
    if (request.type === 'giveCode' && world.sms?.is === 'verification') world.sms = { ...world.sms, personId: request.personId };
    if (request.type === 'putAwaySms') world.sms = null;
    if (request.type === 'saveFiling') save(request.filing);
    if (request.type === 'removeFiling') world.filings = world.filings.filter(({ filing }) => filing.id !== request.filingId);
    return null;
  };
  let ids = 0;
  const ports: PopupPorts = {
    ask: answer as Ask,
    onChanged: () => undefined,
    openPage: vi.fn(async () => undefined),
    openData: null,
    openWelcome: world.openWelcome,
    session: {
      get: async () => Object.fromEntries(session),
      set: async (items) => Object.entries(items).forEach(([key, value]) => session.set(key, structuredClone(value))),
    },
    notices: {
      may: async () => world.notices.allowed,
      ask: async () => {
        world.notices.asked += 1;
        return (world.notices.allowed = world.notices.answer);
      },
    },
    newId: () => `new${(ids += 1)}`,
    version: '1.2.3',
    saveFile: (file) => void world.saved.push(file),
  };
  render(null, place);
  place = document.body.appendChild(document.createElement('div'));
  render(
    <ClockContext.Provider value={CLOCK}>
      <App ports={ports} />
    </ClockContext.Provider>,
    place,
  );
  return world;
}

/** What the worker was asked to change, or to hand out. */
export function written(asked: readonly Request[]): readonly Request[] {
  return asked.filter(({ type }) => !['snapshot', 'activeForm', 'history', 'shownSms', 'settings', 'vaultStatus', 'tidying'].includes(type));
}

/** All elements with a test id. */
export function all(id: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-testid="${id}"]`)];
}

/** The first element with a test id, as soon as it is there. */
export function see(id: string): Promise<HTMLElement> {
  return vi.waitFor(() => {
    const [found] = all(id);
    if (found === undefined) throw new Error(`${id} is not there`);
    return found;
  });
}

export async function click(id: string, at = 0): Promise<void> {
  await see(id);
  all(id)[at]?.click();
}

/** Types (or pastes) into a field and leaves it. */
export async function type(id: string, text: string, at = 0): Promise<void> {
  await see(id);
  const field = all(id)[at];
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error(`${id} is no field`);
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  // Renders what was typed before the field is left, as a browser does.
  await new Promise((done) => setTimeout(done, 20));
  field.blur();
}

/** Chooses in a native select. */
export async function choose(id: string, value: string): Promise<void> {
  const select = (await see(id)) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise((done) => setTimeout(done, 20));
}
