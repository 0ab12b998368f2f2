// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findForms, type FoundForm } from '../../../lib/page/find';
import { observeForms } from '../../../lib/page/observe';
import { layOut, showForm } from '../helpers/form-page';
import { RIGHT } from '../helpers/rounds';

let ending = new AbortController();

beforeEach(() => {
  layOut();
  vi.useFakeTimers();
  ending = new AbortController();
  document.body.replaceChildren();
});
afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Observes from now on: what was told, how often the page was searched, and how often it was looked at. */
function observe() {
  const told: number[] = [];
  const find = vi.fn((): readonly FoundForm[] => findForms(document));
  const onLook = vi.fn();
  observeForms(document, find, { onChange: (forms) => told.push(forms.length), onLook }, ending.signal);
  return { told, find, onLook };
}

describe('The observer', () => {
  it('says nothing where there is no form, and tells of one that comes, and of its going', async () => {
    const { told } = observe();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(told).toEqual([]);
    showForm(RIGHT);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual([1]);
    document.body.replaceChildren();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toEqual([1, 0]);
  });

  it('loses nothing that changes between a first change and the glance that it brings', async () => {
    const { told } = observe();
    document.body.append('first');
    await vi.advanceTimersByTimeAsync(30);
    showForm(RIGHT);
    await vi.advanceTimersByTimeAsync(800);
    expect(told).toEqual([1]);
  });

  it('hears the next change after a glance', async () => {
    const { told } = observe();
    document.body.append('first');
    await vi.advanceTimersByTimeAsync(300);
    showForm(RIGHT);
    await vi.advanceTimersByTimeAsync(300);
    expect(told).toEqual([1]);
  });

  it('in a tab that draws no frames it looks all the same', async () => {
    vi.stubGlobal('requestAnimationFrame', () => 0);
    const { told } = observe();
    showForm(RIGHT);
    await vi.advanceTimersByTimeAsync(500);
    expect(told).toEqual([1]);
    vi.unstubAllGlobals();
  });

  it('looks once a second, and searches the page anew every third time while its forms stand', async () => {
    showForm(RIGHT);
    const { find, onLook } = observe();
    await vi.advanceTimersByTimeAsync(10_500);
    expect([find.mock.calls.length, onLook.mock.calls.length]).toEqual([1 + 3, 10]);
  });

  it('on a page that changes 100 times a second it is no busier than that, and a little', async () => {
    showForm(RIGHT);
    const { find } = observe();
    for (let change = 0; change < 1_000; change += 1) {
      document.body.className = `c${change}`;
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(find.mock.calls.length).toBeLessThan(10);
  });

  it('finds a form within a second in the midst of that, and is quick again once the page has come to rest', async () => {
    const { told } = observe();
    const change = async (from: number, to: number): Promise<void> => {
      for (let at = from; at < to; at += 10) {
        document.body.className = `c${at}`;
        await vi.advanceTimersByTimeAsync(10);
      }
    };
    await change(0, 4_500);
    showForm(RIGHT);
    await change(4_500, 5_700);
    expect(told).toEqual([1]);
    await vi.advanceTimersByTimeAsync(2_500);
    document.body.replaceChildren();
    await vi.advanceTimersByTimeAsync(300);
    expect(told).toEqual([1, 0]);
  });

  it('finds by itself what no change told of: a field that a stylesheet hides', async () => {
    const form = showForm(RIGHT);
    const { told } = observe();
    vi.spyOn(form.inputs.phone, 'checkVisibility').mockReturnValue(false);
    await vi.advanceTimersByTimeAsync(2_500);
    expect(told).toEqual([1, 0]);
  });

  it('ends with its signal', async () => {
    const { told, find } = observe();
    document.body.append('first');
    ending.abort();
    const before = find.mock.calls.length;
    showForm(RIGHT);
    await vi.advanceTimersByTimeAsync(5_000);
    expect([told, find.mock.calls.length]).toEqual([[], before]);
  });
});
