import type { AnswerCode } from './answers.ts';
import { stateOf, type FilingRequest, type Verification } from './filing-request.ts';
import { RESENDS_ALLOWED } from './limits.ts';

export interface ResendOutcome {
  readonly answer: AnswerCode;
  readonly requests: readonly FilingRequest[];
  /** The SMS to send. The code stays the same: whether the ministry makes a new one is not documented. */
  readonly sends: readonly { readonly request: FilingRequest; readonly verification: Verification }[];
}

/**
 * One submit of the resend form, at `now` (ms): 101 sent, 102 no resend left, 100 nothing open for this phone and
 * tail (also after a return: seed S2, 此时已不能在工信部重发短信了). Resends are counted per filing request, and the
 * 24 hours do not start again. A wrong tail costs no try: no source says that it does.
 */
export function resend(
  requests: readonly FilingRequest[],
  who: { readonly phone: string; readonly idTail: string },
  now: number,
): ResendOutcome {
  const waiting = (v: Verification): boolean => v.phone === who.phone && v.idTails.includes(who.idTail) && !v.done;
  const open = requests.filter((r) => stateOf(r, now) === 'pending' && r.verifications.some(waiting));
  if (open.length === 0) return { answer: 100, requests, sends: [] };
  const able = open.filter((r) => r.resends < RESENDS_ALLOWED);
  if (able.length === 0) return { answer: 102, requests, sends: [] };
  const phonesOf = (request: FilingRequest) =>
    request.verifications.filter(waiting).map((verification) => ({ request, verification }));
  return {
    answer: 101,
    requests: requests.map((r) => (able.includes(r) ? { ...r, resends: r.resends + 1 } : r)),
    sends: able.flatMap(phonesOf),
  };
}
