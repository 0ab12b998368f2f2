import { i18n } from '#i18n';
import type { Provider } from '../../lib/rules/filing';
import type { Rung } from '../../lib/rules/no-sms';
import { firstSms, type Span } from '../../lib/rules/provider-help';
import { dayText } from '../history/when';
import { hourText } from '../shared/time-text';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What to do at this step. */
export function rungText({ id }: Rung, provider: Provider): string {
  return id === 'wait' ? i18n.t('noSms.wait', [spanText(firstSms(provider).what)]) : i18n.t(`noSms.${id}`);
}

/** `现在`; of a wait that is over, that it was waited. */
export function stateText({ id, state }: Rung): string {
  if (state === 'open') return '';
  return i18n.t(id === 'wait' && state === 'over' ? 'noSms.waited' : `noSms.${state}`);
}

/** `5 到 10 分钟`, `3 到 4 小时` */
function spanText({ from, to }: Span): string {
  const [unit, name] = from < HOUR ? [MINUTE, 'noSms.minutes' as const] : [HOUR, 'noSms.hours' as const];
  return i18n.t(name, [String(from / unit), String(to / unit)]);
}

/** Since when it makes sense, or until when; empty where nobody can tell, or where it is over. */
export function rungTime({ id, state, at }: Rung): string {
  if (at === null || state === 'over') return '';
  const time = `${dayText(at)} ${hourText(at)}`;
  if (id === 'wait') return i18n.t('noSms.until', [time]);
  return state === 'later' || id === 'noon' || id === 'back' ? i18n.t('noSms.from', [time]) : '';
}
