import { createDesk, type Desk, type DeskRequest } from '../../lib/desk/desk';
import type { Erasing } from '../../lib/desk/erasing';
import { RefusedError } from '../../lib/messages/ask';
import { pageSnapshot } from '../../lib/messages/page-snapshot';
import { pageRequestSchema, type Replies, type Request } from '../../lib/messages/protocol';
import type { Snapshot } from '../../lib/messages/snapshot';
import { z } from '../../lib/schema';
import { personal, PROBES } from '../../lib/profiles/personal';
import { cachedStore } from '../../lib/vault/cached-store';
import { DiskError, type Store } from '../../lib/vault/store';
import { createVault } from '../../lib/vault/vault';
import { hashing } from './hashing';
import type { Fate } from './schedule';
import { createTab, type Tab } from './tab';
import { proofVaultCrypto } from './vault-crypto';

/** Nothing is erased in a schedule. */
const NOTHING_TO_ERASE: Erasing = {
  memory: { get: () => Promise.resolve({}), set: () => Promise.resolve() },
  remove: () => Promise.resolve(),
  eraseAll: () => Promise.resolve(),
};

interface BrowserSurroundings {
  readonly fates: readonly Fate[];
  readonly now: () => number;
  readonly tabs: Pick<Parameters<typeof createTab>[0], 'onLeave' | 'onSettled'>;
}

/** A browser with the worker and two tabs of the form: one disk, and workers that come and go. */
export interface Browser {
  readonly disk: ReadonlyMap<string, unknown>;
  readonly tabs: readonly Tab[];
  /** A screen asks, until it is heard. */
  ask(request: DeskRequest): Promise<unknown>;
  /** The worker dies, and what it has in its hands with it. */
  kill(): void;
  /** The browser is closed and started again. */
  restart(): void;
  /** Everything that is on its way has arrived. */
  quiet(): Promise<void>;
}

export function createBrowser({ fates, now, tabs: surroundings }: BrowserSurroundings): Browser {
  const disk = new Map<string, unknown>();
  const memory = new Map<string, unknown>();
  const crypto = proofVaultCrypto();
  let messages = 0;
  let ids = 0;
  let life = 0;
  let desk = born();
  let tabs = [openTab(), openTab()];

  /** A worker's hold on the disk, or on the session's memory: it lets go when the worker dies. */
  function holdOf(place: Map<string, unknown>, mine: number): Store {
    const alive = (): void => {
      if (mine !== life) throw new DiskError('dead');
    };
    return {
      async get(keys) {
        alive();
        return Object.fromEntries(keys.flatMap((key) => (place.has(key) ? [[key, place.get(key)]] : [])));
      },
      async set(items) {
        alive();
        for (const [key, value] of Object.entries(items)) place.set(key, value);
      },
    };
  }

  function born(): Desk {
    const changed = (snapshot: Snapshot): void => {
      const told = pageSnapshot(snapshot);
      for (const tab of tabs) tab.knowledge.takeSnapshot(told);
    };
    const vault = createVault({
      disk: { ...cachedStore(holdOf(disk, life)), all: () => Promise.resolve(Object.fromEntries(disk)) },
      session: holdOf(memory, life), crypto, personal, probes: PROBES, alsoForget: [], now, onLockAt: () => undefined,
    });
    return createDesk({
      vault, hashing, now, changed, newId: () => `id-${(ids += 1)}`, dump: () => Promise.resolve({}), erasing: NOTHING_TO_ERASE,
    });
  }

  function kill(): void {
    life += 1;
    desk = born();
  }

  /** The line of a tab to the worker, with what can become of a message on it. */
  async function say<R extends Request>(request: R): Promise<Replies[R['type']]> {
    const fate = fates[(messages += 1) - 1] ?? 'heard';
    const parsed = z.parse(pageRequestSchema, request);
    const worker = desk;
    if (fate === 'dies before') {
      kill();
      throw new Error('the worker died');
    }
    if (fate === 'disk full' && parsed.type === 'reserve') throw new RefusedError('storage');
    if (parsed.type === 'readPaste') throw new Error('no schedule pastes a text');
    const [answer] = await Promise.all([worker.answer(parsed), fate === 'twice' ? worker.answer(parsed) : null]);
    if (fate === 'dies after') {
      kill();
      throw new Error('the worker died');
    }
    return answer as Replies[R['type']];
  }

  /** A screen says what went wrong, and its user asks again. */
  async function screenAsks(request: DeskRequest): Promise<unknown> {
    const before = life;
    try {
      return await desk.answer(request);
    } catch (error) {
      if (before === life) throw error;
      return screenAsks(request);
    }
  }

  function openTab(): Tab {
    return createTab({ ...surroundings, ask: say, now, newId: () => `a-${(ids += 1)}` });
  }

  return {
    disk,
    get tabs() {
      return tabs;
    },
    ask: screenAsks,
    kill,
    restart() {
      memory.clear();
      kill();
      tabs = [openTab(), openTab()];
    },
    // All that is on its way are promises and nothing else: they are through in one turn.
    quiet: () => new Promise((resolve) => setImmediate(resolve)),
  };
}
