import { ROUND_MS } from './limits.ts';

export type Role = 'subject' | 'service';

/** One responsible person as written in the filing: 主体负责人 (subject) or 服务负责人 (service). */
export interface Person {
  readonly role: Role;
  /** Mainland mobile, 11 digits. */
  readonly phone: string;
  /** Last six characters of the person's own document, symbols included (seed S1: `567（8）` is six). */
  readonly idTail: string;
}

/** What one phone has to do. Persons with one phone share it (JD 2019, Volcengine 2021: same phone, same person). */
export interface Verification {
  readonly phone: string;
  /** The tails of everyone behind this phone; any of them is right. */
  readonly idTails: readonly string[];
  readonly code: string;
  readonly done: boolean;
}

export interface FilingRequest {
  readonly id: string;
  /** The word in the SMS for the kind of filing, such as 新增接入. */
  readonly typeWord: string;
  /** Milliseconds since the epoch; the SMS go out at that moment and start the 24 hours. */
  readonly submittedAt: number;
  readonly verifications: readonly Verification[];
  readonly wrongTries: number;
  readonly resends: number;
  readonly returned: boolean;
}

export type RequestState = 'pending' | 'done' | 'returned' | 'expired';

/** A new request with one verification, and so one code, per phone. `newCode` must give unused six-digit codes. */
export function openRequest(
  given: { id: string; typeWord: string; persons: readonly Person[]; now: number },
  newCode: () => string,
): FilingRequest {
  const tails = new Map<string, string[]>();
  for (const { phone, idTail } of given.persons) tails.set(phone, [...(tails.get(phone) ?? []), idTail]);
  return {
    id: given.id,
    typeWord: given.typeWord,
    submittedAt: given.now,
    verifications: [...tails].map(([phone, idTails]) => ({ phone, idTails, code: newCode(), done: false })),
    wrongTries: 0,
    resends: 0,
    returned: false,
  };
}

/** Where the request stands at `now` (ms). Done and returned are final; at exactly 24 hours it is too late. */
export function stateOf(request: FilingRequest, now: number): RequestState {
  if (request.returned) return 'returned';
  if (request.verifications.every((v) => v.done)) return 'done';
  return now - request.submittedAt >= ROUND_MS ? 'expired' : 'pending';
}
