import type { NewRequest } from '../ministry/ministry.ts';
import type { PhoneState } from './state.ts';

async function call(path: string, body?: unknown): Promise<PhoneState> {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const response = await fetch(`/practice/${path}`, init);
  const answer = (await response.json()) as { success: boolean; msg: string; params: PhoneState };
  if (!answer.success) throw new Error(answer.msg);
  return answer.params;
}

/** What the server knows now. */
export const readState = (): Promise<PhoneState> => call('state');

/** Hands in a filing request; its SMS are in the state that comes back. */
export const newRequest = (request: NewRequest): Promise<PhoneState> => call('request', request);

/** Moves the site's clock forward by so many ms. */
export const advanceClock = (ms: number): Promise<PhoneState> => call('clock', { ms });
