import type { Match, PageRequest } from '../messages/protocol';
import { leaveTrace, leaveWords } from '../profiles/traces';
import { type Explanation, explain } from '../rules/answer-meanings';
import { maskIdTail } from '../rules/id-tail';
import { maskPhone } from '../rules/phone';
import { adoptStrays, chargesOf, matchOf } from './counting';
import type { Job } from './job';
import type { Known } from './known';

type Asked<T extends PageRequest['type']> = Extract<PageRequest, { type: T }>;

/** What the guard must know of these values. */
export async function match({ known, digester }: Job, request: Asked<'match'>): Promise<Match> {
  return matchOf(await known(), request, await digester());
}

/** Writes that a submit is about to leave, for every filing that it may belong to. */
export async function reserve(job: Job, request: Asked<'reserve'>): Promise<void> {
  const { draft, book, known, digester, at } = job;
  const { id, kind, phone, idTail, personId, warned } = request;
  const before = await known();
  const digests = await (await digester()).submit(request);
  const charges = chargesOf(before, request, digests, personId);
  const roundIds = await book.reserve({ id, at: request.at, kind, charges, digests, warned });
  await leaveTrace(draft, roundIds, { attemptId: id, phone: maskPhone(phone), idTail: maskIdTail(idTail), said: null }, at);
  for (const filing of before.filings.filter((one) => charges.some(({ filingId }) => filingId === one.id))) {
    await adoptStrays(job, before, filing, await digester(), digests.code);
  }
}

/** Writes what came of a submit, and says what that means, by what was known before it. */
export async function settle(job: Job, request: Asked<'settle'>): Promise<Explanation | null> {
  const hasPassed = isOfPassed(await job.known(), request.attemptId);
  await leaveSaid(job, request, await job.book.settle(request));
  return explain(request.answer, { hasPassed });
}

/** Writes the site's own words beside the submit's rounds, where it was told of any. */
export async function leaveSaid({ draft, at }: Job, { said, attemptId }: Asked<'settle'>, roundIds: readonly string[]): Promise<void> {
  if (said !== null) await leaveWords(draft, roundIds, attemptId, withoutNumbers(said), at);
}

/** Whether all persons that this submit may be of have passed, in a round that it stands in. */
export function isOfPassed({ rounds }: Pick<Known, 'rounds'>, attemptId: string): boolean {
  return [...rounds.values()].some(({ attempts, view }) => {
    const persons = attempts.find(({ id }) => id === attemptId)?.personIds ?? [];
    return persons.length > 0 && persons.every((id) => view.passed.includes(id));
  });
}

/** A site may say a phone or a code back: numbers as long as these are not kept. */
function withoutNumbers(said: string): string {
  return said.replace(/\d{4,}/g, '****');
}
