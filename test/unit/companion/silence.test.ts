// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startCompanion } from '../../../lib/companion/companion';
import type { CompanionState } from '../../../lib/companion/state';
import { type Ask, RefusedError } from '../../../lib/messages/ask';
import type { FoundForm } from '../../../lib/page/find';
import { fixturesIn } from '../../pages/fixture';
import { NOW } from '../helpers/filings';
import { layOut, showForm } from '../helpers/form-page';
import { aPageSnapshot } from '../helpers/knowledge';
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

/** Everything that Heyan does on the page that stands there, for some seconds; `hello` is what the worker answers to it. */
async function deeds(hello: () => Promise<unknown> = () => new Promise(() => undefined)): Promise<{ readonly asked: unknown[]; readonly heard: string[]; readonly shown: readonly CompanionState[] }> {
  const asked: unknown[] = [];
  const listening = vi.spyOn(window, 'addEventListener');
  const shown: CompanionState[] = [];
  startCompanion({
    root: document,
    link: { ask: ((request) => (asked.push(request), request.type === 'pageHello' ? hello() : new Promise(() => undefined))) as Ask, isAlive: () => true, onCommand: () => undefined },
    now: () => NOW, newId: () => 'id', version: '1', show: (state) => void shown.push(state), signal: ending.signal,
  });
  for (let second = 0; second < 6; second += 1) {
    await vi.advanceTimersByTimeAsync(1_000);
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
  expect(await deeds()).toEqual({ asked: [], heard: [], shown: [] });
  expect(document.documentElement.outerHTML).toBe(before);
});

/** A click on the button of the form; whether the page hears of it. */
const goesThrough = (form: FoundForm): boolean =>
  form.submit.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));

describe('on the form', () => {
  it('it asks, and once it is answered it hears and shows: the silence above is no accident', async () => {
    const form = showForm({ ...RIGHT, code: '12' });
    const { asked, heard, shown } = await deeds(() => Promise.resolve(aPageSnapshot()));
    expect(asked).toContainEqual({ type: 'pageHello' });
    expect(heard).toContain('click');
    expect(shown.at(-1)?.form).not.toBeNull();
    expect(goesThrough(form)).toBe(false);
  });

  it.each([
    ['refuses, for the user has not agreed yet', () => Promise.reject(new RefusedError('noConsent')), 1],
    ['has not answered yet', () => new Promise(() => undefined), 4],
  ] as const)('it holds nothing, shows nothing and changes nothing while the worker %s', async (_, hello, times) => {
    const form = showForm({ ...RIGHT, code: '12' });
    const before = document.documentElement.outerHTML;
    const { asked, heard, shown } = await deeds(hello);
    expect(asked).toEqual(Array.from({ length: times }, () => ({ type: 'pageHello' })));
    expect(heard).toEqual([]);
    expect(shown.filter(({ form: shownForm, lesson }) => shownForm !== null || lesson !== null)).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(goesThrough(form)).toBe(true);
  });

  it('it says that nothing is counted where the worker cannot answer: that refuses nothing, and somebody may rely on it', async () => {
    showForm({ ...RIGHT, code: '12' });
    const { shown } = await deeds(() => Promise.reject(new RefusedError('storage')));
    expect(shown.at(-1)).toMatchObject({ fault: 'storage' });
    expect(shown.at(-1)?.form).not.toBeNull();
  });

  it('it begins as soon as a worker that could not answer does', async () => {
    showForm({ ...RIGHT, code: '12' });
    let times = 0;
    const { heard, shown } = await deeds(() => ((times += 1) < 3 ? Promise.reject(new RefusedError('storage')) : Promise.resolve(aPageSnapshot())));
    expect(times).toBe(3);
    expect(heard).toContain('click');
    expect(shown.at(-1)).toMatchObject({ fault: null });
    expect(shown.at(-1)?.form).not.toBeNull();
  });

  it('a form that goes and comes back is guarded at once: the user agreed before', async () => {
    showForm({ ...RIGHT, code: '12' });
    await deeds(() => Promise.resolve(aPageSnapshot()));
    document.body.replaceChildren();
    await vi.advanceTimersByTimeAsync(1_500);
    const form = showForm({ ...RIGHT, code: '12' });
    await vi.advanceTimersByTimeAsync(1_500);
    expect(goesThrough(form)).toBe(false);
  });
});
