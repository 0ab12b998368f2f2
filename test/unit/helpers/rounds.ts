import type { LedgerEvent } from '../../../lib/ledger/events';
import { type RoundView, viewRound } from '../../../lib/ledger/round';
import type { Standing, Submit } from '../../../lib/ledger/verdict';
import { NOW, SUBJECT } from './filings';

/** A round opened at NOW with these events in it. */
export function aRound(events: readonly LedgerEvent[] = [], id = 'round-1', now = NOW): RoundView {
  return viewRound(id, events, NOW, now);
}

/** The right values of a person, on the verification form. */
export const RIGHT: Submit = { kind: 'try', code: '123456', phone: SUBJECT.phone, idTail: SUBJECT.idTail };

/** The same person on the resend form, which has no code. */
export const RESEND: Submit = { ...RIGHT, kind: 'resend', code: null };

/** All is well: one fresh round, the stored tail, nothing refused. */
export const CALM: Standing = {
  rounds: [aRound()], tails: [SUBJECT.idTail], counted: true, refusedBefore: false, now: NOW,
};
