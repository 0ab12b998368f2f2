import { EXAMPLES, type Example } from '../../unit/frozen/examples.ts';

/** When an example's times are taken for times (ms), and not for counts: from 2020 to 2033. */
const isTime = (value: number): boolean => value > 1_577_000_000_000 && value < 2_000_000_000_000;

/** The same, as if it had been frozen a moment ago: the browser's clock cannot be set back to then, and its rounds would be over. */
function movedBy<T>(ms: number, value: T): T {
  if (typeof value === 'number') return (isTime(value) ? value + ms : value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => movedBy(ms, one)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [movedKey(ms, key), movedBy(ms, one as unknown)])) as T;
}

/** What was set aside has its time in its key. */
const movedKey = (ms: number, key: string): string => key.replace(/^aside:(\d+):/, (_, at: string) => `aside:${Number(at) + ms}:`);

/** Every frozen store, the oldest first, moved to this moment; the last one is that of the version before. */
export function examplesOfNow(now = Date.now()): readonly Example[] {
  return EXAMPLES.map((example) => movedBy(now - example.at, example));
}
