import { i18n } from '#i18n';
import { hourText } from '../shared/time-text';

/** `11月23日周一`. */
export function dayText(at: number): string {
  return told(at, { month: 'short', day: 'numeric', weekday: 'short' });
}

/** `2026年11月23日 10:05`. */
export function momentText(at: number): string {
  return `${told(at, { year: 'numeric', month: 'short', day: 'numeric' })} ${hourText(at)}`;
}

function told(at: number, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(i18n.t('popup.lang'), parts).format(at);
}
