import { DOUYIN_2024, JD_2020, TENCENT_2022 } from './help-pages';
import { REMINDER_POINTS, type ReminderChoice, type ReminderPoint } from './reminder-points';
import type { Source } from './source';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** One moment at which Heyan can remind. */
interface ReminderRow {
  /** From what the time is counted: from when the SMS was told of (and the last submit, if that is later), or to the deadline. */
  readonly from: 'start' | 'deadline';
  /** Milliseconds: after the start, or before the deadline. */
  readonly by: number;
  /** Whether it is on before the user has chosen. */
  readonly usual: boolean;
}

/** All points, and all that a bundle carries of them. */
export const REMINDERS: Readonly<Record<ReminderPoint, ReminderRow>> = {
  start: { from: 'start', by: 15 * MINUTE, usual: true },
  twelveHours: { from: 'deadline', by: 12 * HOUR, usual: false },
  sixHours: { from: 'deadline', by: 6 * HOUR, usual: true },
  twoHours: { from: 'deadline', by: 2 * HOUR, usual: true },
  oneHour: { from: 'deadline', by: HOUR, usual: false },
  halfHour: { from: 'deadline', by: 30 * MINUTE, usual: true },
  over: { from: 'deadline', by: 0, usual: true },
};

/**
 * Why each of them, and by which sources. None names times to remind at: they name what can happen in between, and the points
 * are chosen so that there is time left for it.
 */
export const REMINDER_REASONS: Readonly<Record<ReminderPoint, { readonly why: string; readonly sources: readonly Source[] }>> = {
  start: {
    why: 'An SMS takes 5 to 10 minutes. Who has verified nobody a quarter of an hour after it was told of has been called away.',
    sources: [JD_2020],
  },
  twelveHours: {
    why: 'Half of the time is gone: for those who want to be told early.',
    sources: [DOUYIN_2024],
  },
  sixHours: {
    why: 'Time enough to reach another person, to ask the provider, and to wait for a resent SMS.',
    sources: [JD_2020, DOUYIN_2024],
  },
  twoHours: {
    why: 'Time enough for both resends, ten minutes each, and for looking the data up at the provider.',
    sources: [JD_2020, TENCENT_2022],
  },
  oneHour: {
    why: 'Between the two others, for those who want one more.',
    sources: [DOUYIN_2024],
  },
  halfHour: {
    why: 'The last moment at which one person can still verify without haste, with one resend in it.',
    sources: [JD_2020],
  },
  over: {
    why: 'The request is returned by itself: who knows it does not try in vain, and submits anew at the provider.',
    sources: [DOUYIN_2024, TENCENT_2022],
  },
};

/** What holds before the user has chosen. 22:00 to 8:00 is when a message is a disturbance to most. */
export const USUAL_REMINDERS: ReminderChoice = {
  on: null,
  points: REMINDER_POINTS.filter((point) => REMINDERS[point].usual),
  quiet: { on: true, from: 22 * 60, to: 8 * 60 },
  lastAlways: true,
};
