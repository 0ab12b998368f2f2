import type { Erasing } from '../desk/erasing';
import { browser, type Manifest, type Storage } from '../browser';
import { localStore, sessionStore } from '../vault/local-store';
import { DiskError } from '../vault/store';

function refused(cause: unknown): never {
  throw new DiskError('storage refused', { cause });
}

/** Which tabs show the form: no filing's, never on the disk, and needed by those tabs (`form-tabs`). */
const KEPT_IN_MEMORY = 'formTabs';

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
    // In this order: a worker that dies in between leaves a vault that is locked, and no numbers in memory.
    const kept = Object.keys(await session.get(null)).filter((key) => key !== KEPT_IN_MEMORY);
    await session.remove(kept);
    const keys = Object.keys(await local.get(null).catch(refused));
    await local.clear().catch(refused);
    localStore.forget(keys);
    // The data are gone for everybody who asks by now; should the disk have no room for this, they are no less so.
    await overwriteFreed(local).catch(() => undefined);
    // The data are gone by now: what is left over of these does not make it a failure.
    await Promise.allSettled([browser.alarms.clearAll(), clearNotices().then(returnPermissions)]);
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

/** Takes away the notifications that are still shown: there is a filing's name in them. */
async function clearNotices(): Promise<void> {
  // There is none for an extension without the permission, of which the types know nothing.
  const { notifications } = browser as Partial<typeof browser>;
  if (notifications === undefined) return;
  const ids = Object.keys(await notifications.getAll());
  await Promise.allSettled(ids.map((id) => notifications.clear(id)));
}

/** Gives back the permissions that were asked for later. */
async function returnPermissions(): Promise<void> {
  const optional: readonly string[] = browser.runtime.getManifest().optional_permissions ?? [];
  const { permissions = [] } = await browser.permissions.getAll();
  const back = permissions.filter((permission) => optional.includes(permission)) as Manifest.OptionalPermission[];
  if (back.length > 0) await browser.permissions.remove({ permissions: back });
}
