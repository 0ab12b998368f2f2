import type { Driver, Tab } from '../driver/driver.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A submit as the ledger and the traces hold it. */
interface PastSubmit {
  readonly kind?: 'try' | 'resend';
  readonly ago: number;
  readonly outcome?: string;
  readonly answer?: string;
  readonly said?: string;
  readonly warned?: readonly string[];
  readonly belongs?: 'surely' | 'shared' | 'maybe';
  readonly corrected?: { readonly outcome: string; readonly reason: string };
  readonly traced?: boolean;
  /** The persons that it may have been of. */
  readonly personIds?: readonly string[];
}

export interface PastRound {
  /** Null: the submits fitted no filing. */
  readonly filingId: string | null;
  readonly ago: number;
  /** How long ago its SMS came; null where nobody has said. */
  readonly smsAgo: number | null;
  readonly submits: readonly PastSubmit[];
}

/** What is stored of a past, as the worker would have written it: hours of it cannot be played in a journey. */
function documentsOf(rounds: readonly PastRound[], now: number): Record<string, unknown> {
  const pages = rounds.map(({ ago, smsAgo, submits }, nth) => {
    const opened = { type: 'opened', id: `opened-${nth}`, at: now - ago, smsAt: smsAgo === null ? null : now - smsAgo };
    const events = submits.flatMap((submit, at) => {
      const id = `submit-${nth}-${at}`;
      const { kind = 'try', outcome, answer = null, warned = [], belongs = 'surely', corrected, personIds = [] } = submit;
      return [
        { type: 'reserved', id, at: now - submit.ago, kind, personIds, belongs, digests: null, warned },
        ...(outcome === undefined ? [] : [{ type: 'settled', id: `${id}:${outcome}`, at: now - submit.ago + 9_000, attemptId: id, outcome, answer }]),
        ...(corrected === undefined ? [] : [{ type: 'corrected', id: `${id}:c`, at: now, attemptId: id, ...corrected }]),
      ];
    });
    const traces = submits.flatMap(({ said = null, traced = true }, at) =>
      traced ? [{ attemptId: `submit-${nth}-${at}`, phone: at % 2 === 0 ? '138****8000' : '139****9000', idTail: at % 2 === 0 ? '****5X' : '****8）', said }] : [],
    );
    return [[`round:past-${nth}`, { v: 2, body: [opened, ...events] }], [`traces:past-${nth}`, { v: 1, body: traces }]] as const;
  });
  const index = rounds.map(({ filingId, ago }, nth) => ({ id: `past-${nth}`, filingId, openedAt: now - ago }));
  return { rounds: { v: 1, body: index }, ...Object.fromEntries(pages.flat()) };
}

/** Writes a past into the store, in the place of all rounds that there were. */
export async function writePast(driver: Driver, rounds: readonly PastRound[]): Promise<void> {
  const tab: Tab = await driver.newTab(driver.extensionUrl('popup.html'));
  await tab.evaluate(async (items) => {
    interface Api { storage: { local: { set(items: object): Promise<void> } } }
    const scope = globalThis as { browser?: Api; chrome?: Api };
    await (scope.browser ?? scope.chrome)?.storage.local.set(items);
  }, documentsOf(rounds, Date.now()));
  await tab.close();
}

const wrong = { outcome: 'wrong', answer: 'tryAgain' } as const;

/** A round with one of everything. */
function mixed(filingId: string): PastRound {
  return {
    filingId,
    ago: 7 * HOUR,
    smsAgo: 7 * HOUR + 4 * MINUTE,
    submits: [
      { ago: 6 * HOUR, ...wrong, warned: ['tailDiffers'] },
      { ago: 5 * HOUR, outcome: 'notSent', answer: 'pageRefused' },
      { ago: 4 * HOUR, kind: 'resend', outcome: 'resent', answer: 'resent' },
      { ago: 3 * HOUR, outcome: 'unknown', said: '系统繁忙，请13800138000稍后再来核验。', belongs: 'shared' },
      { ago: 2 * HOUR, outcome: 'passed', answer: 'othersOpen' },
      { ago: HOUR, warned: ['fewTries', 'tailDiffers'], traced: false },
    ],
  };
}

const old = (filingId: string, days: number, submits: readonly PastSubmit[]): PastRound => ({
  filingId, ago: days * 24 * HOUR, smsAgo: days * 24 * HOUR, submits,
});

/** Filings with little, much and no past, and submits that fit none of them. */
export function everyPast(ids: { readonly mixed: string; readonly long: string; readonly fresh: string }): readonly PastRound[] {
  const many = Array.from({ length: 30 }, (_, at): PastSubmit => ({
    ago: (30 - at) * 20 * MINUTE,
    ...(at % 3 === 0 ? { outcome: 'notSent', answer: 'pageRefused' } : at % 7 === 0 ? {} : { outcome: 'passed', answer: 'doneBefore' }),
    ...(at === 29 ? { corrected: { outcome: 'notSent', reason: 'closedCaptcha' }, outcome: 'unknown' } : {}),
  }));
  return [
    old(ids.mixed, 9, [{ ago: 9 * 24 * HOUR - HOUR, ...wrong }, { ago: 9 * 24 * HOUR - 2 * HOUR, outcome: 'locked', answer: 'locked' }]),
    old(ids.mixed, 3, [{ ago: 3 * 24 * HOUR - HOUR, ...wrong }]),
    mixed(ids.mixed),
    { filingId: ids.long, ago: 10 * HOUR + 5 * MINUTE, smsAgo: null, submits: many },
    { filingId: ids.fresh, ago: 20 * MINUTE, smsAgo: 25 * MINUTE, submits: [] },
  ];
}

/** Submits that fit no filing. */
export function looseSubmits(count: number): PastRound {
  return {
    filingId: null,
    ago: 2 * HOUR,
    smsAgo: null,
    submits: Array.from({ length: count }, (_, at): PastSubmit => ({ ago: (count - at) * 11 * MINUTE, ...(at % 2 === 0 ? wrong : {}) })),
  };
}
