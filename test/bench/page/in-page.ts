import { findForms } from '../../../lib/page/find';
import { bareWalk } from './bare-walk';

const WAYS = {
  bare: () => bareWalk(document),
  ours: () => findForms(document).length,
};

export type Way = keyof typeof WAYS;

let turn = 0;

/** As after a change of the page: every style must be computed anew, and with `layout` every box too. Before it, nothing is open. */
function makeStale(layout: boolean): void {
  turn += 1;
  const { documentElement: root, body } = document;
  body.getBoundingClientRect();
  root.style.setProperty('--heyan-turn', String(turn));
  if (layout) body.style.paddingTop = `${turn % 2}px`;
}

export interface ScanInPage {
  readonly isExact: boolean;
  /** Scans once in each way, in this order, each from the same state. The times in ms. */
  scan(order: readonly Way[], layout: boolean): Readonly<Record<Way, number>>;
  /** Scans over and over, for a profile. */
  repeat(way: Way, times: number, layout: boolean): number;
}

const inPage: ScanInPage = {
  isExact: globalThis.crossOriginIsolated,
  scan(order, layout) {
    const times: Record<Way, number> = { bare: NaN, ours: NaN };
    for (const way of order) {
      makeStale(layout);
      const start = performance.now();
      WAYS[way]();
      times[way] = performance.now() - start;
    }
    return times;
  },
  repeat(way, times, layout) {
    let sum = 0;
    for (let time = 0; time < times; time += 1) {
      makeStale(layout);
      const start = performance.now();
      WAYS[way]();
      sum += performance.now() - start;
    }
    return sum / times;
  },
};

Object.assign(globalThis, { heyanScan: inPage });
