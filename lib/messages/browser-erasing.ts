import type { Erasing } from '../desk/erasing';
import { browser } from '../browser';
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
    const kept = Object.keys(await session.get(null)).filter((key) => key !== KEPT_IN_MEMORY);
    await session.remove(kept);
    // The data are gone by now: what is left over of these does not make it a failure.
    await Promise.allSettled([(browser as Later).alarms?.clearAll(), returnPermissions(browser as Later)]);
  },
};

/** Gives back the permissions that were asked for later. */
async function returnPermissions({ permissions }: Later): Promise<void> {
  const optional = browser.runtime.getManifest().optional_permissions ?? [];
  const given = (await permissions?.getAll())?.permissions ?? [];
  const back = given.filter((permission) => (optional as readonly string[]).includes(permission));
  if (back.length > 0) await permissions?.remove({ permissions: back });
}
