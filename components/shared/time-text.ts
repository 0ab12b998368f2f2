import { i18n } from '#i18n';
import { daysUntil, timeParts } from './time-parts';

/** `18 小时 42 分`, and with seconds in the last hour. */
export function timeText(ms: number): string {
  const { hours, minutes, seconds } = timeParts(ms);
  const two = (n: number) => String(n).padStart(2, '0');
  if (hours > 0) return i18n.t('time.hours', [String(hours), two(minutes)]);
  return i18n.t('time.minutes', [String(minutes), two(seconds)]);
}

/** `明天 14:05 前`: the hour by which it must be done, in the user's own time zone. */
export function deadlineText(deadline: number, now: number): string {
  const language = i18n.t('popup.lang');
  const day = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(daysUntil(deadline, now), 'day');
  return i18n.t('time.by', [day, hourText(deadline)]);
}

/** `14:05`. By `hourCycle`: without am and pm, English calls the first hour of a day 24. */
export function hourText(at: number): string {
  return new Intl.DateTimeFormat(i18n.t('popup.lang'), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}
