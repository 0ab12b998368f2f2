import { codesOf, retold, strays } from '../ledger/adopt';
import { type Charge, chargedFilings } from '../ledger/charge';
import type { AttemptKind, Digests } from '../ledger/events';
import { type Concerned, remarksOn } from '../ledger/remarks';
import { readRound, type RoundView, withUnassigned } from '../ledger/round';
import type { Match } from '../messages/protocol';
import type { Digester } from '../profiles/digests';
import type { Filing } from '../profiles/filing';
import { copyTrace } from '../profiles/traces';
import { ROUND_DURATION } from '../rules/limits';
import type { Job } from './job';
import type { Known } from './known';

/** A submit's values, as the form holds them. */
export interface Submitted {
  readonly kind: AttemptKind;
  readonly phone: string;
  readonly idTail: string;
  readonly code: string | null;
}

/** The filings that a submit is charged to, in what is known; `isOpen` says whose round is not over. */
export function chargesOf(
  known: Known, values: Submitted, digests: Digests, personId: string | null,
  isOpen = ({ id }: Filing): boolean => (known.rounds.get(id)?.view.phase ?? 'open') === 'open',
): readonly Charge[] {
  const { filings, rounds } = known;
  const hasCode = ({ id }: Filing): boolean => {
    const round = rounds.get(id);
    return digests.code !== null && round !== undefined && codesOf(round, digests.key).includes(digests.code);
  };
  return chargedFilings(filings, values, {
    openIds: new Set(filings.filter(isOpen).map(({ id }) => id)),
    codeIds: new Set(filings.filter(hasCode).map(({ id }) => id)),
    personId,
  });
}

/**
 * The submits of other filings that the ministry may have counted for this one too (`strays`); `codeDigest` is the code that
 * is being submitted. What weighs on every open round as it is, is not among them.
 */
export async function straysOf(known: Known, filing: Filing, digester: Digester, codeDigest: string | null, isAnyCode = false) {
  const own = known.rounds.get(filing.id) ?? null;
  const others = [...known.older, ...known.rounds.values()].filter(
    ({ id, filingId }) => filingId !== filing.id && filingId !== null && !known.looseIds.has(id),
  );
  if (others.every(({ attempts }) => attempts.length === 0)) return [];
  const marks = {
    key: digester.key,
    phones: new Set(await Promise.all(filing.persons.map(({ phone }) => digester.phone(phone)))),
    tails: new Set(await Promise.all(filing.persons.map(({ idTail }) => digester.idTail(idTail)))),
    codes: isAnyCode ? ('any' as const) : new Set(codeDigest === null ? [] : [codeDigest]),
  };
  // A round that a submit opened may be older than that: its SMS came before. An SMS of the future came before the clock was
  // set back: what has been submitted since may bear an earlier time.
  const smsAt = own?.smsAt ?? Infinity;
  return strays(others, own, marks, smsAt <= known.at ? smsAt : known.at - ROUND_DURATION);
}

/** Writes the stray submits of a filing into its round. */
export async function adoptStrays({ draft, book, at }: Job, known: Known, filing: Filing, digester: Digester, codeDigest: string | null): Promise<void> {
  for (const [from, attempt] of await straysOf(known, filing, digester, codeDigest)) {
    const { id } = await book.current(filing.id);
    await book.retell(from.id, id, attempt.id, { belongs: 'maybe', personIds: [] });
    await copyTrace(draft, from.id, id, attempt.id, at);
  }
}

/**
 * What the guard of a page must know of the values in its form: the rounds that they may belong to, as they would stand with
 * this submit in them, and what the stored filings say of them.
 */
export async function matchOf(known: Known, values: Submitted, digester: Digester): Promise<Match> {
  const digests = await digester.submit(values);
  const concerned: Concerned[] = [];
  const rounds: Match['rounds'][number][] = [];
  for (const { filingId, personIds, belongs } of chargesOf(known, values, digests, null)) {
    const filing = known.filings.find(({ id }) => id === filingId);
    if (filing === undefined) continue;
    const round = known.rounds.get(filingId) ?? null;
    concerned.push({ filing, round, persons: filing.persons.filter(({ id }) => personIds.includes(id)) });
    rounds.push({ filingId, belongs, round: await viewWithStrays(known, filing, digester, digests.code) });
  }
  if (rounds.length === 0) rounds.push({ filingId: null, belongs: 'surely', round: known.loose });
  return { rounds, remarks: remarksOn(values, concerned, digests, known.ownerless) };
}

/**
 * Whether a try was made while the vault was locked, and what was submitted is gone with the browser's end: its code may have
 * been typed for another filing before, and nobody knows any more which.
 */
function hasLostCode({ ownerless }: Known): boolean {
  return ownerless.some(({ filingId, attempts }) => filingId === null && attempts.some(({ kind, digests }) => kind === 'try' && digests === null));
}

/** A filing's round as it is judged; null when it has had none and nothing else weighs on it. */
async function viewWithStrays(known: Known, filing: Filing, digester: Digester, codeDigest: string | null): Promise<RoundView | null> {
  const found = await straysOf(known, filing, digester, codeDigest, hasLostCode(known));
  const own = known.rounds.get(filing.id);
  if (own === undefined && found.length === 0 && known.loose === null) return null;
  const base = own ?? { id: '', filingId: filing.id, openedAt: known.at, events: [], lost: 0 };
  const told = found.flatMap(([from, { id }]) => retold(from.events, id, { belongs: 'maybe', personIds: [] }));
  return withUnassigned(readRound({ ...base, events: [...base.events, ...told] }, known.at).view, known.loose);
}
