import type { PageRequest, ScreenRequest } from '../messages/protocol';
import { giveConsent } from '../profiles/consent';
import { removeFiling, saveFiling } from '../profiles/filings';
import { copyTrace } from '../profiles/traces';
import { acknowledge } from './acknowledged';
import { adoptStrays } from './counting';
import type { Job } from './job';
import { openRound, smsCame } from './new-round';
import { saveSettings } from './reminding';
import { forgetTaught, keepTaught } from './taught';

/** What a screen can have written, or the page where it is not about a submit. */
export type WriteRequest = Extract<
  ScreenRequest | PageRequest,
  { type: 'giveConsent' | 'openRounds' | 'teach' | 'forgetTaught' | 'saveFiling' | 'removeFiling' | 'correct' | 'addAttempt' | 'assign' | 'smsCame' | 'saveSettings' | 'acknowledge' }
>;

/** Does what the user asked for. */
export async function obey(job: Job, request: WriteRequest): Promise<void> {
  const { draft, book, at } = job;
  switch (request.type) {
    case 'giveConsent':
      return giveConsent(draft, at);
    case 'openRounds':
      for (const filingId of request.filingIds) await openRound(job, filingId);
      return;
    case 'saveFiling':
      return save(job, request);
    case 'removeFiling':
      return removeFiling(draft, request.filingId, at);
    case 'correct':
      return book.correct(request);
    case 'addAttempt': {
      const { id, filingId, kind, outcome, reason } = request;
      return book.append((await book.current(filingId)).id, [{ type: 'added', id, at, kind, outcome, reason }]);
    }
    case 'smsCame':
      return smsCame(job, request.filingId, request.smsAt);
    case 'saveSettings':
      return saveSettings(job, request.settings);
    case 'assign':
      return assign(job, request);
    case 'teach':
      return keepTaught(draft, request.taught, at);
    case 'forgetTaught':
      return forgetTaught(draft, request.shape, at);
    case 'acknowledge':
      return acknowledge(draft, (await job.known()).trouble, at);
  }
}

/** Saves a filing. What was submitted for other ones may be of this one too, now that its values are others. */
async function save(job: Job, { filing }: Extract<WriteRequest, { type: 'saveFiling' }>): Promise<void> {
  const { draft, known, digester, at } = job;
  await saveFiling(draft, filing, at);
  const after = await known();
  if (after.rounds.has(filing.id)) await adoptStrays(job, after, filing, await digester(), null);
}

/**
 * Gives a submit of the unassigned round to a filing, or to nobody that is stored (null). In the filing's round it may be of
 * the persons whose phone was submitted. A submit or a filing that is not there any more is passed over.
 */
async function assign(
  { draft, book, known, digester, at, newId }: Job, { attemptId, filingId }: Extract<WriteRequest, { type: 'assign' }>,
): Promise<void> {
  const { rounds, filings } = await known();
  const from = rounds.get(null);
  const attempt = from?.attempts.find(({ id }) => id === attemptId);
  const filing = filings.find(({ id }) => id === filingId);
  if (from === undefined || attempt === undefined || (filingId !== null && filing === undefined)) return;
  const to = filing === undefined ? null : (await book.current(filing.id, attempt.at)).id;
  await book.append(from.id, [{ type: 'assigned', id: newId(), at, attemptId, roundId: to }]);
  if (filing === undefined || to === null) return;
  const { key, phone: digest } = await digester();
  const isTheirs = async (phone: string): Promise<boolean> =>
    attempt.digests?.key === key && attempt.digests.phone === (await digest(phone));
  const personIds: string[] = [];
  for (const { id, phone } of filing.persons) if (await isTheirs(phone)) personIds.push(id);
  await book.retell(from.id, to, attemptId, { belongs: 'surely', personIds });
  await copyTrace(draft, from.id, to, attemptId, at);
}
