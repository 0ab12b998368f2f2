// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startCompanion } from '../../../lib/companion/companion';
import { fixturesIn } from '../../pages/fixture';
import { NOW } from '../helpers/filings';
import { layOut, showForm } from '../helpers/form-page';
import { RIGHT } from '../helpers/rounds';

let ending = new AbortController();

beforeEach(() => {
  layOut();
  vi.useFakeTimers();
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Listeners that could hold or hear what a user does. */
const HOLDS = ['click', 'submit', 'keydown', 'keypress', 'keyup', 'paste', 'input', 'pointerdown', 'compositionstart'];

/** Everything that Heyan does on the page that stands there, for some seconds. */
async function deeds(): Promise<{ readonly asked: unknown[]; readonly heard: string[]; readonly shown: number }> {
  const asked: unknown[] = [];
  const listening = vi.spyOn(window, 'addEventListener');
  let shown = 0;
  const actions = startCompanion({
    root: document,
    link: { ask: (request) => (asked.push(request), new Promise(() => undefined)), isAlive: () => true, onCommand: () => undefined },
    now: () => NOW, newId: () => 'id', version: '1', show: () => void (shown += 1), signal: ending.signal,
  });
  for (let second = 0; second < 6; second += 1) {
    await vi.advanceTimersByTimeAsync(1_000);
    actions.look();
  }
  return { asked, heard: listening.mock.calls.map(([type]) => type).filter((type) => HOLDS.includes(type)), shown };
}

/** Pages that ask for no document's last six: where they do, the user may expect help, and is told that there is none. */
const OTHERS = fixturesIn('negative').filter(({ html }) => !/后[6六四]|后六/.test(html));

it('there are many pages that are not the step', () => expect(OTHERS.length).toBeGreaterThan(18));

it.each(OTHERS.map(({ name, html }) => [name, html]))('On a page it does not recognise, Heyan is silent: %s', async (_, html) => {
  location.hash = '#/Integrated/recordQuery';
  document.body.innerHTML = html.replace(' hidden', '').replace(/<iframe.*<\/iframe>/, '');
  const before = document.documentElement.outerHTML;
  expect(await deeds()).toEqual({ asked: [], heard: [], shown: 0 });
  expect(document.documentElement.outerHTML).toBe(before);
});

it('on the form it asks and hears: the silence above is no accident', async () => {
  showForm({ ...RIGHT, code: '12' });
  const { asked, heard } = await deeds();
  expect(asked.length).toBeGreaterThan(0);
  expect(heard).toContain('click');
});
