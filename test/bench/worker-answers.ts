import type { Tab } from '../e2e/driver/driver.ts';
import type { PageRequest } from '../../lib/messages/protocol';
import { phoneOf, tailOf } from './shelf';

/** Asks the worker from the content script; gives the time until its answer, in ms. */
export function timeAnswer(tab: Tab, request: PageRequest | { readonly type: 'nothing' }): Promise<number> {
  return tab.inContentScript(async (message) => {
    interface Scope { chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; refusal?: string }> } } }
    const start = performance.now();
    const reply = await (globalThis as unknown as Scope).chrome.runtime.sendMessage(message);
    const time = performance.now() - start;
    if (!reply.ok && message.type !== 'nothing') throw new Error(`refused: ${reply.refusal}`);
    return time;
  }, request);
}

/** What is refused at sight: the way to the worker and back, and no more. */
export const NOTHING = { type: 'nothing' } as const;

/** As the guard asks with each key that is typed. */
export function matchRequest(number: number): PageRequest {
  return { type: 'match', kind: 'try', phone: phoneOf(number), idTail: tailOf(number), code: '123456' };
}

/** As a submit of this person's is written down. */
export function reserveRequest(number: number): PageRequest {
  const id = crypto.randomUUID();
  return { ...matchRequest(number), type: 'reserve', id, at: Date.now(), kind: 'try', personId: null, warned: [] } as PageRequest;
}
