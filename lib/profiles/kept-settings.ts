import { USUAL_REMINDERS } from '../rules/reminders';
import { z } from '../schema';
import { ALL_LOST, type DocumentKind, loadDocument, writeDocument } from '../vault/document';
import type { Store } from '../vault/store';
import { remindersSchema, type Settings } from './settings';

const USUAL: Settings = { reminders: { ...USUAL_REMINDERS, points: [...USUAL_REMINDERS.points] } };

/** The user's choices, as one document. A section that cannot be read is as if nobody had chosen in it; the others stay. */
export const SETTINGS: DocumentKind<Settings> = {
  key: 'settings',
  version: 1,
  empty: USUAL,
  read(body) {
    if (typeof body !== 'object' || body === null || !('reminders' in body)) return { value: USUAL, lost: ALL_LOST };
    const reminders = z.safeParse(remindersSchema, body.reminders);
    return reminders.success ? { value: { reminders: reminders.data }, lost: 0 } : { value: USUAL, lost: 1 };
  },
};

export async function readSettings(store: Store): Promise<Settings> {
  return (await loadDocument(store, SETTINGS)).value;
}

export async function keepSettings(draft: Store, settings: Settings, at: number): Promise<void> {
  await draft.set(writeDocument(SETTINGS, settings, await loadDocument(draft, SETTINGS), at));
}
