import { readLedger } from '../ledger/reading';
import { looseRound, withUnassigned } from '../ledger/round';
import type { PageRequest } from '../messages/protocol';
import type { Snapshot } from '../messages/snapshot';
import { FILINGS } from '../profiles/filings';
import { z } from '../schema';
import type { Slips } from '../vault/slips';
import type { Vault } from '../vault/vault';
import { judgeTrouble } from './acknowledged';
import type { Job } from './job';

type Asked<T extends PageRequest['type']> = Extract<PageRequest, { type: T }>;

/** What goes on while the vault is locked: the rounds of the stored filings, whose names nobody can read. */
export async function lockedSnapshot({ store, readable }: Vault, at: number): Promise<Snapshot> {
  const [ids, { rounds, older, faults }] = await Promise.all([readable(FILINGS.key), readLedger(store, at)]);
  const parsed = z.safeParse(z.array(z.string()), ids);
  const stored = new Set<string | null>(parsed.success ? parsed.data : []);
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

/** Writes what came of a submit, wherever it was reserved. The site's own words wait, for they may tell of a person. */
export async function settleLocked({ book }: Job, slips: Slips, request: Asked<'settle'>): Promise<void> {
  if (request.said !== null) await keep(slips, request);
  await book.settle(request);
}

/** A memory that is full takes nothing from the count. */
async function keep(slips: Slips, request: PageRequest): Promise<void> {
  await slips.keep(JSON.stringify(request)).catch(() => undefined);
}
