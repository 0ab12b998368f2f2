import type { Reason, Verdict } from '../ledger/verdict';

/** What the user has agreed to, for one set of values: other values ask anew. */
export interface Consent {
  /** The reasons of this verdict that still stand in the way. */
  open(valuesKey: string, verdict: Verdict): readonly Reason[];
  /** Notes that the user knows of a reason and goes on. */
  give(valuesKey: string, reasons: readonly Reason[]): void;
  /** Forgets what was agreed for these values: it was for one submit. */
  use(valuesKey: string): void;
  /** Forgets it all: a new round asks anew. */
  clear(): void;
}

/** Keeps consent in memory, for as long as the page is open. */
export function createConsent(): Consent {
  const given = new Map<string, Set<string>>();
  return {
    open: (key, { reasons }) => reasons.filter(({ id, remedy }) => remedy !== 'goOn' || !given.get(key)?.has(id)),
    give(key, reasons) {
      const ids = given.get(key) ?? new Set();
      for (const { id, remedy } of reasons) if (remedy === 'goOn') ids.add(id);
      given.set(key, ids);
    },
    use: (key) => void given.delete(key),
    clear: () => given.clear(),
  };
}
