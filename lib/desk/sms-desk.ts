import type { PastedSms, ReadSms, ShownSms } from '../messages/sms';
import type { FilingView } from '../messages/snapshot';
import { ROUND_DURATION } from '../rules/limits';
import { readSms } from '../rules/sms/read-sms';
import type { SmsReading } from '../rules/sms/reading';
import { momentOf } from '../rules/sms/stated-time';
import { createQueue } from '../vault/queue';
import type { Store } from '../vault/store';
import type { HeldCodes } from './held-codes';
import { smsOwners } from './sms-owners';

/**
 * Where SMS texts are read. What was read last waits here for a screen to show it, in memory only and without the text, until
 * it is put away or its 24 hours are over.
 */
export interface SmsDesk {
  /** Reads a text for a screen: one that was pasted there, or selected on any page. */
  read(text: string): Promise<ShownSms>;
  /** Reads a text that was pasted into the code's field of the page. Nothing of it is kept. */
  readPasted(text: string): PastedSms;
  /** What was read last; null when there is nothing to show. */
  shown(): Promise<ShownSms | null>;
  /** Gives the code that is shown to a person, until it is used or its 24 hours are over. */
  giveTo(personId: string): Promise<void>;
  putAway(): Promise<void>;
  /** Puts away what is shown where its code was given to somebody and is not held any more. */
  putAwayUsed(): Promise<void>;
}

interface Surroundings {
  readonly memory: Store;
  readonly codes: HeldCodes;
  readonly filings: () => Promise<readonly FilingView[]>;
  readonly now: () => number;
}

/** Where it lies in the memory. */
export const SHOWN_SMS = 'shownSms';

/** What is kept of a reading; whom it may belong to is told anew each time, for the filings may have changed. */
type Kept = { readonly reading: SmsReading; readonly readAt: number; readonly personId: string | null };

export function createSmsDesk({ memory, codes, filings, now }: Surroundings): SmsDesk {
  const queue = createQueue();

  async function kept(): Promise<Kept | null> {
    const stored = (await memory.get([SHOWN_SMS]))[SHOWN_SMS];
    if (!isKept(stored)) return null;
    return stored.readAt <= now() && now() < untilOf(stored) ? stored : null;
  }
  const keep = (change: Kept | null): Promise<void> => memory.set({ [SHOWN_SMS]: change });

  async function show({ reading, readAt, personId }: Kept): Promise<ShownSms> {
    if (reading.is === 'refused') return reading;
    const views = await filings();
    return { ...reading, ...smsOwners(reading, views), smsAt: smsAtOf(reading, readAt), readAt, personId } satisfies ReadSms;
  }

  return {
    read: (text) =>
      queue(async () => {
        const next: Kept = { reading: readSms(text), readAt: now(), personId: null };
        await keep(next);
        return show(next);
      }),
    readPasted(text) {
      const reading = readSms(text);
      return reading.is === 'refused' ? { why: reading.why } : { code: reading.code };
    },
    shown: () =>
      queue(async () => {
        const held = await kept();
        return held === null ? null : show(held);
      }),
    giveTo: (personId) =>
      queue(async () => {
        const held = await kept();
        if (held === null || held.reading.is === 'refused') return;
        await codes.give(personId, held.reading.code, untilOf(held));
        await keep({ ...held, personId });
      }),
    putAway: () => queue(() => keep(null)),
    putAwayUsed: () =>
      queue(async () => {
        const held = await kept();
        if (held === null || held.personId === null || held.reading.is === 'refused') return;
        if ((await codes.codeOf(held.personId)) !== held.reading.code) await keep(null);
      }),
  };
}

/** Browsers empty this memory when the extension is updated: what is in it, this build has put there. */
function isKept(stored: unknown): stored is Kept {
  return typeof stored === 'object' && stored !== null && 'reading' in stored && 'readAt' in stored;
}

/** When the SMS came, as far as its text says so in a plausible way. */
function smsAtOf(reading: SmsReading, readAt: number): number | null {
  return reading.is === 'refused' || reading.time === null ? null : momentOf(reading.time, readAt);
}

/** Until when the code can be of use, in ms: 24 hours from its SMS, or from when it was read. */
function untilOf({ reading, readAt }: Kept): number {
  return (smsAtOf(reading, readAt) ?? readAt) + ROUND_DURATION;
}
