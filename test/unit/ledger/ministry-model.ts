import type { AnswerId, Outcome } from '../../../lib/rules/outcome';

/** One person of a filing as the ministry has it, with the code that was sent. */
export interface Record {
  readonly phone: string;
  readonly idTail: string;
  readonly code: string;
}

/** A filing at the ministry, and what it counts. */
export interface Request {
  readonly id: string;
  readonly persons: readonly Record[];
  readonly passed: Set<Record>;
  wrong: number;
  resends: number;
  locked: boolean;
}

export interface Answer {
  readonly outcome: Outcome;
  readonly answer: AnswerId | null;
}

const say = (outcome: Outcome, answer: AnswerId): Answer => ({ outcome, answer });

export const isPending = ({ locked, passed, persons }: Request): boolean => !locked && passed.size < persons.length;

/**
 * The ministry's counting in a few lines, written for these tests alone and from verification.md sections 4 to 6: a wrong
 * try is counted for every pending filing that has its phone or its tail, five are borne, the sixth locks; two resends
 * a filing. (That a try may be counted by its code alone is not modelled: Heyan is never told a code.)
 */
export function createMinistry(filings: readonly { readonly id: string; readonly persons: readonly Record[] }[]) {
  const requests = filings.map(
    ({ id, persons }): Request => ({ id, persons, passed: new Set(), wrong: 0, resends: 0, locked: false }),
  );

  function verify(given: Record): Answer {
    for (const request of requests) {
      const person = request.persons.find(
        ({ phone, idTail, code }) => phone === given.phone && idTail === given.idTail && code === given.code,
      );
      if (person === undefined || request.locked) continue;
      if (request.passed.has(person)) return say('passed', 'doneBefore');
      if (request.wrong >= 5) return lock([request]);
      request.passed.add(person);
      return isPending(request) ? say('passed', 'othersOpen') : say('done', 'allDone');
    }
    const hit = requests.filter((request) => isPending(request) && request.persons.some(
      ({ phone, idTail }) => phone === given.phone || idTail === given.idTail,
    ));
    for (const request of hit) request.wrong += 1;
    const over = hit.filter(({ wrong }) => wrong > 5);
    if (over.length > 0) return lock(over);
    return hit.length > 0 ? say('wrong', 'tryAgain') : say('wrong', 'noRecord');
  }

  function lock(over: readonly Request[]): Answer {
    for (const request of over) request.locked = true;
    return say('locked', 'locked');
  }

  function resend(given: Pick<Record, 'phone' | 'idTail'>): Answer {
    const hit = requests.filter((request) => isPending(request) && request.persons.some(
      ({ phone, idTail }) => phone === given.phone && idTail === given.idTail,
    ));
    if (hit.length === 0) return say('nothingToResend', 'nothingToResend');
    const able = hit.filter(({ resends }) => resends < 2);
    for (const request of able) request.resends += 1;
    return able.length > 0 ? say('resent', 'resent') : say('resendLimit', 'resendLimit');
  }

  return { requests, verify, resend };
}
