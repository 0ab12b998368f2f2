import { openRequest, type FilingRequest, type Person } from '../../site/ministry/filing-request.ts';

export const NOW = Date.UTC(2025, 0, 1);
export const HOUR = 3_600_000;

export const SUBJECT: Person = { role: 'subject', phone: '13800138000', idTail: '12345X' };
export const SERVICE: Person = { role: 'service', phone: '13900139000', idTail: '567（8）' };

/** A request made at NOW whose codes are 100001, 100002, … or start at `firstCode`. */
export function requestFor(persons: readonly Person[], id = 'R1', firstCode = 100001): FilingRequest {
  let code = firstCode;
  return openRequest({ id, typeWord: '新增接入', persons, now: NOW }, () => String(code++));
}

/** The right triple for the nth verification of a request. */
export function tripleOf(request: FilingRequest, n = 0) {
  const verification = request.verifications[n];
  if (!verification) throw new RangeError(`no verification ${n}`);
  return { code: verification.code, phone: verification.phone, idTail: verification.idTails[0] ?? '' };
}
