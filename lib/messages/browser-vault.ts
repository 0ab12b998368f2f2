import { browser } from '../browser';
import { HELD_CODES } from '../desk/held-codes';
import { SHOWN_SMS } from '../desk/sms-desk';
import { TIDY_UNDO } from '../desk/tidying';
import { IMPORT_UNDO } from '../desk/undo';
import { personal, PROBES } from '../profiles/personal';
import { allLocal, localStore, sessionStore } from '../vault/local-store';
import { createVault, type Vault } from '../vault/vault';
import { createVaultCrypto } from '../vault/vault-crypto';

/** The alarm that goes when the vault is to lock itself: the worker may be asleep by then. */
const ALARM = 'vault';

/** A little later than the time itself: what is not due yet would not be looked at again, in ms. */
const AFTER = 1_000;

/**
 * What the popup keeps of a form that is being filled in (`components/filing-form/stored-draft`), the codes that are held, and what
 * an undo would bring back.
 */
const ALSO_FORGET = ['draft', HELD_CODES, SHOWN_SMS, IMPORT_UNDO, TIDY_UNDO];

/** The vault on the browser's own storage, cryptography and alarms. */
export function browserVault(now: () => number): Vault {
  return createVault({
    disk: { get: localStore.get, set: localStore.set, all: allLocal },
    session: sessionStore,
    crypto: createVaultCrypto(crypto),
    personal,
    probes: PROBES,
    alsoForget: ALSO_FORGET,
    now,
    onLockAt: (at) => void (at === null ? browser.alarms.clear(ALARM) : browser.alarms.create(ALARM, { when: at + AFTER })),
  });
}

/** Calls back when the vault is to be looked at. */
export function onVaultAlarm(look: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) look();
  });
}
