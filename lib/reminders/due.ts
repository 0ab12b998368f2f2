import type { ReminderPoint } from '../rules/reminder-points';
import { currentMarks, type Mark, type RemindableFiling } from './marks';
import { type Planned, planRound, type Rules, silentUntil, TOGETHER } from './plan';

/** A reminder that is to sound now. */
export interface Due {
  readonly filingId: string;
  readonly roundId: string;
  readonly deadline: number;
  /** `start`: nobody has verified yet; `left`: time is running out; `over`: it has run out. By the clock, whatever was planned. */
  readonly kind: 'start' | 'left' | 'over';
  /** How much later it comes than it was planned, in ms; zero where nobody would notice. */
  readonly late: number;
  /** Whether it comes before its time because of the quiet hours. */
  readonly isEarly: boolean;
  /** All that are done with by it: the one that sounds, and those that it stands for. */
  readonly points: readonly ReminderPoint[];
}

/** What is to sound now, and when (ms) to look again at the latest; null when there is nothing more to come. */
export interface Agenda {
  readonly due: readonly Due[];
  readonly next: number | null;
}

/** What comes later than this was kept from coming: by a computer that slept, or a browser that was not open. */
export const LATE = 10 * 60_000;

/** Reads off what was planned, and what has sounded, what is to be done at `now`. The most pressing first. */
export function agendaOf(marks: readonly Mark[], filings: readonly RemindableFiling[], rules: Rules, now: number): Agenda {
  if (rules.choice.on !== true) return { due: [], next: null };
  const due: Due[] = [];
  const times: number[] = [];
  const current = currentMarks(marks, filings, now);
  for (const { filingId, round } of filings) {
    const mark = current.find(({ roundId }) => roundId === round.id);
    if (mark === undefined) continue;
    const open = planRound(round, rules).filter(({ point, at }) => at > mark.since && !mark.sounded.some((one) => one.point === point));
    times.push(...open.filter(({ at }) => at > now).map(({ at }) => at));
    const missed = open.filter(({ at }) => at <= now);
    const newest = missed.at(-1);
    if (newest === undefined) continue;
    const silence = mayWait(newest, now) ? silentUntil(now, round.deadline, rules) : null;
    if (silence !== null) {
      times.push(silence);
      continue;
    }
    // One that comes late may come just before the next.
    const same = open.filter(({ at, point }) => at > now && at - now < TOGETHER && point !== 'over');
    const points = [...missed, ...same].map(({ point }) => point);
    due.push({ filingId, roundId: round.id, deadline: round.deadline, ...told(newest, now, round.deadline), points });
  }
  return { due: due.sort((a, b) => a.deadline - b.deadline), next: times.length === 0 ? null : Math.min(...times) };
}

/** What sounds at its time was planned with the quiet hours in mind: only what comes late looks at them again. */
function mayWait({ at }: Planned, now: number): boolean {
  return now - at >= LATE;
}

function told({ point, at, moved }: Planned, now: number, deadline: number): Pick<Due, 'kind' | 'late' | 'isEarly'> {
  const kind = now >= deadline ? 'over' : point === 'start' ? 'start' : 'left';
  // Of what is over, the time that it has been over counts, whichever reminder was missed for it.
  const planned = kind === 'over' && point !== 'over' ? deadline : at;
  const late = now - planned < LATE ? 0 : now - planned;
  return { kind, late, isEarly: moved === 'earlier' && late === 0 && kind === 'left' };
}
