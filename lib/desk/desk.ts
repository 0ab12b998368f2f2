import type { SubmitValues } from '../ledger/charge';
import { pageSnapshot } from '../messages/page-snapshot';
import type { PageRequest, ScreenRequest } from '../messages/protocol';
import type { Snapshot } from '../messages/snapshot';
import { createDigesters, type Hashing } from '../profiles/digests';
import { readFilings } from '../profiles/filings';
import type { Explanation } from '../rules/answer-meanings';
import { readSettings } from '../profiles/kept-settings';
import type { Zone } from '../reminders/quiet';
import { createQueue } from '../vault/queue';
import { hasConsent } from './consent';
import type { Erasing } from './erasing';
import { readHistory } from './history';
import { type Job, type JobSurroundings, lookJob, runJob } from './job';
import { readKnown, snapshotOf } from './known';
import { match, reserve, settle } from './page-jobs';
import { answerPortable, isPortable } from './portable-desk';
import { type ClockLook, lookAtClock, remember, type Sounded } from './reminding';
import { obey } from './screen-jobs';
import { readTaught } from './taught';
import { setTidying, tidiedRead, tidy, tidyingOf, undoTidied } from './tidying';

/** The worker's desk: everything that is asked of it and needs no browser. The only place that writes to the store. */
export interface Desk {
  snapshot(): Promise<Snapshot>;
  /** One person's values, or null when there is no such person. */
  valuesOf(personId: string): Promise<SubmitValues | null>;
  /** Whether the user lets Heyan work. Before that nothing but the two requests about it is to be answered. */
  hasConsent(): Promise<boolean>;
  /** Answers one request. Rejects when the store does: a failed write never looks like a success. */
  answer(request: DeskRequest): Promise<unknown>;
  /** What reminders are to sound now. */
  lookAtClock(zone: Zone): Promise<ClockLook>;
  /** Remembers those that have sounded. Nobody is told: nothing that anybody shows has changed. */
  remember(sounded: readonly Sounded[]): Promise<void>;
  /** Looks once a day what has been finished long enough to go. May be called as often as one likes. */
  tidy(): Promise<void>;
}

/** The screens' requests but for those that look for a tab, and those about an SMS: these are answered where tabs are known. */
export type DeskScreenRequest = Exclude<ScreenRequest, { type: 'activeForm' | 'fillActive' | 'readSms' | 'shownSms' | 'giveCode' | 'putAwaySms' }>;
/** All that is asked of the desk. */
export type DeskRequest = Exclude<PageRequest, { type: 'readPaste' }> | DeskScreenRequest;

export interface DeskSurroundings extends Omit<JobSurroundings, 'openDigester'> {
  readonly hashing: Hashing;
  /** All that is stored, as it lies on the disk. */
  readonly dump: () => Promise<Readonly<Record<string, unknown>>>;
  readonly erasing: Erasing;
  /** Called after each change, with what is now true. */
  readonly changed: (snapshot: Snapshot) => void;
  /** The persons whose code is held. */
  readonly codeFor?: () => Promise<readonly string[]>;
}

export function createDesk({ store, hashing, now, newId, dump, erasing, changed, codeFor = () => Promise.resolve([]) }: DeskSurroundings): Desk {
  const surroundings: JobSurroundings = { store, now, newId, openDigester: createDigesters(hashing) };
  const queue = createQueue();
  const snapshot = async (): Promise<Snapshot> => {
    const holders = await codeFor();
    const known = snapshotOf(await readKnown(store, now()));
    return holders.length === 0 ? known : { ...known, codeFor: holders };
  };

  /** Runs a writing job in its turn, and tells everybody what is true after it. */
  function write(run: (job: Job) => Promise<void>): Promise<Snapshot> {
    return queue(async () => {
      await runJob(surroundings, run);
      const after = await snapshot();
      changed(after);
      return after;
    });
  }

  const tell = async (): Promise<void> => changed(await snapshot());

  function tidyUp(): Promise<void> {
    return queue(async () => {
      const before = (await readFilings(store)).value.length;
      const keys = await runJob(surroundings, (job) => tidy(job, erasing));
      // What nothing names any more may go after the write; should that fail, it is garbage and no more.
      if (keys.length > 0) await erasing.remove(keys);
      if ((await readFilings(store)).value.length !== before) await tell();
    });
  }

  async function undoTidy(): Promise<boolean> {
    let back = false;
    await write(async (job) => {
      back = await undoTidied(job, erasing);
    });
    return back;
  }

  async function valuesOf(personId: string): Promise<SubmitValues | null> {
    const persons = (await readFilings(store)).value.flatMap((filing) => filing.persons);
    const person = persons.find(({ id }) => id === personId);
    return person === undefined ? null : { phone: person.phone, idTail: person.idTail };
  }

  async function answer(request: DeskRequest): Promise<unknown> {
    switch (request.type) {
      // In their turn too: an answer that was read before a write must not arrive after the news of it.
      case 'snapshot':
        return queue(snapshot);
      case 'pageHello':
        return pageSnapshot(await queue(snapshot));
      case 'match':
        return queue(() => lookJob(surroundings, (job) => match(job, request)));
      case 'history':
        return queue(() => readHistory(store, request.filingId, now()));
      case 'dump':
        return queue(dump);
      case 'consent':
        return queue(() => hasConsent(store));
      case 'taught':
        return queue(() => readTaught(store));
      case 'settings':
        return queue(() => readSettings(store));
      case 'valuesOf':
        return valuesOf(request.personId);
      case 'reserve':
        return pageSnapshot(await write((job) => reserve(job, request)));
      case 'settle': {
        let why: Explanation | null = null;
        const after = await write(async (job) => {
          why = await settle(job, request);
        });
        return { ...pageSnapshot(after), why };
      }
      case 'tidying':
        return queue(() => tidyingOf(store, erasing));
      case 'undoTidied':
        return undoTidy();
      default:
        if (isPortable(request)) return answerPortable({ ...surroundings, hashing, erasing, queue, tell }, request);
        await write((job) => (request.type === 'setTidying' ? setTidying(job, request.days) : request.type === 'tidiedRead' ? tidiedRead(job, erasing) : obey(job, request)));
        return null;
    }
  }

  return {
    snapshot,
    valuesOf,
    hasConsent: () => hasConsent(store),
    answer,
    tidy: tidyUp,
    lookAtClock: (zone) => queue(() => lookJob(surroundings, (job) => lookAtClock(job, zone))),
    remember: (sounded) => queue(() => runJob(surroundings, (job) => remember(job, sounded))),
  };
}
