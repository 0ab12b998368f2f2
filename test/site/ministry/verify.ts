import type { AnswerCode } from './answers.ts';
import { closeness, Closeness, type Triple } from './closeness.ts';
import { stateOf, type FilingRequest } from './filing-request.ts';
import { WRONG_TRIES_ALLOWED } from './limits.ts';

export interface Outcome {
  readonly answer: AnswerCode;
  readonly requests: readonly FilingRequest[];
}

/**
 * One submit of the verification form, at `now` (ms).
 *
 * | the triple                                              | answer |
 * | ------------------------------------------------------- | ------ |
 * | right, others still have to verify                      | 31     |
 * | right, and it was the last one                          | 3      |
 * | right, but this phone has verified already              | 20     |
 * | anything, for a request with five wrong tries           | 21, and the request is returned |
 * | anything near a request that was returned               | 21     |
 * | phone and code right, tail wrong                        | 2      |
 * | phone right, code wrong                                 | 0      |
 * | phone unknown; or near a done or expired request only   | 4      |
 *
 * The sixth submit returns the request even when it is right (Tencent 短信核验 FAQ: 第6次验证时…退回).
 */
export function verify(requests: readonly FilingRequest[], triple: Triple, now: number): Outcome {
  const isAlive = (r: FilingRequest): boolean => stateOf(r, now) === 'pending' || stateOf(r, now) === 'done';
  const hit = requests.find((r) => isAlive(r) && closeness(r, triple) === Closeness.All);
  return hit ? rightTry(requests, hit, triple) : wrongTry(requests, triple, now);
}

function rightTry(requests: readonly FilingRequest[], hit: FilingRequest, triple: Triple): Outcome {
  if (hit.verifications.some((v) => v.phone === triple.phone && v.done)) return { answer: 20, requests };
  const after: FilingRequest =
    hit.wrongTries >= WRONG_TRIES_ALLOWED
      ? { ...hit, returned: true }
      : { ...hit, verifications: hit.verifications.map((v) => (v.phone === triple.phone ? { ...v, done: true } : v)) };
  const answer = after.returned ? 21 : after.verifications.every((v) => v.done) ? 3 : 31;
  return { answer, requests: requests.map((r) => (r === hit ? after : r)) };
}

/**
 * Charges every open request that shares the phone, the code or the tail. Nobody knows which record the ministry
 * charges (no source), so this copy is as hard as it can be: whoever counts on less is caught here.
 */
function wrongTry(before: readonly FilingRequest[], triple: Triple, now: number): Outcome {
  const isCharged = (r: FilingRequest): boolean =>
    stateOf(r, now) === 'pending' && closeness(r, triple) > Closeness.None;
  const requests = before.map((r) =>
    isCharged(r) ? { ...r, wrongTries: r.wrongTries + 1, returned: r.wrongTries >= WRONG_TRIES_ALLOWED } : r,
  );
  const nearest = before
    .map((old, i) => ({ after: requests[i] ?? old, wasOpen: isCharged(old), near: closeness(old, triple) }))
    .filter(({ near }) => near > Closeness.None)
    // An open request speaks before a closed one: after a return, the same people come again with a new request.
    .sort((a, b) => Number(b.wasOpen) - Number(a.wasOpen) || b.near - a.near)[0];
  if (!nearest) return { answer: 4, requests };
  return { answer: answerFor(nearest.after, nearest.near, now), requests };
}

function answerFor(request: FilingRequest, near: Closeness, now: number): AnswerCode {
  const state = stateOf(request, now);
  if (state === 'returned') return 21;
  if (state !== 'pending') return 4;
  if (near === Closeness.PhoneAndCode) return 2;
  return near === Closeness.PhoneAndTail || near === Closeness.Phone ? 0 : 4;
}
