import { agendaOf } from '../reminders/due';
import { currentMarks, freshMarks, isRemindable, type Mark, type RemindableFiling, withSounded } from '../reminders/marks';
import type { Reminder } from '../reminders/notice';
import type { Zone } from '../reminders/quiet';
import { keepSettings, readSettings } from '../profiles/kept-settings';
import type { Settings } from '../profiles/settings';
import { REMINDER_POINTS, type ReminderPoint } from '../rules/reminder-points';
import { z } from '../schema';
import { type DocumentKind, loadDocument, writeDocument } from '../vault/document';
import { rowsDocument } from '../vault/rows';
import type { Job } from './job';
import type { Known } from './known';

const ID = z.string().check(z.maxLength(64));

/** What has been reminded of: ids and times, nothing that can be read. */
export const REMINDED: DocumentKind<readonly Mark[]> = rowsDocument('reminded', 1, z.object({
  filingId: ID,
  roundId: ID,
  deadline: z.number(),
  since: z.number(),
  sounded: z.array(z.object({ point: z.enum(REMINDER_POINTS), at: z.number() })),
}));

/** What the worker asks when it looks at the clock. */
export interface ClockLook {
  /** Whether reminders are switched on. */
  readonly isOn: boolean;
  readonly due: readonly Reminder[];
  /** When to look again at the latest, in ms; null when no reminder is to come. */
  readonly next: number | null;
}

/** One that has sounded. */
export interface Sounded {
  readonly roundId: string;
  readonly points: readonly ReminderPoint[];
}

/** What can be reminded of, and what may be said of each filing in it. */
export interface Reminded {
  readonly filings: readonly RemindableFiling[];
  about(filingId: string): Pick<Reminder, 'label' | 'missing'>;
}

/** The same where the filings can be read. */
export async function openReminded({ known, at }: Job): Promise<Reminded> {
  const { filings, rounds } = await known();
  return {
    filings: remindableOf(filings.map(({ id }) => id), rounds, at),
    about(filingId) {
      const filing = filings.find(({ id }) => id === filingId);
      const passed = rounds.get(filingId)?.view.passed ?? [];
      const missing = filing?.persons.filter(({ id }) => !passed.includes(id)).map(({ role }) => role) ?? [];
      return { label: filing?.label ?? '', missing: [...new Set(missing)] };
    },
  };
}

/** What is to sound now. Changes nothing: it is remembered once it has sounded. */
export async function lookAtClock({ draft, at }: Job, { filings, about }: Reminded, zone: Zone): Promise<ClockLook> {
  const { reminders } = await readSettings(draft);
  if (reminders.on !== true) return { isOn: false, due: [], next: null };
  const marks = (await loadDocument(draft, REMINDED)).value;
  const { due, next } = agendaOf(marks, filings, { choice: reminders, zone }, at);
  return { isOn: true, due: due.map((one) => ({ ...one, ...about(one.filingId) })), next };
}

/** Remembers what has sounded. Written only where that changes something: it is asked with every look at the clock. */
export async function remember({ draft, at }: Job, { filings }: Reminded, sounded: readonly Sounded[]): Promise<void> {
  const before = await loadDocument(draft, REMINDED);
  const after = withSounded(currentMarks(before.value, filings, at), sounded, at);
  if (JSON.stringify(after) === JSON.stringify(before.value)) return;
  await draft.set(writeDocument(REMINDED, after, before, at));
}

/** Keeps the user's choices. Who has just switched the reminders on has missed none. */
export async function saveSettings(job: Job, settings: Settings): Promise<void> {
  const { draft, at } = job;
  const before = await readSettings(draft);
  await keepSettings(draft, settings, at);
  if (settings.reminders.on !== true || before.reminders.on === true) return;
  const marks = await loadDocument(draft, REMINDED);
  await draft.set(writeDocument(REMINDED, freshMarks((await openReminded(job)).filings, at), marks, at));
}

/** The newest rounds of these filings, as far as they can be reminded of. */
export function remindableOf(filingIds: readonly string[], rounds: Known['rounds'], at: number): readonly RemindableFiling[] {
  return filingIds.flatMap((filingId) => {
    const round = rounds.get(filingId)?.view;
    return round !== undefined && isRemindable(round, at) ? [{ filingId, round }] : [];
  });
}
