/** When a message came, as a phone writes it beside it: without a zone, and often without a date. */
export interface StatedTime {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** Days before today, where it says 今天 or 昨天. */
  readonly daysAgo: number | null;
  /** 0 is Sunday. */
  readonly weekday: number | null;
  readonly hour: number;
  readonly minute: number;
}

const DATE = /(?:(20\d\d)\s?[-/.年]\s?)?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)\s?日?/u;
const TIME = /(凌晨|早上|上午|中午|下午|傍晚|晚上|am|pm)?\s*(\d{1,2})\s?[:点时]\s?(\d{2})(?!\d)(?:[:分]\d{0,2})?秒?\s*(am|pm)?/iu;
const DAYS_AGO: readonly string[] = ['今天', '昨天', '前天'];
const WEEKDAY = /(?:星期|周|礼拜)([日天一二三四五六])/u;

/** Reads the time in what stands around a message, or null. */
export function statedTime(around: string): StatedTime | null {
  const time = TIME.exec(around);
  if (time === null) return null;
  const [, before = '', hours = '', minutes = '', after = ''] = time;
  const part = (before || after).toLowerCase();
  const shown = Number(hours);
  const isLate = ['下午', '傍晚', '晚上', 'pm'].includes(part) && shown < 12;
  const isMidnight = (part === '凌晨' || part === 'am') && shown === 12;
  const hour = isLate ? shown + 12 : isMidnight ? 0 : shown;
  const minute = Number(minutes);
  if (hour > 23 || minute > 59) return null;
  const date = DATE.exec(around.replace(time[0], ' '));
  const named = DAYS_AGO.findIndex((word) => around.includes(word));
  const weekday = WEEKDAY.exec(around)?.[1];
  return {
    year: date?.[1] === undefined ? null : Number(date[1]),
    month: date?.[2] === undefined ? null : Number(date[2]),
    day: date?.[3] === undefined ? null : Number(date[3]),
    daysAgo: named === -1 ? null : named,
    weekday: weekday === undefined ? null : '日一二三四五六'.indexOf(weekday === '天' ? '日' : weekday),
    hour,
    minute,
  };
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Longer ago than twice the 24 hours is a slip, or another time that stood there. */
const LONGEST_AGO = 48 * HOUR;

/**
 * The same as a moment in ms, in the zone of whoever asks; null when it is not plausible at `now`: in the future by more than
 * two clocks differ, or too long ago. A time alone is today's, or yesterday's where today's is still to come.
 */
export function momentOf(time: StatedTime, now: number): number | null {
  const today = new Date(now);
  const { year, month, day, daysAgo, weekday, hour, minute } = time;
  const dayOf = (back: number): Date => new Date(today.getFullYear(), today.getMonth(), today.getDate() - back, hour, minute);
  if (month !== null && day !== null) {
    // Without a year, the turn of the year may lie between.
    const years = year !== null ? [year] : [today.getFullYear(), today.getFullYear() - 1];
    const dates = years.map((one) => new Date(one, month - 1, day, hour, minute)).filter((date) => date.getMonth() === month - 1 && date.getDate() === day);
    return dates.map((date) => date.getTime()).find((at) => isPlausible(at, now)) ?? null;
  }
  const back = daysAgo ?? (weekday === null ? null : (today.getDay() - weekday + 7) % 7);
  const days = back === null ? [0, 1] : [back];
  return days.map((one) => dayOf(one).getTime()).find((at) => isPlausible(at, now)) ?? null;
}

function isPlausible(at: number, now: number): boolean {
  return at <= now + 2 * MINUTE && now - at <= LONGEST_AGO;
}
