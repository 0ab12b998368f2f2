import type { LedgerEvent } from '../../../lib/ledger/events';
import { readRound, type Round, type RoundView, type StoredRound } from '../../../lib/ledger/round';
import type { Standing, Submit } from '../../../lib/ledger/verdict';
import { NOW, SUBJECT } from './filings';

/** A round of `filing-1` with these events in it, whole and as it stands at `now`. It was opened at NOW if no event says otherwise. */
export function aWholeRound(events: readonly LedgerEvent[] = [], stored: Partial<StoredRound> = {}, now = NOW): Round {
  return readRound({ id: 'round-1', filingId: 'filing-1', openedAt: NOW, events, lost: 0, ...stored }, now);
}

/** What is seen of a round with these events in it. */
export function aRound(events: readonly LedgerEvent[] = [], id = 'round-1', now = NOW): RoundView {
  return aWholeRound(events, { id }, now).view;
}

/** The right values of a person, on the verification form. */
export const RIGHT: Submit = { kind: 'try', code: '123456', phone: SUBJECT.phone, idTail: SUBJECT.idTail };

/** The same person on the resend form, which has no code. */
export const RESEND: Submit = { ...RIGHT, kind: 'resend', code: null };

/** All is well: one fresh round, nothing to remark, and the worker has spoken. */
export const CALM: Standing = { rounds: [aRound()], remarks: [], known: 'yes', now: NOW };
