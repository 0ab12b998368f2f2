import { FAULT_CODES, type FaultCode, type FaultId, MOST_RECENT, type Part, PARTS, type RecentFault, withFault } from '../faults/faults';
import { z } from '../schema';
import { createQueue } from '../vault/queue';
import type { Store } from '../vault/store';

/** Where they lie in the memory. */
export const RECENT_FAULTS = 'recentFaults';

const rowSchema = z.strictObject({
  code: z.enum(Object.values(FAULT_CODES) as [FaultCode, ...FaultCode[]]),
  part: z.enum(PARTS),
  at: z.number(),
  times: z.int().check(z.minimum(1)),
});

/** No faults of these: they say where the user stands, and each has a screen of its own. */
const STATES: ReadonlySet<FaultId> = new Set(['noConsent', 'locked'] satisfies FaultId[]);

/**
 * What went wrong lately, for the diagnostic text: codes of the table, parts and times, and by its schema nothing else. It lies in
 * the session's memory, and not on the disk: there it is noted before the user has agreed, while the vault is locked and when the
 * disk is full, which is just when it is needed; it outlives the worker, and goes with the browser.
 */
export interface RecentFaults {
  /** Notes one. Never rejects: what went wrong is not to go wrong once more. */
  note(fault: FaultId, part: Part): Promise<void>;
  /** The latest first. */
  read(): Promise<readonly RecentFault[]>;
}

/** `memory` is the session's; `now` gives ms. */
export function createRecentFaults(memory: Store, now: () => number): RecentFaults {
  const queue = createQueue();

  async function read(): Promise<readonly RecentFault[]> {
    const stored = (await memory.get([RECENT_FAULTS]))[RECENT_FAULTS];
    if (!Array.isArray(stored)) return [];
    return stored.slice(0, MOST_RECENT).flatMap((row: unknown) => {
      const parsed = z.safeParse(rowSchema, row);
      return parsed.success ? [parsed.data] : [];
    });
  }

  return {
    async note(fault, part) {
      if (STATES.has(fault)) return;
      await queue(async () => memory.set({ [RECENT_FAULTS]: withFault(await read(), FAULT_CODES[fault], part, now()) })).catch(() => undefined);
    },
    read: () => queue(read),
  };
}
