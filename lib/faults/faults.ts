/**
 * Everything that Heyan may have to say it could not do, with the code that stands beside the sentence. A code is for good: it
 * names the same fault in every later version, and that of a fault which is no more is never given again
 * (`test/unit/faults/codes.test.ts` has them all). The first digit says where to look:
 * 1 a request to the worker, 2 what is stored, 3 the passphrase, 4 what the browser would not let happen, 5 the page, 6 a file.
 *
 * Each has a sentence and a next step in every language, `fault.<id>` in the locales; those of `OWN_WORDS` have them elsewhere.
 * What a user typed wrong, what the site answered and what was read in a text are no faults: they are said where they belong,
 * with what to do (docs/errors.md).
 */
export const FAULT_CODES = {
  /** A request did not parse. */
  malformed: 'HY-101',
  /** A request that its sender may not make. */
  forbidden: 'HY-102',
  noConsent: 'HY-103',
  /** The vault is locked. */
  locked: 'HY-104',
  /** Not written: a later version of Heyan wrote what is there. */
  newerStore: 'HY-105',
  /** The disk refused a read or a write. */
  storage: 'HY-106',
  /** What nobody thought of: a mistake in Heyan. */
  internal: 'HY-107',
  /** The worker did not answer. */
  silent: 'HY-108',
  /** Stored data that do not parse, set aside. */
  damaged: 'HY-201',
  /** Stored data of a later version, left alone. */
  newer: 'HY-202',
  /** What it takes to open the vault cannot be read. */
  broken: 'HY-203',
  wrongPassphrase: 'HY-301',
  /** The clipboard was not to be written. */
  clipboard: 'HY-401',
  /** The user or the system allows no notifications. */
  notices: 'HY-402',
  /** A fill found no form: the page has changed or closed. */
  noForm: 'HY-501',
  /** A field did not take what was filled in. */
  notTaken: 'HY-502',
  /** The page looks like the step, and no form is recognised on it. */
  notRecognised: 'HY-503',
  /** Heyan was updated or removed under the page. */
  stale: 'HY-504',
  /** A form that the user has taught could not be kept. */
  notTaught: 'HY-505',
  /** A file that cannot be read, or is none of Heyan's: nothing of it was taken. */
  fileRefused: 'HY-601',
} as const;

export type FaultId = keyof typeof FAULT_CODES;
/**
 * Faults that are told in words of their own, with the code in them, by the key of these: the page's panel has no room for the
 * table, a fill names the fields, and a file its own trouble.
 */
export const OWN_WORDS = {
  notTaken: 'popup.fillIgnored',
  notRecognised: 'teach.text',
  stale: 'panel.staleText',
  notTaught: 'teach.problem.notKept',
  fileRefused: 'portable.refusedTitle',
} as const satisfies Partial<Record<FaultId, string>>;

/** Faults that the screens tell by the table. */
export type SaidFault = Exclude<FaultId, keyof typeof OWN_WORDS>;
export type FaultCode = (typeof FAULT_CODES)[FaultId];

export const FAULT_IDS = Object.keys(FAULT_CODES) as [FaultId, ...FaultId[]];

/** The part of Heyan that a fault was noted in. */
export const PARTS = ['worker', 'page', 'screen'] as const;
export type Part = (typeof PARTS)[number];

/** A fault that has happened: which, where, when last (ms), and how often. There is no place in it for anything else. */
export interface RecentFault {
  readonly code: FaultCode;
  readonly part: Part;
  readonly at: number;
  readonly times: number;
}

/** So many are remembered, the latest first. */
export const MOST_RECENT = 20;

/** The recent faults after one more: the same fault of the same part stays one line. */
export function withFault(before: readonly RecentFault[], code: FaultCode, part: Part, at: number): readonly RecentFault[] {
  const isSame = (one: RecentFault): boolean => one.code === code && one.part === part;
  const times = (before.find(isSame)?.times ?? 0) + 1;
  return [{ code, part, at, times }, ...before.filter((one) => !isSame(one))].slice(0, MOST_RECENT);
}
