import type { RequestState } from '../ministry/filing-request.ts';
import type { Sms } from '../ministry/sms.ts';

/** What the phone shows, as GET /practice/state gives it. */
export interface PhoneState {
  /** Milliseconds since the epoch on the site's clock. */
  readonly now: number;
  readonly outbox: readonly Sms[];
  readonly requests: readonly PhoneRequest[];
}

export interface PhoneRequest {
  readonly id: string;
  readonly typeWord: string;
  readonly state: RequestState;
  readonly wrongTries: number;
  readonly resends: number;
  /** Milliseconds until the 24 hours are over, never below 0. */
  readonly leftMs: number;
  readonly persons: readonly { readonly phone: string; readonly idTails: readonly string[]; readonly done: boolean }[];
}
