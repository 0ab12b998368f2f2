import { attemptPage, readPage, ROUND_INDEX, type RoundEntry, roundPage } from '../ledger/pages';
import type { Round } from '../ledger/round';
import type { Backup, BackupRound } from '../portable/backup';
import { DIGEST_KEY } from '../profiles/digests';
import { copyTrace, leaveTrace } from '../profiles/traces';
import { ROUND_DURATION } from '../rules/limits';
import { loadDocument, type ReadDocument, readDocument, writeDocument } from '../vault/document';
import { adoptStrays } from './counting';
import type { Job } from './job';
import type { Known } from './known';

/**
 * Brings the rounds of a backup into the ledger. Events are joined by their ids, so that what both sides know counts once
 * and nothing that either counted is lost: a count is never too low. `before` is what was known before this job.
 */
export async function mergePast(job: Job, backup: Backup, before: Known): Promise<void> {
  const isComparable = await takeKey(job, backup, before);
  const own = new Set((await loadDocument(job.draft, ROUND_INDEX)).value.map(({ id }) => id));
  await mergeIndex(job, backup);
  for (const round of backup.rounds) await mergeRound(job, round, own.has(round.id));
  await tellRivals(job, (id) => !own.has(id));
  if (!isComparable) await tellStrangers(job, backup);
}

/**
 * Takes over the key of the backup's digests, unless submits that still matter here were written down with another one.
 * Gives whether the digests of both sides can be compared.
 */
async function takeKey({ draft, at }: Job, { digestKey, rounds }: Backup, before: Known): Promise<boolean> {
  const own = await loadDocument(draft, DIGEST_KEY);
  if (digestKey === null) return rounds.every(({ events }) => events.every((event) => event.type !== 'reserved'));
  if (own.value === digestKey) return true;
  const matters = [...before.rounds.values(), ...before.older].some(({ attempts }) =>
    attempts.some((attempt) => attempt.digests !== null && isRecent(attempt.at, at)),
  );
  if (matters) return false;
  await draft.set(writeDocument(DIGEST_KEY, digestKey, own, at));
  return true;
}

/** A submit matters for as long as a round that it may belong to can last, and that one for its own last submit. */
function isRecent(submittedAt: number, now: number): boolean {
  return now - submittedAt < 2 * ROUND_DURATION;
}

/** Puts the backup's rounds among ours by when they were opened; ours keep their order. The newest of a filing counts. */
async function mergeIndex({ draft, at }: Job, { rounds, lost }: Backup): Promise<void> {
  const index = await loadDocument(draft, ROUND_INDEX);
  const known = new Set(index.value.map(({ id }) => id));
  const fresh = rounds.filter(({ id }) => !known.has(id)).map(({ id, filingId, openedAt }): RoundEntry => ({ id, filingId, openedAt }));
  const merged: RoundEntry[] = [];
  let next = 0;
  for (const entry of index.value) {
    for (let one = fresh[next]; one !== undefined && one.openedAt < entry.openedAt; one = fresh[next]) {
      merged.push(one);
      next += 1;
    }
    merged.push(entry);
  }
  await draft.set(writeDocument(ROUND_INDEX, [...merged, ...fresh.slice(next)], withLost(index, lost), at));
}

/** The loss of the one side that lost more: the same backup read in twice loses nothing twice. */
function withLost<T>(document: ReadDocument<T>, lost: number): ReadDocument<T> {
  return { ...document, lost: Math.max(document.lost, lost) };
}

async function mergeRound({ draft, at }: Job, { id, events, lost, traces }: BackupRound, isOwn: boolean): Promise<void> {
  const page = roundPage(id);
  const stored = (await draft.get([page.key]))[page.key];
  // Where the index named it before, a page that is not there was lost; else it is new.
  const before = isOwn ? readPage(id, stored) : readDocument(page, stored);
  const known = new Set(before.value.map((event) => event.id));
  const fresh = events.filter((event) => !known.has(event.id));
  await draft.set(writeDocument(page, [...before.value, ...fresh], withLost(before, lost), at));
  for (const trace of traces) await leaveTrace(draft, [id], trace, at);
  for (const event of fresh) if (event.type === 'reserved') await remember(draft, event.id, id, at);
}

async function remember(draft: Job['draft'], attemptId: string, roundId: string, at: number): Promise<void> {
  const page = attemptPage(attemptId);
  const before = await loadDocument(draft, page);
  if (!before.value.includes(roundId)) await draft.set(writeDocument(page, [...before.value, roundId], before, at));
}

/**
 * Two browsers may each have opened a round of one filing for the same SMS. The newest counts, so that it is told, as a
 * `maybe`, what the other side's rounds of the filing hold of its time.
 */
async function tellRivals(job: Job, isTheirs: (roundId: string) => boolean): Promise<void> {
  const { rounds, older } = await job.known();
  for (const newest of rounds.values()) {
    if (newest.filingId === null) continue;
    const rivals = older.filter(({ id, filingId }) => filingId === newest.filingId && isTheirs(id) !== isTheirs(newest.id));
    for (const rival of rivals) await tell(job, rival, newest);
  }
}

/** Digests that cannot be compared may be anybody's: each submit that still matters is a `maybe` of every open round. */
async function tellStrangers(job: Job, backup: Backup): Promise<void> {
  const { rounds, older, filings } = await job.known();
  const theirs = new Set(backup.rounds.map(({ id }) => id));
  const stored = new Set<string | null>(filings.map(({ id }) => id));
  const from = [...rounds.values(), ...older].filter(({ id, filingId }) => theirs.has(id) && stored.has(filingId));
  for (const newest of rounds.values()) {
    if (!stored.has(newest.filingId) || newest.view.phase !== 'open') continue;
    // What a user has added by hand was said of one filing.
    const others = from.filter(({ filingId }) => filingId !== newest.filingId);
    for (const round of others) await tell(job, { ...round, attempts: round.attempts.filter(({ digests }) => digests !== null) }, newest);
  }
}

async function tell({ book, draft, at }: Job, from: Round, to: Round): Promise<void> {
  const known = new Set(to.attempts.map(({ id }) => id));
  // Nobody has said when its SMS came: it may have been a day before the round was opened here.
  const since = to.smsAt !== null && to.smsAt <= at ? to.smsAt : Math.min(to.openedAt, at) - ROUND_DURATION;
  for (const attempt of from.attempts) {
    if (known.has(attempt.id) || attempt.at < since) continue;
    await book.retell(from.id, to.id, attempt.id, { belongs: 'maybe', personIds: [] });
    await copyTrace(draft, from.id, to.id, attempt.id, at);
  }
}

/** What was submitted for others may be of these filings too, now that they are stored. */
export async function adoptForAll(job: Job): Promise<void> {
  const known = await job.known();
  const open = known.filings.filter(({ id }) => known.rounds.get(id)?.view.phase === 'open');
  for (const filing of open) await adoptStrays(job, known, filing, await job.digester(), null);
}
