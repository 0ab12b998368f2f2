// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TOAST_TIME, type ToastContent, UNDO_TIME, useToast } from '../../../components/popup/use-toast';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

let toasts: ReturnType<typeof useToast>;

function Toasts() {
  toasts = useToast(() => undefined);
  return null;
}

/** Shows a toast, and tells whether it still stands after so many ms. */
async function standsAfter(toast: ToastContent, ms: number, isHeld = false): Promise<boolean> {
  await act(() => render(<Toasts />, document.body));
  await act(() => toasts.show(toast));
  await act(() => toasts.hold(isHeld));
  await act(() => void vi.advanceTimersByTime(ms));
  return toasts.toast !== null;
}

it('a toast goes by itself', async () => {
  expect(await standsAfter({ text: 'saved' }, TOAST_TIME - 1)).toBe(true);
  expect(await standsAfter({ text: 'saved' }, TOAST_TIME)).toBe(false);
});

it('one with a way back stands longer', async () => {
  const toast = { text: 'deleted', undo: () => undefined };
  expect(await standsAfter(toast, UNDO_TIME - 1)).toBe(true);
  expect(await standsAfter(toast, UNDO_TIME)).toBe(false);
});

it('and stays while somebody looks at it', async () => {
  expect(await standsAfter({ text: 'saved' }, UNDO_TIME, true)).toBe(true);
});
