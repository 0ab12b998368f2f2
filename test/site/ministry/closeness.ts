import type { FilingRequest, Verification } from './filing-request.ts';

/** What someone typed into the verification form. */
export interface Triple {
  readonly code: string;
  readonly phone: string;
  readonly idTail: string;
}

/** How near a wrong triple comes to a record, nearest last. The phone is what records are looked up by. */
export enum Closeness {
  None,
  /** Only the code or only the tail. */
  OneOther,
  CodeAndTail,
  Phone,
  PhoneAndTail,
  PhoneAndCode,
  All,
}

/** How near the triple comes to this request: the nearest of its verifications counts. */
export function closeness(request: FilingRequest, triple: Triple): Closeness {
  return Math.max(Closeness.None, ...request.verifications.map((v) => toVerification(v, triple)));
}

/** Compares letter by letter: no trimming, no change of case, no widths (no source says the ministry does any). */
function toVerification(verification: Verification, triple: Triple): Closeness {
  const phone = verification.phone === triple.phone;
  const code = verification.code === triple.code;
  const tail = verification.idTails.includes(triple.idTail);
  if (phone && code) return tail ? Closeness.All : Closeness.PhoneAndCode;
  if (phone) return tail ? Closeness.PhoneAndTail : Closeness.Phone;
  if (code && tail) return Closeness.CodeAndTail;
  return code || tail ? Closeness.OneOther : Closeness.None;
}
