import { describe, expect, it, test } from 'vitest';
import { RefusedError } from '../../../lib/messages/ask';
import { connectPage } from '../../../lib/messages/page-link';

type Runtime = Parameters<typeof connectPage>[0];
type Listener = Parameters<Runtime['onMessage']['addListener']>[0];

/** A browser's runtime as far as the page uses it. Take its `id` away, and the extension is gone. */
function aRuntime(reply: (message: unknown) => Promise<unknown> = () => Promise.resolve({ ok: true, value: null })) {
  const listeners = new Set<Listener>();
  const runtime: { id?: string } & Omit<Runtime, 'id'> = {
    id: 'ours',
    sendMessage: reply,
    onMessage: { addListener: (listener) => void listeners.add(listener), removeListener: (listener) => void listeners.delete(listener) },
  };
  /** Delivers a message; gives what was answered, or `unheard`. */
  const deliver = (message: unknown, sender: { id?: string } = { id: 'ours' }): Promise<unknown> =>
    new Promise((resolve) => {
      const heard = [...listeners].map((listener) => listener(message, sender, resolve));
      if (!heard.includes(true)) resolve('unheard');
    });
  return { runtime, deliver, listeners };
}

const FORM = { type: 'form' };

describe('the page hears the worker of its own extension', () => {
  it('and answers with what its handler resolves to', async () => {
    const { runtime, deliver } = aRuntime();
    connectPage(runtime).onCommand(({ type }) => Promise.resolve(`did ${type}`), new AbortController().signal);
    expect(await deliver(FORM)).toBe('did form');
  });

  it('and answers null when its handler fails', async () => {
    const { runtime, deliver } = aRuntime();
    connectPage(runtime).onCommand(() => Promise.reject(new Error('no')), new AbortController().signal);
    expect(await deliver(FORM)).toBeNull();
  });

  test.each([
    ['a foreign extension', FORM, { id: 'theirs' }],
    ['a sender without a name', FORM, {}],
    ['an unknown command', { type: 'submit' }, { id: 'ours' }],
    ['a notice for the screens', { type: 'changed' }, { id: 'ours' }],
    ['a message without a type', {}, { id: 'ours' }],
    ['nothing', undefined, { id: 'ours' }],
    ['null', null, { id: 'ours' }],
    ['a text', 'form', { id: 'ours' }],
  ])('but not %s', async (_, message, sender) => {
    const { runtime, deliver } = aRuntime();
    const heard: unknown[] = [];
    connectPage(runtime).onCommand((command) => Promise.resolve(heard.push(command)), new AbortController().signal);
    expect([await deliver(message, sender), heard]).toEqual(['unheard', []]);
  });

  it('until it lets go', () => {
    const { runtime, listeners } = aRuntime();
    const ending = new AbortController();
    connectPage(runtime).onCommand(() => Promise.resolve(null), ending.signal);
    expect(listeners.size).toBe(1);
    ending.abort();
    expect(listeners.size).toBe(0);
  });
});

describe('when the extension was updated under the open page', () => {
  it('the link is dead', () => {
    const { runtime } = aRuntime();
    const link = connectPage(runtime);
    expect(link.isAlive()).toBe(true);
    delete runtime.id;
    expect(link.isAlive()).toBe(false);
  });

  it('nobody is heard any more: a sender without a name is not taken for our own', async () => {
    const { runtime, deliver } = aRuntime();
    const heard: unknown[] = [];
    connectPage(runtime).onCommand((command) => Promise.resolve(heard.push(command)), new AbortController().signal);
    delete runtime.id;
    for (const sender of [{}, { id: 'ours' }]) expect(await deliver(FORM, sender)).toBe('unheard');
    expect(heard).toEqual([]);
  });

  it('letting go touches the dead runtime no more', () => {
    const { runtime } = aRuntime();
    const ending = new AbortController();
    connectPage(runtime).onCommand(() => Promise.resolve(null), ending.signal);
    let touched = 0;
    runtime.onMessage.removeListener = () => void (touched += 1);
    delete runtime.id;
    ending.abort();
    expect(touched).toBe(0);
  });
});

describe('asking the worker', () => {
  it('gives the value of its answer', async () => {
    const { runtime } = aRuntime(() => Promise.resolve({ ok: true, value: { rounds: [], remarks: [] } }));
    expect(await connectPage(runtime).ask({ type: 'match', kind: 'try', code: null, phone: '', idTail: '' })).toEqual({ rounds: [], remarks: [] });
  });

  it('rejects with its refusal', async () => {
    const { runtime } = aRuntime(() => Promise.resolve({ ok: false, refusal: 'storage' }));
    const refusal = connectPage(runtime).ask({ type: 'pageHello' }).catch((error: unknown) => error);
    expect(await refusal).toBeInstanceOf(RefusedError);
    expect(await refusal).toMatchObject({ refusal: 'storage' });
  });

  test.each([
    ['says nothing', () => Promise.resolve(undefined)],
    ['is gone', () => Promise.reject(new Error('Could not establish connection.'))],
  ])('rejects when the worker %s, and not as if it had refused', async (_, reply) => {
    const failure = await connectPage(aRuntime(reply).runtime).ask({ type: 'pageHello' }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toBeInstanceOf(RefusedError);
  });
});
