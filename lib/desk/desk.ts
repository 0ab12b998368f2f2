import type { SubmitValues } from '../ledger/charge';
import { pageSnapshot } from '../messages/page-snapshot';
import type { PageRequest, ScreenRequest } from '../messages/protocol';
import type { Snapshot } from '../messages/snapshot';
import { createDigesters, type Hashing } from '../profiles/digests';
import { readFilings } from '../profiles/filings';
import { readSettings } from '../profiles/kept-settings';
import type { Zone } from '../reminders/quiet';
import type { Explanation } from '../rules/answer-meanings';
import { LID } from '../vault/lid';
import { createQueue } from '../vault/queue';
import type { Vault } from '../vault/vault';
import { hasConsent } from './consent';
import type { Erasing } from './erasing';
import { readHistory } from './history';
import { type Job, type JobSurroundings, lookJob, runJob } from './job';
import { readKnown, snapshotOf } from './known';
import { match, reserve, settle } from './page-jobs';
import { answerPortable, isPortable } from './portable-desk';
import { type ClockLook, lookAtClock, openReminded, type Reminded, remember, type Sounded } from './reminding';
import { obey } from './screen-jobs';
import { readTaught } from './taught';
import { isTidying, tidyingJobs } from './tidying-jobs';
import { isVaultRequest, vaultJobs } from './vault-jobs';
import { lockedReminded, lockedSnapshot, reserveLocked, settleLocked } from './while-locked';

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
  /** Looks once a day what has been finished long enough to go; nothing while it is locked. May be called as often as one likes. */
  tidy(): Promise<void>;
  /** Locks the vault when its time has come. */
  lockWhenDue(): Promise<void>;
}

/** What is answered beside the desk: what looks for a tab, what is about an SMS, and what is about faults. */
type Elsewhere = 'activeForm' | 'fillActive' | 'readSms' | 'shownSms' | 'giveCode' | 'putAwaySms' | 'noteFault' | 'diagnosis';
export type DeskScreenRequest = Exclude<ScreenRequest, { type: Elsewhere }>;
/** All that is asked of the desk. */
export type DeskRequest = Exclude<PageRequest, { type: 'readPaste' }> | DeskScreenRequest;

export interface DeskSurroundings extends Omit<JobSurroundings, 'openDigester' | 'store'> {
  readonly hashing: Hashing;
  readonly vault: Vault;
  /** All that is stored, as it lies on the disk. */
  readonly dump: () => Promise<Readonly<Record<string, unknown>>>;
  readonly erasing: Erasing;
  /** Called after each change, with what is now true. */
  readonly changed: (snapshot: Snapshot) => void;
  /** The persons whose code is held. */
  readonly codeFor?: () => Promise<readonly string[]>;
  /** Called when the vault has locked: what is held elsewhere of persons is to be forgotten. Nobody waits for it. */
  readonly locked?: () => void;
}

export function createDesk({
  vault, hashing, now, newId, dump, erasing, changed, codeFor = () => Promise.resolve([]), locked = () => undefined,
}: DeskSurroundings): Desk {
  const { store, slips } = vault;
  let digesters = createDigesters(hashing);
  const surroundings: JobSurroundings = { store, now, newId, openDigester: (draft, at) => digesters(draft, at) };
  const queue = createQueue();

  async function look(): Promise<Snapshot> {
    if (await vault.isLocked()) return lockedSnapshot(vault, now());
    const holders = await codeFor();
    const known = snapshotOf(await readKnown(store, now()));
    return holders.length === 0 ? known : { ...known, codeFor: holders };
  }

  async function tell(): Promise<Snapshot> {
    const after = await look();
    changed(after);
    return after;
  }

  /** Runs a job in its turn. The vault locks itself between two jobs and never in one. `isUse`: it is somebody's doing. */
  function inTurn<T>(run: () => Promise<T>, isUse = true): Promise<T> {
    return queue(async () => {
      if (await vault.lockWhenDue()) await forgotten();
      if (isUse) await vault.use().catch(() => undefined);
      // The worker before this one may have died with the vault just open.
      await vaultJob.placeOnce();
      return run();
    });
  }

  function forgetDigests(): void {
    digesters = createDigesters(hashing);
  }

  /** What the digests were made of is forgotten with the key, and what is held of persons elsewhere. */
  async function forgotten(): Promise<void> {
    forgetDigests();
    locked();
    await tell();
  }

  /** Runs a writing job in its turn, and tells everybody what is true after it. */
  function write(run: (job: Job) => Promise<void>, whileLocked = run, isUse = true): Promise<Snapshot> {
    return inTurn(async () => {
      await runJob(surroundings, (await vault.isLocked()) ? whileLocked : run);
      return tell();
    }, isUse);
  }

  function valuesOf(personId: string): Promise<SubmitValues | null> {
    return inTurn(async () => {
      const persons = (await readFilings(store)).value.flatMap((filing) => filing.persons);
      const person = persons.find(({ id }) => id === personId);
      return person === undefined ? null : { phone: person.phone, idTail: person.idTail };
    });
  }

  /** All that is stored, opened as far as it can be now. What opened it is not handed out beside it. */
  async function dumpOpen(): Promise<Readonly<Record<string, unknown>>> {
    const all = await dump();
    if (await vault.isLocked()) return all;
    return store.get(Object.keys(all).filter((key) => key !== LID.key));
  }

  const tidying = tidyingJobs({ vault, surroundings, erasing, inTurn, write, tell });
  const vaultJob = vaultJobs({ vault, surroundings, inTurn, tell, forgotten });

  /** What a job is to remind of: the clock goes on while it is locked. */
  const reminded = async (job: Job): Promise<Reminded> => ((await vault.isLocked()) ? lockedReminded(vault, job) : openReminded(job));

  async function answer(request: DeskRequest): Promise<unknown> {
    if (isVaultRequest(request)) return vaultJob.answer(request);
    if (isPortable(request)) return answerPortable({ ...surroundings, vault, hashing, erasing, inTurn, tell, forgetDigests }, request);
    if (isTidying(request)) return tidying.answer(request);
    switch (request.type) {
      // In their turn too: an answer that was read before a write must not arrive after the news of it.
      case 'snapshot':
        return inTurn(look);
      case 'pageHello':
        // A page may load, and be answered, with nobody there.
        return pageSnapshot(await inTurn(look, false));
      case 'match':
        return inTurn(() => lookJob(surroundings, (job) => match(job, request)));
      case 'history':
        return inTurn(() => readHistory(store, request.filingId, now()));
      case 'dump':
        return inTurn(dumpOpen);
      case 'consent':
        return inTurn(() => hasConsent(vault.disk));
      case 'taught':
        return inTurn(() => readTaught(store));
      case 'settings':
        return inTurn(() => readSettings(store));
      case 'valuesOf':
        return valuesOf(request.personId);
      case 'reserve':
        return pageSnapshot(await write((job) => reserve(job, request), (job) => reserveLocked(job, slips, request)));
      case 'settle': {
        let why: Explanation | null = null;
        const after = await write(
          async (job) => void (why = await settle(job, request)),
          async (job) => void (why = await settleLocked(job, slips, request)),
          false,
        );
        return { ...pageSnapshot(after), why };
      }
      default:
        await write((job) => obey(job, request));
        return null;
    }
  }

  return {
    snapshot: () => inTurn(look, false),
    valuesOf,
    // As it lies there: what is locked, is stored all the same.
    hasConsent: () => hasConsent(vault.disk),
    answer,
    tidy: tidying.tidy,
    // The clock is nobody's doing.
    lookAtClock: (zone) => inTurn(() => lookJob(surroundings, async (job) => lookAtClock(job, await reminded(job), zone)), false),
    remember: (sounded) => inTurn(() => runJob(surroundings, async (job) => remember(job, await reminded(job), sounded)), false),
    lockWhenDue: () => inTurn(() => Promise.resolve(), false),
  };
}
