// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { createCell } from '../../../lib/companion/cell';
import { createReporting } from '../../../lib/companion/reporting';
import type { CompanionState } from '../../../lib/companion/state';
import { layOut, showForm } from '../helpers/form-page';
import { RIGHT } from '../helpers/rounds';

beforeEach(layOut);
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function reporting(change: Partial<CompanionState> = {}) {
  const cell = createCell(() => undefined, new AbortController().signal);
  cell.update({ form: showForm(RIGHT), ...change });
  const actions = createReporting(cell, document, '1.2.3');
  return { cell, ...actions, text: () => cell.state.report?.text ?? '' };
}

const clipboard = (writeText: (text: string) => Promise<void>) => vi.stubGlobal('navigator', { clipboard: { writeText }, userAgent: 'X/1 (Y) Chrome/128.0.0.0' });

describe('the report of a form', () => {
  it('is of the fields that the panel is about, and holds nothing that stands in them', () => {
    const { show, text } = reporting();
    show();
    expect(text()).toContain('input placeholder="请输入手机号" [visible]');
    for (const value of Object.values(RIGHT).slice(1)) expect(text()).not.toContain(String(value));
  });

  it('says which Heyan and which browser made it, and no more of either', () => {
    clipboard(() => Promise.resolve());
    const { show, text } = reporting();
    show();
    expect(text().split('\n')[0]).toBe('Heyan 1.2.3 · Chrome/128');
  });

  test.each([[null, true], ['wrongValues', false]] as const)('says what the site answered, where Heyan does not know it: %s', (id, isSaid) => {
    const { show, text } = reporting({ answer: { id, outcome: 'unknown', text: '系统繁忙13800138000' } });
    show();
    expect(text().includes('answer "系统繁忙####"')).toBe(isSaid);
  });

  it('is copied whole', async () => {
    const copied: string[] = [];
    clipboard((text) => Promise.resolve(void copied.push(text)));
    const { show, copy, cell, text } = reporting();
    show();
    await copy();
    expect([copied, cell.state.report?.copied]).toEqual([[text()], true]);
  });

  test.each([
    ['refuses', () => clipboard(() => Promise.reject(new Error('not allowed')))], ['has no clipboard', () => vi.stubGlobal('navigator', { userAgent: '' })],
  ])('is said not to be copied when the browser %s', async (_, stub) => {
    stub();
    const { show, copy, cell } = reporting();
    show();
    await copy();
    expect(cell.state.report?.copied).toBe(false);
  });

  it('goes when it is closed, and does not come back for a copy that was under way', async () => {
    let done = (): void => undefined;
    clipboard(() => new Promise((resolve) => (done = resolve)));
    const { show, copy, close, cell } = reporting();
    show();
    const copying = copy();
    close();
    done();
    await copying;
    expect(cell.state.report).toBeNull();
  });
});
