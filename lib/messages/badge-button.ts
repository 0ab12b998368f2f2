import { browser } from '../browser';
import { badgeOf } from './badge';
import type { Snapshot } from './snapshot';

/** Dark enough for white text; the number says it as well as the colour. */
const COLOURS = { calm: '#2f6f62', careful: '#9a5b00', grave: '#b3261e' } as const;

/** Puts the tries left on the toolbar button. */
export async function showBadge(snapshot: Snapshot): Promise<void> {
  const { text, urgency } = badgeOf(snapshot);
  await browser.action.setBadgeBackgroundColor({ color: COLOURS[urgency] });
  await browser.action.setBadgeText({ text });
}
