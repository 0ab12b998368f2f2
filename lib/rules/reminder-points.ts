/** The moments at which Heyan can remind of a round that somebody has still to verify in, in the order in which they come. */
export const REMINDER_POINTS = ['start', 'twelveHours', 'sixHours', 'twoHours', 'oneHour', 'halfHour', 'over'] as const;
export type ReminderPoint = (typeof REMINDER_POINTS)[number];

/** What the user has chosen of the reminders. */
export interface ReminderChoice {
  /** Null until the user has said yes or no. */
  readonly on: boolean | null;
  readonly points: readonly ReminderPoint[];
  readonly quiet: QuietHours;
  /** Whether the last one before a deadline sounds in the quiet hours too. */
  readonly lastAlways: boolean;
}

/** Hours of the night in which nothing sounds, in minutes of the local day. They may go past midnight; none when both are the same. */
export interface QuietHours {
  readonly on: boolean;
  readonly from: number;
  readonly to: number;
}

/** Minutes in a day. */
export const DAY_MINUTES = 24 * 60;

/** Longer quiet hours (minutes) are a slip of the hand: in these, a third of each day is left to remind in. */
export const LONGEST_QUIET = 16 * 60;
