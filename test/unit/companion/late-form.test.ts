// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startCompanion } from '../../../lib/companion/companion';
import type { PageLink } from '../../../lib/messages/page-link';
import type { PageCommand } from '../../../lib/messages/protocol';
import { NOW } from '../helpers/filings';
import { layOut, showForm } from '../helpers/form-page';
import { aPageSnapshot } from '../helpers/knowledge';
import { RIGHT } from '../helpers/rounds';

const ending = new AbortController();

beforeEach(layOut);
afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('a form of which a snapshot tells before the page was looked at is guarded like any other', async () => {
  vi.useFakeTimers();
  let command: (told: PageCommand) => Promise<unknown> = () => Promise.resolve(null);
  const link: PageLink = { ask: () => new Promise(() => undefined), isAlive: () => true, onCommand: (handle) => void (command = handle) };
  startCompanion({ root: document, link, now: () => NOW, newId: () => 'id', version: '1', show: () => undefined, signal: ending.signal });

  const form = showForm({ ...RIGHT, code: '12' });
  await command({ type: 'snapshot', snapshot: aPageSnapshot() });
  await vi.advanceTimersByTimeAsync(1_500);
  expect(form.submit.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }))).toBe(false);
});
