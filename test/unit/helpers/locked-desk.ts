import type { Desk } from '../../../lib/desk/desk';
import { aDesk, type DeskAtHand, withFilings } from './desk';
import { aFiling } from './filings';

export const PASSPHRASE = 'correct horse battery';
export const OTHER = 'quite another passphrase';

export const unlock = (desk: Desk, passphrase = PASSPHRASE) => desk.answer({ type: 'unlock', passphrase });
export const lock = (desk: Desk) => desk.answer({ type: 'lock' });
export const setPassphrase = (desk: Desk, next = PASSPHRASE, current: string | null = null) => desk.answer({ type: 'setPassphrase', current, next });
export const removePassphrase = (desk: Desk, current = PASSPHRASE) => desk.answer({ type: 'removePassphrase', current });
export const statusOf = async (desk: Desk) => ((await desk.answer({ type: 'vaultStatus' })) as { state: string }).state;

/** A desk with a passphrase, locked. */
export async function aLockedDesk(store: Readonly<Record<string, unknown>> = withFilings(aFiling())): Promise<DeskAtHand> {
  const hand = aDesk(store);
  await setPassphrase(hand.desk);
  await lock(hand.desk);
  return hand;
}
