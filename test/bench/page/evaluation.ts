import type { BrowserContext } from 'playwright-core';
import { median, quantile } from '../measure';
import { inNewPage, type Measured, withExtension } from './extension';
import { measuredPages, PRACTICE_PAGE } from './pages';
import { scriptOf, type TraceEvent, traced } from './trace';

const TURNS = 15;

/** What it costs to bring a content script up: compiling it and running it once. Times in ms by the thread's own clock. */
export interface Evaluation {
  readonly compile: number;
  readonly whole: number;
  readonly whole95: number;
  /** By the wall's clock: what else the machine did counts too. */
  readonly wall: number;
  /** In how many renderer processes; as many as turns, when none knew the script from another. */
  readonly processes: number;
  readonly turns: number;
}

export async function measureEvaluation(measured: Measured): Promise<Evaluation> {
  const serve = await measuredPages();
  return withExtension(measured, serve, async (context) => {
    const evaluations: { compile: number; whole: number; wall: number; pid: number }[] = [];
    for (let turn = -1; turn < TURNS; turn += 1) {
      const events = await loadTraced(context);
      if (turn >= 0) evaluations.push(evaluationIn(events));
    }
    const whole = evaluations.map((each) => each.whole);
    return {
      compile: median(evaluations.map(({ compile }) => compile)),
      whole: median(whole),
      whole95: quantile(whole, 0.95),
      wall: median(evaluations.map(({ wall }) => wall)),
      processes: new Set(evaluations.map(({ pid }) => pid)).size,
      turns: TURNS,
    };
  });
}

function loadTraced(context: BrowserContext): Promise<readonly TraceEvent[]> {
  return inNewPage(context, async (page) => {
    const session = await context.newCDPSession(page);
    return traced(session, async () => void (await page.goto(PRACTICE_PAGE)));
  });
}

/** All content scripts of the extension in one page. */
function evaluationIn(events: readonly TraceEvent[]): { compile: number; whole: number; wall: number; pid: number } {
  const ours = events.filter((event) => scriptOf(event)?.startsWith('chrome-extension://'));
  const of = (name: string, key: 'dur' | 'tdur'): number =>
    ours.filter((event) => event.name === name).reduce((sum, event) => sum + (event[key] ?? NaN), 0) / 1000;
  if (!ours.some(({ name }) => name === 'EvaluateScript')) throw new Error('no content script ran in this page');
  return { compile: of('v8.compile', 'tdur'), whole: of('EvaluateScript', 'tdur'), wall: of('EvaluateScript', 'dur'), pid: ours[0]?.pid ?? 0 };
}
