import type { Settings } from '../profiles/settings';
import type { StoreTrouble } from './snapshot';

/** What is stored, by the first part of its key. What has another name is only counted. */
export const DOCUMENT_NAMES = [
  'consent', 'filings', 'rounds', 'round', 'attempt', 'traces', 'digestKey', 'acknowledged', 'taught', 'settings', 'reminded', 'tidying', 'vault', 'aside',
] as const;
export type DocumentName = (typeof DOCUMENT_NAMES)[number] | 'other';

/** Where a part could not be read: it is said, and not left out. */
export const UNREADABLE = 'unreadable';
type Told<T> = T | typeof UNREADABLE;

/**
 * What the worker knows of itself. The diagnostic text shows all of it, by these names: so it holds numbers, choices, times and
 * words of our own, and nothing that anybody typed.
 */
export interface Diagnosis {
  /** As ISO 8601 writes it. */
  readonly made: string;
  readonly hasConsent: Told<boolean>;
  /** `autoLock`: minutes; null: with the browser. */
  readonly vault: Told<{ readonly state: 'off' | 'locked' | 'unlocked' | 'broken'; readonly autoLock: number | null }>;
  readonly mayNotify: Told<boolean>;
  readonly settings: Told<Settings>;
  readonly counts: Told<{
    readonly filings: number | 'locked';
    readonly openRounds: number;
    readonly hasUnassigned: boolean;
    readonly isDoubtful: boolean;
    /** What could not be read, `filings damaged, rows lost: 2`. */
    readonly trouble: readonly `${DocumentName} ${StoreTrouble['kind']} rows lost: ${number}`[];
  }>;
  /** Which documents, in which version, and how many: `round v2 x5`. */
  readonly stored: Told<readonly `${DocumentName} ${string} x${number}`[]>;
  /** The latest first: code, part, how often, when last. */
  readonly faults: Told<readonly string[]>;
}
