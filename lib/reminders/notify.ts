import { browser } from '../browser';
import { type Notice, type Opens, opensOf } from './notice';

/** The permission that is asked for when the user switches the reminders on, and not before. */
const PERMISSION = { permissions: ['notifications'] } as const;

export async function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: [...PERMISSION.permissions] });
}

/** Shows a notification. Rejects when the browser or the system refuses it. */
export async function notify({ id, title, message }: Notice): Promise<void> {
  await browser.notifications.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('icon/128.png'), title, message });
}

/**
 * Calls back when a reminder is clicked, and with `onAllowed` when the user allows notifications. Until then there is nothing to
 * listen to: the browser has no `notifications` for an extension without the permission.
 */
export function onNoticeClick(listener: (opens: Opens) => void, onAllowed: () => void): void {
  let listening = false;
  const listen = (): void => {
    // The types know nothing of permissions that are still to be given.
    const { notifications } = browser as Partial<typeof browser>;
    if (listening || notifications === undefined) return;
    listening = true;
    notifications.onClicked.addListener((id) => {
      const opens = opensOf(id);
      if (opens === null) return;
      void notifications.clear(id);
      listener(opens);
    });
  };
  listen();
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    if (!permissions.includes('notifications')) return;
    listen();
    onAllowed();
  });
}
