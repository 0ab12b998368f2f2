import { REMINDER_POINTS, type ReminderChoice, type ReminderPoint } from './reminder-points';
import type { Source } from './source';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** One such moment. */
export interface ReminderRow {
  /** From what the time is counted: from when the SMS was told of (and the last submit, if that is later), or to the deadline. */
  readonly from: 'start' | 'deadline';
  /** Milliseconds: after the start, or before the deadline. */
  readonly by: number;
  /** Whether it is on before the user has chosen. */
  readonly usual: boolean;
  readonly why: string;
  readonly sources: readonly Source[];
}

const JD: Source = { source: 'JD Cloud, 备案短信核验说明 (seed S0)', date: '2020-08-18' };
const DOUYIN: Source = { source: 'Douyin open platform, 工信部短信核验解读 (seed S2)', date: '2024' };
const TENCENT: Source = { source: 'Tencent Cloud, 备案短信核验说明', date: '2022' };

/**
 * All points. No source names times to remind at; they name what can happen in between, and the points are chosen so that there
 * is time left for it.
 */
export const REMINDERS: Readonly<Record<ReminderPoint, ReminderRow>> = {
  start: {
    from: 'start', by: 15 * MINUTE, usual: true,
    why: 'An SMS takes 5 to 10 minutes. Who has verified nobody a quarter of an hour after it was told of has been called away.',
    sources: [JD],
  },
  twelveHours: {
    from: 'deadline', by: 12 * HOUR, usual: false,
    why: 'Half of the time is gone: for those who want to be told early.',
    sources: [DOUYIN],
  },
  sixHours: {
    from: 'deadline', by: 6 * HOUR, usual: true,
    why: 'Time enough to reach another person, to ask the provider, and to wait for a resent SMS.',
    sources: [JD, DOUYIN],
  },
  twoHours: {
    from: 'deadline', by: 2 * HOUR, usual: true,
    why: 'Time enough for both resends, ten minutes each, and for looking the data up at the provider.',
    sources: [JD, TENCENT],
  },
  oneHour: {
    from: 'deadline', by: HOUR, usual: false,
    why: 'Between the two others, for those who want one more.',
    sources: [DOUYIN],
  },
  halfHour: {
    from: 'deadline', by: 30 * MINUTE, usual: true,
    why: 'The last moment at which one person can still verify without haste, with one resend in it.',
    sources: [JD],
  },
  over: {
    from: 'deadline', by: 0, usual: true,
    why: 'The request is returned by itself: who knows it does not try in vain, and submits anew at the provider.',
    sources: [DOUYIN, TENCENT],
  },
};

/** What holds before the user has chosen. 22:00 to 8:00 is when a message is a disturbance to most. */
export const USUAL_REMINDERS: ReminderChoice = {
  on: null,
  points: REMINDER_POINTS.filter((point) => REMINDERS[point].usual),
  quiet: { on: true, from: 22 * 60, to: 8 * 60 },
  lastAlways: true,
};
