import { render } from 'preact';
import { vi } from 'vitest';
import { App } from '../../../components/popup/App';
import type { PopupPorts } from '../../../components/popup/ports';
import { type Ask, RefusedError } from '../../../lib/messages/ask';
import type { ActiveForm, Refusal, Request } from '../../../lib/messages/protocol';
import type { FilingView, StoreTrouble } from '../../../lib/messages/snapshot';
import type { Filing } from '../../../lib/profiles/filing';
import { NOW } from './make';

/** Where the popup of this test stands; the one before it is closed first. */
let place: Element | DocumentFragment = document.createDocumentFragment();

/** A worker and a session store of the test's own, with a popup on them. */
export function openPopup({ filings = [] as readonly FilingView[], session = new Map<string, unknown>() } = {}) {
  const world = {
    filings,
    session,
    asked: [] as Request[],
    trouble: [] as StoreTrouble[],
    activeForm: null as ActiveForm | null,
    report: null as unknown,
    refuse: null as Refusal | null,
  };
  const save = (filing: Filing) => {
    const others = world.filings.filter((view) => view.filing.id !== filing.id);
    world.filings = [...others, { filing, round: world.filings.find((view) => view.filing.id === filing.id)?.round ?? null }];
  };
  const answer = async (request: Request): Promise<unknown> => {
    world.asked.push(request);
    if (request.type === 'snapshot') return { at: NOW, filings: world.filings, unassigned: null, trouble: world.trouble };
    if (request.type === 'activeForm') return world.activeForm;
    if (request.type === 'fillActive') return world.report;
    if (world.refuse !== null) throw new RefusedError(world.refuse);
    if (request.type === 'saveFiling') save(request.filing);
    if (request.type === 'removeFiling') world.filings = world.filings.filter(({ filing }) => filing.id !== request.filingId);
    return null;
  };
  let ids = 0;
  const ports: PopupPorts = {
    ask: answer as Ask,
    onChanged: () => undefined,
    openPage: vi.fn(async () => undefined),
    session: {
      get: async () => Object.fromEntries(session),
      set: async (items) => Object.entries(items).forEach(([key, value]) => session.set(key, structuredClone(value))),
    },
    newId: () => `new${(ids += 1)}`,
  };
  render(null, place);
  place = document.body.appendChild(document.createElement('div'));
  render(<App ports={ports} />, place);
  return world;
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
  if (!(field instanceof HTMLInputElement)) throw new Error(`${id} is no field`);
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  // Renders what was typed before the field is left, as a browser does.
  await new Promise((done) => setTimeout(done, 20));
  field.blur();
}
