import type { Desk } from '../desk/desk';
import { setAlarm } from '../reminders/alarm';
import { noticeOf } from '../reminders/notice';
import { mayNotify, notify } from '../reminders/notify';
import { createQueue } from '../vault/queue';
import { nextBadgeChange } from './badge';
import { showBadge } from './badge-button';
import type { Snapshot } from './snapshot';

/** Milliseconds by which the computer's own clock is ahead of UTC at that moment. */
const zone = (at: number): number => -new Date(at).getTimezoneOffset() * 60_000;

/**
 * Looks at the clock: shows the badge, sounds what is due, and sets the alarm for the next look. What sounds is shown first and
 * remembered then: a worker that dies between the two shows it again in the same place, and does not lose it. Without the
 * permission it is remembered all the same: the badge has said it, and it was not missed.
 */
export function createClockLook(desk: Pick<Desk, 'snapshot' | 'lookAtClock' | 'remember'>, now: () => number) {
  const queue = createQueue();
  /** What the disk would not remember: it is not shown again with every look. */
  const shown = new Set<string>();

  async function look(snapshot: Snapshot): Promise<void> {
    await showBadge(snapshot);
    const { isOn, due, next } = await desk.lookAtClock(zone);
    const times = [next, nextBadgeChange(snapshot)].filter((time) => time !== null);
    // Before anything that may fail: there is always another look while something is to come.
    await setAlarm(times.length === 0 ? null : Math.min(...times), now());
    if (!isOn) return;
    const notice = noticeOf(due, now());
    if (notice !== null && !shown.has(notice.id) && (await mayNotify())) await notify(notice);
    try {
      await desk.remember(due);
    } catch {
      if (notice !== null) shown.add(notice.id);
    }
  }

  /** One look at a time: two at once would both sound. Never rejects: the next look comes with the alarm. */
  return (snapshot?: Snapshot): Promise<void> => queue(async () => look(snapshot ?? (await desk.snapshot()))).catch(() => undefined);
}
