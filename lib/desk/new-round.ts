import { carriedOver } from '../ledger/adopt';
import type { Round } from '../ledger/round';
import { copyTrace } from '../profiles/traces';
import type { Job } from './job';

/** Opens a new round, whose SMS came just now; the submits of the one before it that it may be counted for come along. */
export async function openRound(job: Job, filingId: string | null): Promise<void> {
  // What fits no filing has no rounds that follow each other: each submit weighs until it is a day old.
  const before = filingId === null ? undefined : (await job.known()).rounds.get(filingId);
  const { id } = await job.book.open(filingId, job.at);
  if (before !== undefined) await carryOver(job, before, id, null);
}

/** Writes when the SMS of the newest round came. What was submitted since then, but before the round was opened, comes along. */
export async function smsCame(job: Job, filingId: string, smsAt: number): Promise<void> {
  const { book, at, newId } = job;
  const { id } = await book.current(filingId);
  await book.append(id, [{ type: 'deadline', id: newId(), at, smsAt }]);
  const { older } = await job.known();
  const before = older.findLast((round) => round.filingId === filingId);
  if (before !== undefined) await carryOver(job, before, id, smsAt);
}

/** It may be of either round: in the new one it counts in the worst case. */
async function carryOver({ draft, book, at }: Job, from: Round, toId: string, smsAt: number | null): Promise<void> {
  for (const { id } of carriedOver(from, smsAt, at)) {
    await book.retell(from.id, toId, id, { belongs: 'maybe', personIds: [] });
    await copyTrace(draft, from.id, toId, id, at);
  }
}
