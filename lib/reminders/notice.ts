import { i18n } from '#i18n';
import type { Role } from '../rules/filing';
import type { Due } from './due';

/** A reminder that is to sound, with what it may say: the filing's name, and who has not verified. No number, and no code. */
export interface Reminder extends Due {
  /** Null while the vault is locked: nobody is named then, and who is missing is not known. */
  readonly label: string | null;
  /** Each once; empty where all that are stored have passed, and the site has not said that all is done. */
  readonly missing: readonly Role[];
}

/** What a click on a notification opens: the ministry's page, or the list of filings. */
export type Opens = 'page' | 'list';

/** A notification, in words. */
export interface Notice {
  /** The same for the same reminder: shown twice, it takes its own place. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

/** As many filings as a notification names: browsers cut longer ones. */
const MOST_NAMED = 3;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** One notification for all that is to sound at `now`; null when that is nothing. */
export function noticeOf(reminders: readonly Reminder[], now: number): Notice | null {
  const [first, ...others] = reminders;
  if (first === undefined) return null;
  const late = Math.max(...reminders.map((reminder) => reminder.late));
  const lateLine = late === 0 ? [] : [i18n.t('reminder.late', [spanText(late)])];
  if (others.length > 0) {
    const more = reminders.length - MOST_NAMED;
    const moreLine = more > 0 ? [i18n.t('reminder.more', [String(more)])] : [];
    return {
      id: noticeId('list', first),
      title: i18n.t('reminder.several', [String(reminders.length)]),
      message: [...reminders.slice(0, MOST_NAMED).map((one) => lineOf(one, now)), ...moreLine, ...lateLine, i18n.t('reminder.clickList')].join('\n'),
    };
  }
  const isOver = first.kind === 'over';
  const isLocked = first.label === null;
  const lockedLine = isLocked ? [i18n.t('reminder.locked')] : [];
  const body = isOver
    ? [...lockedLine, i18n.t('reminder.next')]
    : [
        ...(isLocked ? lockedLine : [missingText(first)]), i18n.t('reminder.until', [hourText(first.deadline)]),
        ...(first.isEarly ? [i18n.t('reminder.early')] : []),
      ];
  // Where it is locked, the list is where it is unlocked: on the page nothing could be filled.
  const opens = isOver || isLocked ? 'list' : 'page';
  return {
    id: noticeId(opens, first),
    title: titleOf(first, now),
    message: [...body, ...lateLine, i18n.t(opens === 'list' ? 'reminder.clickList' : 'reminder.click')].join('\n'),
  };
}

const PREFIX = 'reminder';

function noticeId(opens: Opens, { roundId, kind, points }: Reminder): string {
  return [PREFIX, opens, roundId, kind, points.at(-1)].join(':');
}

/** What a click on the notification with this id opens; null when it is none of these. */
export function opensOf(noticeId: string): Opens | null {
  const [prefix, opens] = noticeId.split(':');
  return prefix === PREFIX && (opens === 'page' || opens === 'list') ? opens : null;
}

function titleOf({ kind, label, deadline }: Reminder, now: number): string {
  if (label === null) {
    if (kind === 'left') return i18n.t('reminder.lockedLeft', [spanText(deadline - now)]);
    return i18n.t(kind === 'over' ? 'reminder.lockedOver' : 'reminder.lockedStart');
  }
  if (kind === 'left') return i18n.t('reminder.left', [label, spanText(deadline - now)]);
  return i18n.t(kind === 'over' ? 'reminder.over' : 'reminder.start', [label]);
}

function lineOf({ kind, label, deadline }: Reminder, now: number): string {
  const name = label ?? i18n.t('reminder.lockedOne');
  return kind === 'over' ? i18n.t('reminder.lineOver', [name]) : i18n.t('reminder.line', [name, spanText(deadline - now)]);
}

function missingText({ missing }: Reminder): string {
  if (missing.length === 0) return i18n.t('reminder.nobodyMissing');
  return i18n.t('reminder.missing', [missing.map((role) => i18n.t(`filing.role.${role}`)).join(i18n.t('popup.comma'))]);
}

/** `2 小时`, `1 小时 30 分`, `25 分钟`: rounded down, never more time than there is. */
function spanText(ms: number): string {
  const hours = Math.floor(ms / HOUR);
  const minutes = Math.floor((ms % HOUR) / MINUTE);
  if (hours === 0) return i18n.t('reminder.minutes', [String(minutes)]);
  if (minutes === 0) return i18n.t('reminder.hours', [String(hours)]);
  return i18n.t('time.hours', [String(hours), String(minutes).padStart(2, '0')]);
}

function hourText(at: number): string {
  return new Intl.DateTimeFormat(i18n.t('popup.lang'), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}
