import type { Outcome } from '../rules/outcome';
import { z } from '../schema';
import { createQueue } from '../vault/queue';
import type { Store } from '../vault/store';

/**
 * The codes that the user has given to a person, until one has passed with it or its 24 hours are over. In memory only: the
 * store is the browser's session memory, which survives the worker and never reaches the disk.
 */
export interface HeldCodes {
  give(personId: string, code: string, until: number): Promise<void>;
  codeOf(personId: string): Promise<string | null>;
  /** Everybody who has one. */
  holders(): Promise<readonly string[]>;
  /** A submit with this code is about to leave. */
  tried(attemptId: string, code: string): Promise<void>;
  /** What came of a submit. Resolves to whether a code was used up by it. */
  settled(attemptId: string, outcome: Outcome): Promise<boolean>;
  /** All are forgotten, also one that was just on its way. */
  forget(): Promise<void>;
}

const heldSchema = z.object({ personId: z.string(), code: z.string(), until: z.number(), attemptIds: z.array(z.string()) });
type Held = z.infer<typeof heldSchema>;

/** Where they lie in the memory. */
export const HELD_CODES = 'heldCodes';

/** More than one works through at a time; the oldest go. */
const MOST_HELD = 50;

export function createHeldCodes(memory: Store, now: () => number): HeldCodes {
  const queue = createQueue();

  async function read(): Promise<readonly Held[]> {
    const stored = z.safeParse(z.array(heldSchema), (await memory.get([HELD_CODES]))[HELD_CODES]);
    // A clock that was set back makes no code live longer than its 24 hours by more than that.
    return stored.success ? stored.data.filter(({ until }) => until > now()) : [];
  }
  const change = (edit: (held: readonly Held[]) => readonly Held[]): Promise<boolean> =>
    queue(async () => {
      const before = await read();
      const after = edit(before);
      await memory.set({ [HELD_CODES]: after.slice(-MOST_HELD) });
      return after.length < before.length;
    });

  return {
    async give(personId, code, until) {
      await change((held) => [...held.filter((one) => one.personId !== personId && one.code !== code), { personId, code, until, attemptIds: [] }]);
    },
    codeOf: (personId) => queue(async () => (await read()).find((one) => one.personId === personId)?.code ?? null),
    holders: () => queue(async () => (await read()).map(({ personId }) => personId)),
    async tried(attemptId, code) {
      await change((held) => held.map((one) => (one.code === code ? { ...one, attemptIds: [...one.attemptIds, attemptId].slice(-20) } : one)));
    },
    settled: (attemptId, outcome) =>
      outcome === 'passed' || outcome === 'done'
        ? change((held) => held.filter(({ attemptIds }) => !attemptIds.includes(attemptId)))
        : Promise.resolve(false),
    forget: () => queue(() => memory.set({ [HELD_CODES]: [] })),
  };
}
