import { attemptPage, readPage, ROUND_INDEX, type RoundEntry, roundPage } from '../ledger/pages';
import type { Round } from '../ledger/round';
import type { Tidying } from '../messages/data-requests';
import { type Ageing, daysSchema, isDue, USUAL_DAYS } from '../profiles/expiry';
import { type Filing, filingSchema } from '../profiles/filing';
import { FILINGS, readFilings, saveFiling } from '../profiles/filings';
import { tracePage } from '../profiles/traces';
import { ROUND_DURATION } from '../rules/limits';
import { z } from '../schema';
import { type DocumentKind, loadDocument, writeDocument } from '../vault/document';
import type { Store } from '../vault/store';
import type { Erasing } from './erasing';
import type { Job } from './job';

const tidySchema = z.object({
  days: daysSchema,
  /** When the last look was (ms); null before the first. */
  lookedAt: z.nullable(z.number()),
  /** How many went since the user last read of it. */
  told: z.number().check(z.minimum(0)),
});

/** After how many days finished filings go, and what is still to be told of it. */
export const TIDYING: DocumentKind<z.infer<typeof tidySchema>> = {
  key: 'tidying',
  version: 1,
  empty: { days: USUAL_DAYS, lookedAt: null, told: 0 },
  read(body) {
    const parsed = z.safeParse(tidySchema, body);
    // Nobody knows what was chosen: nothing goes until it is chosen again.
    return parsed.success ? { value: parsed.data, lost: 0 } : { value: { days: null, lookedAt: null, told: 0 }, lost: 1 };
  },
};

/** How long after one look comes the next, in ms. */
const BETWEEN_LOOKS = 24 * 60 * 60 * 1000;

/** How long a round can matter to others after the last thing that happened in it, in ms (`ledger/reading`). */
const STILL_MATTERS = 2 * ROUND_DURATION;

/** Where the filings that went last lie in the memory. */
export const TIDY_UNDO = 'tidyUndo';

/** Of a document that could not be read, nothing is known: nothing goes. */
async function readTidying(store: Store) {
  const document = await loadDocument(store, TIDYING);
  return document.fault === null ? document : { ...document, value: { ...document.value, days: null } };
}

/**
 * Once a day: finished filings of whose rounds nothing was heard for the chosen time go, and so do the rounds of filings that
 * went before, when they can matter to nobody any more. Gives the keys that are to be taken off the disk after the write.
 * Where anything stored cannot be read, nothing goes: what looks ownerless may not be.
 */
export async function tidy(job: Job, { memory }: Erasing): Promise<readonly string[]> {
  const { draft, at } = job;
  const tidying = await readTidying(draft);
  const { days, lookedAt, told } = tidying.value;
  if (tidying.fault === 'newer' || (lookedAt !== null && lookedAt <= at && at - lookedAt < BETWEEN_LOOKS)) return [];
  const known = await job.known();
  const shelf = await readFilings(draft);
  // An empty store stays empty: after everything was erased, too.
  if (known.filings.length === 0 && known.rounds.size === 0) return [];
  if (known.isDoubtful || known.trouble.length > 0 || shelf.fault !== null) return [];
  const due = known.filings.filter((filing) => isDue(ageing(filing, known.rounds.get(filing.id)), days, at));
  const orphans = await sweep(job, new Set([...known.filings.map(({ id }) => id), ...(await remembered(memory)).map(({ id }) => id)]));
  if (due.length > 0) {
    // Before they go: who cannot remember them cannot bring them back, and goes on without.
    await memory.set({ [TIDY_UNDO]: due }).catch(() => undefined);
    const gone = new Set(due.map(({ id }) => id));
    await draft.set(writeDocument(FILINGS, shelf.value.filter(({ id }) => !gone.has(id)), shelf, at));
  }
  await draft.set(writeDocument(TIDYING, { days, lookedAt: at, told: told + due.length }, tidying, at));
  return orphans;
}

function ageing({ updatedAt }: Filing, round: Round | undefined): Ageing {
  if (round === undefined) return { updatedAt, round: null };
  const { phase, deadline, openedAt } = round.view;
  return { updatedAt, round: { phase, deadline, lastAt: round.events.reduce((last, event) => Math.max(last, event.at), openedAt) } };
}

/** Takes the rounds of no stored filing out of the index, when they matter to nobody any more. Gives the keys of what they leave. */
async function sweep({ draft, at }: Job, owners: ReadonlySet<string>): Promise<readonly string[]> {
  const index = await loadDocument(draft, ROUND_INDEX);
  const isOver = async ({ id, filingId, openedAt }: RoundEntry): Promise<boolean> => {
    if (filingId === null || owners.has(filingId) || at - openedAt < STILL_MATTERS) return false;
    const page = roundPage(id);
    const { value, fault } = readPage(id, (await draft.get([page.key]))[page.key]);
    return fault === null && value.every((event) => at - event.at >= STILL_MATTERS);
  };
  const over = new Set<string>();
  for (const entry of index.value) if (await isOver(entry)) over.add(entry.id);
  if (over.size === 0) return [];
  await draft.set(writeDocument(ROUND_INDEX, index.value.filter(({ id }) => !over.has(id)), index, at));
  const keys = [...over].flatMap((id) => [roundPage(id).key, tracePage(id).key]);
  for (const id of over) keys.push(...(await leaveAttempts(draft, id, over, at)));
  return keys;
}

/** Submits that were written down in other rounds too stay there. Gives the pages of those that stood nowhere else. */
async function leaveAttempts(draft: Store, roundId: string, over: ReadonlySet<string>, at: number): Promise<readonly string[]> {
  const page = await loadDocument(draft, roundPage(roundId));
  const left: string[] = [];
  for (const event of page.value) {
    if (event.type !== 'reserved') continue;
    const attempt = attemptPage(event.id);
    const before = await loadDocument(draft, attempt);
    const rest = before.value.filter((id) => !over.has(id));
    if (rest.length === 0) left.push(attempt.key);
    else await draft.set(writeDocument(attempt, rest, before, at));
  }
  return left;
}

async function remembered(memory: Store): Promise<readonly Filing[]> {
  const stored = (await memory.get([TIDY_UNDO]))[TIDY_UNDO];
  const parsed = z.safeParse(z.array(filingSchema), stored);
  return parsed.success ? parsed.data : [];
}

/** What the screens are told of it. */
export async function tidyingOf(store: Store, { memory }: Erasing): Promise<Tidying> {
  const { days, told } = (await readTidying(store)).value;
  return { days, told: told === 0 ? null : { count: told, undoable: (await remembered(memory)).length > 0 } };
}

export async function setTidying({ draft, at }: Job, days: number | null): Promise<void> {
  const before = await loadDocument(draft, TIDYING);
  await draft.set(writeDocument(TIDYING, { ...before.value, days }, before, at));
}

/** The user has read of what went. It can no longer be brought back. */
export async function tidiedRead({ draft, at }: Job, { memory }: Erasing): Promise<void> {
  const before = await loadDocument(draft, TIDYING);
  await draft.set(writeDocument(TIDYING, { ...before.value, told: 0 }, before, at));
  await memory.set({ [TIDY_UNDO]: null }).catch(() => undefined);
}

/** Brings back what went last. False: nobody remembers it. It counts as changed now, or it would go again tomorrow. */
export async function undoTidied(job: Job, erasing: Erasing): Promise<boolean> {
  const filings = await remembered(erasing.memory);
  for (const filing of filings) await saveFiling(job.draft, { ...filing, updatedAt: job.at }, job.at);
  if (filings.length > 0) await tidiedRead(job, erasing);
  return filings.length > 0;
}
