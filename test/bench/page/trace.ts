import type { CDPSession } from 'playwright-core';

/** An event of a trace, as far as it is used here. Times in µs. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** By the thread's own clock. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly fileName?: string; readonly data?: { readonly url?: string; readonly fileName?: string } };
}

/** Scripts, and the tasks that they run in. */
const CATEGORIES = ['devtools.timeline', 'v8'];

/** The events in which scripts run; the compiling of one stands inside its evaluation. */
const RUNS: ReadonlySet<string> = new Set(['EvaluateScript', 'FunctionCall']);

/** What happens in the browser while a task runs. */
export async function traced(session: CDPSession, task: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: CATEGORIES } });
  try {
    await task();
  } finally {
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', collect);
  }
  return events;
}

/** The script that an event is of; undefined for one that is of none. */
export function scriptOf({ args }: TraceEvent): string | undefined {
  return args.data?.url ?? args.data?.fileName ?? args.fileName;
}

/** What the scripts of one address cost on the main thread. Times in ms of the thread's own clock: another's work does not count. */
export interface ScriptCost {
  readonly total: number;
  readonly longest: number;
  readonly spans: number;
}

/** Calls and evaluations by the addresses that begin so. What runs inside another counts once. */
export function costOf(events: readonly TraceEvent[], address: string): ScriptCost {
  const runs = events
    .filter((event) => event.ph === 'X' && RUNS.has(event.name) && scriptOf(event)?.startsWith(address))
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const ends = new Map<string, number>();
  const outermost = runs.filter(({ pid, tid, ts, dur = 0 }) => {
    const thread = `${pid}.${tid}`;
    const isInside = ts < (ends.get(thread) ?? 0);
    if (!isInside) ends.set(thread, ts + dur);
    return !isInside;
  });
  const times = outermost.map(({ dur = 0, tdur = dur }) => tdur / 1000);
  return { total: times.reduce((sum, time) => sum + time, 0), longest: Math.max(0, ...times), spans: times.length };
}
