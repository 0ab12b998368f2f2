import type { Erasing } from '../desk/erasing';
import { browser, type Storage } from '../browser';
import { localStore, sessionStore } from '../vault/local-store';
import { DiskError } from '../vault/store';

function refused(cause: unknown): never {
  throw new DiskError('storage refused', { cause });
}

/** Which tabs show the form: no filing's, never on the disk, and needed by those tabs (`form-tabs`). */
const KEPT_IN_MEMORY = 'formTabs';

/** As much of the browser as an older permission list may lack. */
interface Later {
  readonly alarms?: { clearAll(): Promise<unknown> };
  readonly permissions?: { getAll(): Promise<{ readonly permissions?: readonly string[] }>; remove(given: { permissions: string[] }): Promise<unknown> };
}

/** What the browser itself is asked to take away. */
export const browserErasing: Erasing = {
  memory: sessionStore,
  async remove(keys) {
    await browser.storage.local.remove([...keys]).catch(refused);
    // The browser tells of it too, but later.
    localStore.forget(keys);
  },
  async eraseAll() {
    const { local, session } = browser.storage;
    const keys = Object.keys(await local.get(null).catch(refused));
    await local.clear().catch(refused);
    localStore.forget(keys);
    // The data are gone for everybody who asks by now; should the disk have no room for this, they are no less so.
    await overwriteFreed(local).catch(() => undefined);
    const kept = Object.keys(await session.get(null)).filter((key) => key !== KEPT_IN_MEMORY);
    await session.remove(kept);
    // The data are gone by now: what is left over of these does not make it a failure.
    await Promise.allSettled([(browser as Later).alarms?.clearAll(), returnPermissions(browser as Later)]);
  },
};

/** Enough to fill what the data of thousands of filings have left free, in pieces of many sizes: each fits some gap. */
const PIECES = 400;
const LONGEST_PIECE = 16_000;

/**
 * Firefox keeps what was deleted in the gaps of its database file until something else is written there: so something else is
 * written there, by chance so that it cannot be packed, and taken away again. Chrome removes the file, and loses nothing by it.
 */
async function overwriteFreed(local: Storage.StorageArea): Promise<void> {
  const pieces = Array.from({ length: PIECES }, (_, at) => {
    const bytes = crypto.getRandomValues(new Uint8Array(64 + Math.floor((LONGEST_PIECE * at * at) / (PIECES * PIECES))));
    return [`filler:${at}`, btoa(String.fromCharCode(...bytes))] as const;
  });
  await local.set(Object.fromEntries(pieces));
  await local.clear();
}

/** Gives back the permissions that were asked for later. */
async function returnPermissions({ permissions }: Later): Promise<void> {
  const optional = browser.runtime.getManifest().optional_permissions ?? [];
  const given = (await permissions?.getAll())?.permissions ?? [];
  const back = given.filter((permission) => (optional as readonly string[]).includes(permission));
  if (back.length > 0) await permissions?.remove({ permissions: back });
}
