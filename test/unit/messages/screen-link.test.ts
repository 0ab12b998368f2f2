import { describe, expect, it, vi } from 'vitest';
import { connectScreen, type ScreenApi } from '../../../lib/messages/screen-link';

function fakeApi() {
  const listeners = new Set<(message: unknown) => void>();
  const api = {
    runtime: {
      getManifest: () => ({ version: '1.2.3' }),
      sendMessage: vi.fn(async () => ({ ok: true, value: 'told' })),
      onMessage: {
        addListener: (listener: (message: unknown) => void) => void listeners.add(listener),
        removeListener: (listener: (message: unknown) => void) => void listeners.delete(listener),
      },
    },
    tabs: { create: vi.fn(async () => undefined) },
    permissions: { contains: vi.fn(async () => false), request: vi.fn(async () => true) },
    storage: { session: { get: vi.fn(async () => ({ draft: 1 })), set: vi.fn(async () => undefined) } },
    extension: { getViews: () => [] },
  } satisfies ScreenApi;
  return { api, hear: (message: unknown) => listeners.forEach((listener) => listener(message)), listeners };
}

describe('a screen\'s line to the worker', () => {
  it('asks, and gives the value of the answer', async () => {
    const { api } = fakeApi();
    expect(await connectScreen(api).ask({ type: 'acknowledge' })).toBe('told');
    expect(connectScreen(api).version).toBe('1.2.3');
    expect(api.runtime.sendMessage).toHaveBeenCalledWith({ type: 'acknowledge' });
  });

  it('hears that something changed, nothing else, and nothing after its signal', () => {
    const { api, hear, listeners } = fakeApi();
    const stop = new AbortController();
    const heard = vi.fn();
    connectScreen(api).onChanged(heard, stop.signal);
    [{ type: 'changed' }, { type: 'snapshot' }, 'changed', null, undefined].forEach(hear);
    expect(heard).toHaveBeenCalledTimes(1);
    stop.abort();
    expect(listeners.size).toBe(0);
  });

  it('opens a tab, and keeps in memory', async () => {
    const { api } = fakeApi();
    const { openTab, session } = connectScreen(api);
    await openTab('https://beian.miit.gov.cn/');
    await session.set({ draft: 2 });
    expect(api.tabs.create).toHaveBeenCalledWith({ url: 'https://beian.miit.gov.cn/' });
    expect(api.storage.session.set).toHaveBeenCalledWith({ draft: 2 });
    expect(await session.get('draft')).toEqual({ draft: 1 });
  });
});
