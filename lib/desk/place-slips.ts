import { type PageRequest, pageRequestSchema } from '../messages/protocol';
import { leaveTrace } from '../profiles/traces';
import { maskIdTail } from '../rules/id-tail';
import { maskPhone } from '../rules/phone';
import { z } from '../schema';
import { adoptStrays, chargesOf } from './counting';
import type { Job } from './job';
import { leaveSaid } from './page-jobs';

/**
 * Gives what was submitted while the vault was locked to the filings that it fits, now that these can be read. It may be done
 * again: what has its place already is passed over.
 */
export async function placeSlips(job: Job, slips: readonly string[]): Promise<void> {
  for (const text of slips) {
    const parsed = z.safeParse(pageRequestSchema, JSON.parse(text));
    if (parsed.success && parsed.data.type === 'reserve') await place(job, parsed.data);
    if (parsed.success && parsed.data.type === 'settle') await leaveSaid(job, parsed.data, await job.book.roundsOf(parsed.data.attemptId));
  }
}

async function place(job: Job, request: Extract<PageRequest, { type: 'reserve' }>): Promise<void> {
  const { draft, book, known, digester, at, newId } = job;
  const { id, phone, idTail, personId } = request;
  const before = await known();
  const from = [before.rounds.get(null), ...before.older].find(
    (round) => round?.filingId === null && round.attempts.some((attempt) => attempt.id === id),
  );
  if (from === undefined) return;
  const digests = await (await digester()).submit(request);
  await book.complete(from.id, id, digests);
  // Which rounds were open when it left may have been otherwise than it is now: none is taken for closed.
  const charges = chargesOf(before, request, digests, personId, () => true);
  const roundIds: string[] = [];
  for (const { filingId, personIds, belongs } of charges) {
    const round = await book.current(filingId, request.at);
    await book.retell(from.id, round.id, id, { belongs, personIds });
    roundIds.push(round.id);
  }
  const [first] = roundIds;
  if (first !== undefined) await book.append(from.id, [{ type: 'assigned', id: newId(), at, attemptId: id, roundId: first }]);
  const trace = { attemptId: id, phone: maskPhone(phone), idTail: maskIdTail(idTail), said: null };
  await leaveTrace(draft, first === undefined ? [from.id] : roundIds, trace, at);
  for (const filing of before.filings.filter((one) => charges.some(({ filingId }) => filingId === one.id))) {
    await adoptStrays(job, await known(), filing, await digester(), digests.code);
  }
}
