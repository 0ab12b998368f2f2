import type { Driver, Tab } from '../driver/driver.ts';

interface NoticeEvent {
  addListener(listener: (id: string) => void): void;
}

interface Api {
  storage: { local: { get(key: string): Promise<{ reminded?: { body: { filingId: string; sounded: { point: string }[] }[] } }> } };
  notifications?: { getAll(): Promise<object>; onShown?: NoticeEvent; onClosed: NoticeEvent };
  permissions: { contains(wanted: { permissions: string[] }): Promise<boolean> };
  alarms: { getAll(): Promise<{ name: string; scheduledTime: number; periodInMinutes?: number }[]> };
}

/** The points that have sounded for a filing. */
export function soundedPoints(popup: Tab, filingId: string): Promise<readonly string[]> {
  return popup.evaluate(async (id) => {
    const scope = globalThis as { browser?: Api; chrome?: Api };
    const stored = await (scope.browser ?? scope.chrome)?.storage.local.get('reminded');
    return stored?.reminded?.body.filter(({ filingId: of }) => of === id).flatMap(({ sounded }) => sounded.map(({ point }) => point)) ?? [];
  }, filingId);
}

/**
 * From now on remembers the notifications that the browser tells of. Firefox without a window takes each away as soon as it has
 * shown it, and holds none.
 */
export async function heedNotifications(popup: Tab): Promise<void> {
  await popup.evaluate(() => {
    const scope = globalThis as { browser?: Api; chrome?: Api };
    const api = (scope.browser ?? scope.chrome)?.notifications;
    const heard = (id: string) => {
      document.documentElement.dataset['notices'] = `${document.documentElement.dataset['notices'] ?? ''}${id}\n`;
    };
    api?.onShown?.addListener(heard);
    api?.onClosed.addListener(heard);
  });
}

/** The ids of the notifications that the browser holds, or has told of; null where the extension may show none. */
export function notifications(popup: Tab): Promise<readonly string[] | null> {
  return popup.evaluate(async () => {
    const scope = globalThis as { browser?: Api; chrome?: Api };
    const api = (scope.browser ?? scope.chrome)?.notifications;
    if (api === undefined) return null;
    const told = (document.documentElement.dataset['notices'] ?? '').split('\n').filter((id) => id !== '');
    return [...new Set([...Object.keys(await api.getAll()), ...told])];
  });
}

export function mayNotify(popup: Tab): Promise<boolean> {
  return popup.evaluate(async () => {
    const scope = globalThis as { browser?: Api; chrome?: Api };
    return (await (scope.browser ?? scope.chrome)?.permissions.contains({ permissions: ['notifications'] })) ?? false;
  });
}

/** How far ahead (ms) the alarm is set; null where there is none. */
export function alarmAhead(popup: Tab): Promise<number | null> {
  return popup.evaluate(async () => {
    const scope = globalThis as { browser?: Api; chrome?: Api };
    const alarms = (await (scope.browser ?? scope.chrome)?.alarms.getAll()) ?? [];
    const ours = alarms.find(({ name }) => name === 'clock');
    return ours === undefined ? null : ours.scheduledTime - Date.now();
  });
}

/** The worker dies, and is started again by somebody who opens the popup. */
export async function wakeWorker(driver: Driver, popup: Tab): Promise<void> {
  await driver.stopWorker();
  await popup.reload();
  await popup.waitFor('the popup', () => document.querySelector('[data-testid="filing"]'));
}
