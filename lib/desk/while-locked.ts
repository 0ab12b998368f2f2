import { readLedger } from '../ledger/reading';
import { looseRound, withUnassigned } from '../ledger/round';
import type { PageRequest } from '../messages/protocol';
import type { Snapshot } from '../messages/snapshot';
import { FILINGS } from '../profiles/filings';
import { type Explanation, explain } from '../rules/answer-meanings';
import { z } from '../schema';
import type { Slips } from '../vault/slips';
import type { Vault } from '../vault/vault';
import { judgeTrouble } from './acknowledged';
import type { Job } from './job';
import { isOfPassed } from './page-jobs';
import { type Reminded, remindableOf } from './reminding';

type Asked<T extends PageRequest['type']> = Extract<PageRequest, { type: T }>;

/** What goes on while the vault is locked: the rounds of the stored filings, whose names nobody can read. */
export async function lockedSnapshot(vault: Vault, at: number): Promise<Snapshot> {
  const { store } = vault;
  const [ids, { rounds, older, faults }] = await Promise.all([filingIds(vault), readLedger(store, at)]);
  const stored: ReadonlySet<string | null> = new Set<string | null>(ids);
  const loose = looseRound([...older, ...rounds.values()].filter(({ filingId }) => !stored.has(filingId)));
  const own = [...rounds.values()].filter(({ filingId }) => stored.has(filingId));
  return {
    at,
    filings: [],
    locked: own.map(({ view }) => withUnassigned(view, loose)),
    unassigned: loose,
    ...(await judgeTrouble(store, faults, at)),
  };
}

async function filingIds({ readable }: Vault): Promise<readonly string[]> {
  const parsed = z.safeParse(z.array(z.string()), await readable(FILINGS.key));
  return parsed.success ? parsed.data : [];
}

/** The rounds that are reminded of while it is locked: of which filings they are, nobody can say. */
export async function lockedReminded(vault: Vault, { draft, at }: Job): Promise<Reminded> {
  const [ids, { rounds }] = await Promise.all([filingIds(vault), readLedger(draft, at)]);
  return { filings: remindableOf(ids, rounds, at), about: () => ({ label: null, missing: [] }) };
}

/**
 * Writes that a submit is about to leave. Whose it is cannot be told now: it is one that fits no filing, which counts in the
 * worst case of every open round. What was submitted waits until it can be (`placeSlips`).
 */
export async function reserveLocked({ book }: Job, slips: Slips, request: Asked<'reserve'>): Promise<void> {
  // First: a submit that is counted and has no slip is assigned by hand; a slip without its submit is passed over.
  await keep(slips, request);
  const { id, at, kind, warned } = request;
  await book.reserve({ id, at, kind, charges: [], digests: null, warned });
}

/**
 * Writes what came of a submit, wherever it was reserved, and says what that means. The site's own words wait, for they may tell
 * of a person.
 */
export async function settleLocked({ draft, book, at }: Job, slips: Slips, request: Asked<'settle'>): Promise<Explanation | null> {
  const hasPassed = isOfPassed(await readLedger(draft, at), request.attemptId);
  if (request.said !== null) await keep(slips, request);
  await book.settle(request);
  return explain(request.answer, { hasPassed });
}

/** A memory that is full takes nothing from the count. */
async function keep(slips: Slips, request: PageRequest): Promise<void> {
  await slips.keep(JSON.stringify(request)).catch(() => undefined);
}
