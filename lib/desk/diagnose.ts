import type { RecentFault } from '../faults/faults';
import { type Diagnosis, DOCUMENT_NAMES, type DocumentName, UNREADABLE } from '../messages/diagnosis';
import type { Snapshot } from '../messages/snapshot';
import type { Settings } from '../profiles/settings';
import { lockedDocument } from '../vault/lid';

type Part<Name extends keyof Diagnosis> = Exclude<Diagnosis[Name], typeof UNREADABLE>;

interface DiagnosisSurroundings {
  readonly now: () => number;
  readonly hasConsent: () => Promise<boolean>;
  readonly vaultStatus: () => Promise<Part<'vault'>>;
  readonly mayNotify: () => Promise<boolean>;
  readonly settings: () => Promise<Settings>;
  readonly snapshot: () => Promise<Snapshot>;
  /** All that is stored, as it lies on the disk. */
  readonly dump: () => Promise<Readonly<Record<string, unknown>>>;
  readonly faults: () => Promise<readonly RecentFault[]>;
}

/**
 * Gathers what the diagnostic text says. It writes nothing and never rejects: what cannot be read is what somebody wants to tell of.
 */
export async function diagnose(of: DiagnosisSurroundings): Promise<Diagnosis> {
  const at = of.now();
  const [hasConsent, vault, mayNotify, settings, counts, stored, faults] = await Promise.all([
    told(of.hasConsent()), told(of.vaultStatus()), told(of.mayNotify()), told(of.settings()),
    told(of.snapshot().then((snapshot) => countsOf(snapshot, at))), told(of.dump().then(storedIn)), told(of.faults().then(linesOf)),
  ]);
  return { made: timeText(at), hasConsent, vault, mayNotify, settings, counts, stored, faults };
}

function told<T>(reading: Promise<T>): Promise<T | typeof UNREADABLE> {
  return reading.catch(() => UNREADABLE);
}

function countsOf({ filings, locked, unassigned, trouble, isDoubtful }: Snapshot, at: number): Part<'counts'> {
  const rounds = locked ?? filings.map(({ round }) => round);
  return {
    filings: locked === null ? filings.length : 'locked',
    openRounds: rounds.filter((round) => round?.phase === 'open' && round.deadline > at).length,
    hasUnassigned: unassigned !== null,
    isDoubtful,
    trouble: trouble.map(({ key, kind, lost }) => `${nameOf(key)} ${kind} rows lost: ${lost}` as const),
  };
}

/** Only a name that is in the list: what else may stand in a key, nobody has looked at. */
function nameOf(key: string): DocumentName {
  const [first] = key.split(':');
  return DOCUMENT_NAMES.find((name) => name === first) ?? 'other';
}

function storedIn(all: Readonly<Record<string, unknown>>): Part<'stored'> {
  const counts = new Map<`${DocumentName} ${string}`, number>();
  for (const [key, value] of Object.entries(all)) {
    const kind = `${nameOf(key)} ${versionOf(value)}` as const;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${kind} x${count}` as const);
}

/** `v2`; `locked` where the version lies under the passphrase. More than two digits are no version, and may be anything. */
function versionOf(value: unknown): string {
  if (lockedDocument(value) !== null) return 'locked';
  const version = typeof value === 'object' && value !== null && 'v' in value ? value.v : undefined;
  return typeof version === 'number' && /^\d{1,2}$/.test(`${version}`) ? `v${version}` : 'v?';
}

function linesOf(faults: readonly RecentFault[]): readonly string[] {
  return faults.map(({ code, part, at, times }) => `${code} ${part} x${times} ${timeText(at)}`);
}

/** What a memory that was damaged holds may be no time at all. */
function timeText(at: number): string {
  return Math.abs(at) <= 8.64e15 ? new Date(at).toISOString() : '?';
}
