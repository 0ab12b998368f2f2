import { ms, table, times } from '../table';
import type { Evaluation } from './evaluation';
import type { FirstScans, Scans } from './first-scan';
import { GOALS, verdictOn } from './goals';
import type { WholeCost } from './rival';
import type { StormCost } from './storm';
import type { Ground } from './storm-page';

export function scansText({ isExact, practice, practiceLayout, practiceAgain, corpus }: FirstScans): string {
  const row = (name: string, { scans, bare, ours, ratio, ratio95 }: Scans, goal?: number, goal95?: number): string[] => [
    name, String(scans), ms(bare), ms(ours),
    times(ratio, 1), ...judged(ratio, goal, times), times(ratio95, 1), ...judged(ratio95, goal95, times),
  ];
  return table(
    `The first scan of a fresh document beside a bare walk${isExact ? '' : ' (the clock counts in steps of 100 µs: read with care)'}`,
    ['', 'scans', 'bare', 'ours', 'median', 'goal', '', 'p95', 'goal', ''],
    [
      row('practice site', practice, GOALS.practiceRatio, GOALS.practiceRatio95),
      row('practice site, boxes stale too', practiceLayout),
      row('practice site, the second scan', practiceAgain),
      ...(corpus === null ? [] : [row('pages of other sites', corpus, GOALS.corpusRatio)]),
    ],
  ) + (corpus === null ? '  pages of other sites skipped: ../shared/corpus/pages is not beside this checkout\n' : '');
}

export function evaluationText(all: readonly (readonly [string, Evaluation])[]): string {
  const [first] = all;
  return table(
    `Bringing the content script up in a page of the practice site: evaluation with compile, ${first?.[1].turns ?? 0} turns, times of the thread`,
    ['', 'compile', 'whole', 'goal', '', 'p95', 'by the wall', 'processes'],
    all.map(([name, { compile, whole, whole95, wall, processes }]) => [
      name, ms(compile), ms(whole), ...judged(whole, GOALS.evaluationMs, ms), ms(whole95), ms(wall), String(processes),
    ]),
  );
}

export function stormText(all: readonly (readonly [string, Readonly<Record<Ground, { with: StormCost; without: StormCost }>>])[]): string {
  return table(
    'A storm of 100 changes a second in 10,000 elements: points of the main thread',
    ['', 'changes', 'own calls', 'goal', '', 'all scripts, with', 'without', 'longest call', 'goal', ''],
    all.flatMap(([name, grounds]) => Object.entries(grounds).map(([ground, storm]) => [
      `${name}, ${ground}`, String(storm.with.changes),
      points(storm.with.points), ...judged(storm.with.points, GOALS.stormPoints, points),
      points(storm.with.allPoints), points(storm.without.allPoints),
      ms(storm.with.cost.longest), ...judged(storm.with.cost.longest, GOALS.longestMs, ms),
    ])),
  );
}

export function besideText(all: readonly WholeCost[]): string {
  return table(
    'From the start of a content script until the page is at rest: all its calls, times of the thread',
    ['', 'practice site', '/ bare', 'other sites', '/ bare', 'p95'],
    all.map(({ name, practice, practiceRatio, corpus, corpusRatio, corpusRatio95 }) => [
      name, ms(practice), times(practiceRatio, 1), ms(corpus), times(corpusRatio, 1), times(corpusRatio95, 1),
    ]),
  );
}

/** The goal of a figure and whether it is reached; two empty cells where there is none. */
function judged(figure: number, goal: number | undefined, write: (figure: number, base: number) => string): [string, string] {
  return goal === undefined ? ['', ''] : [write(goal, 1), verdictOn(figure, goal)];
}

function points(value: number): string {
  return value.toFixed(2);
}
