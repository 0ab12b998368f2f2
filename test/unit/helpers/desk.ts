import { createDesk, type Desk } from '../../../lib/desk/desk';
import type { PageRequest, ScreenRequest } from '../../../lib/messages/protocol';
import type { Snapshot } from '../../../lib/messages/snapshot';
import type { Outcome } from '../../../lib/rules/outcome';
import { aFiling, NOW, SUBJECT, valuesOf } from './filings';
import { erasingOn } from './erasing';
import { hashing } from './hashing';
import { createMemoryStore, type MemoryStore } from './memory-store';
import type { Store } from '../../../lib/vault/store';
import { aVault } from './vault';

/** A desk on a store in memory, with a clock that stands until it is moved. */
export interface DeskAtHand {
  readonly desk: Desk;
  readonly store: MemoryStore;
  /** What the browser remembers until it is closed. */
  readonly session: MemoryStore;
  /** When the vault is to lock itself next (ms). */
  lockAt: number | null;
  /** What everybody was told, oldest first. */
  readonly told: Snapshot[];
  now: number;
  /** The worker dies and is started again: another desk on the same store, or on its own hold on it. */
  reborn(hold?: Store, memory?: Store): Desk;
}

/** `name` tells its ids from those of another computer's desk. */
export function aDesk(initial: Readonly<Record<string, unknown>> = {}, name = 'id'): DeskAtHand {
  const store = createMemoryStore(initial);
  const session = createMemoryStore();
  const told: Snapshot[] = [];
  let ids = 0;
  const hand = {
    store,
    session,
    told,
    now: NOW,
    lockAt: null as number | null,
    reborn: (hold: Store = store, memory: Store = session) => createDesk({
      vault: aVault(store, { session: memory, now: () => hand.now, onLockAt: (at) => void (hand.lockAt = at) }, hold),
      hashing,
      dump: () => Promise.resolve(store.items),
      erasing: erasingOn(store, session),
      now: () => hand.now,
      newId: () => `${name}-${(ids += 1)}`,
      changed: (snapshot) => void told.push(snapshot),
    }),
  };
  return { ...hand, desk: hand.reborn(), get now() { return hand.now; }, set now(at) { hand.now = at; }, get lockAt() { return hand.lockAt; } };
}

/** A store with these filings. */
export const withFilings = (...body: readonly ReturnType<typeof aFiling>[]) => ({ filings: { v: 1, body } });

/** A store with one filing, `filing-1`, with both its persons. */
export const WITH_FILING = withFilings(aFiling());

/** Somebody of no stored filing. */
export const STRANGER = { phone: '13600136000', idTail: '999999' };

type Asked<T extends (PageRequest | ScreenRequest)['type']> = Extract<PageRequest | ScreenRequest, { type: T }>;

/** The code that came to this phone: everybody has another one. The resend form has none. */
const codeFor = (phone: string, kind: 'try' | 'resend'): string | null => (kind === 'resend' ? null : phone.slice(-6));

/** A submit of the subject's own values, unless told otherwise. */
export function reserve(id: string, change: Partial<Asked<'reserve'>> = {}): Asked<'reserve'> {
  const { kind = 'try', phone = SUBJECT.phone } = change;
  return {
    type: 'reserve', id, at: NOW, kind, ...valuesOf(SUBJECT), code: codeFor(phone, kind), personId: null, warned: [], ...change,
  };
}

export function settle(attemptId: string, outcome: Outcome = 'wrong', change: Partial<Asked<'settle'>> = {}): Asked<'settle'> {
  return { type: 'settle', attemptId, at: NOW, outcome, answer: null, said: null, ...change };
}

/** The question whose values these are; of the subject's own, unless told otherwise. */
export function matching(change: Partial<Asked<'match'>> = {}): Asked<'match'> {
  const { kind = 'try', phone = SUBJECT.phone } = change;
  return { type: 'match', kind, ...valuesOf(SUBJECT), code: codeFor(phone, kind), ...change };
}

/** Tries used in that filing's newest round, worst and best; null where it has had none. */
export async function used(desk: Desk, filingId = 'filing-1'): Promise<readonly [number, number] | null> {
  const round = (await desk.snapshot()).filings.find(({ filing }) => filing.id === filingId)?.round ?? null;
  return round === null ? null : [round.tries.usedWorst, round.tries.usedBest];
}

/** The same of the submits that no stored filing owns. */
export async function looseUsed(desk: Desk): Promise<readonly [number, number] | null> {
  const { unassigned } = await desk.snapshot();
  return unassigned === null ? null : [unassigned.tries.usedWorst, unassigned.tries.usedBest];
}
