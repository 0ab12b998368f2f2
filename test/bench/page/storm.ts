import type { BrowserContext, CDPSession } from 'playwright-core';
import { inNewPage, type Measured, NOTHING, withExtension } from './extension';
import { type Ground, serveStorm, stormAddress } from './storm-page';
import { costOf, type ScriptCost, traced } from './trace';

const PER_SECOND = 100;
const SECONDS = 10;
/** After loading, before the storm: what an extension does at its start is measured elsewhere. */
const CALM_MS = 2_000;

/** What an extension costs in a storm of changes. */
export interface StormCost {
  readonly changes: number;
  /** Its own calls on the main thread, in points of the time. */
  readonly points: number;
  readonly cost: ScriptCost;
  /** All scripts of the page and of the extension, in points, as the browser counts them. */
  readonly allPoints: number;
}

interface Scope {
  storm(perSecond: number): number;
  changes(): number;
}

/** The storm with an extension on both grounds, each beside the same one without. */
export async function measureStorm(measured: Measured): Promise<Readonly<Record<Ground, { with: StormCost; without: StormCost }>>> {
  const alone = await storms(NOTHING);
  const accompanied = await storms(measured);
  return {
    'no form': { with: accompanied['no form'], without: alone['no form'] },
    form: { with: accompanied.form, without: alone.form },
  };
}

function storms(measured: Measured): Promise<Record<Ground, StormCost>> {
  return withExtension(measured, serveStorm, async (context) => ({
    'no form': await stormOn(context, 'no form'),
    form: await stormOn(context, 'form'),
  }));
}

function stormOn(context: BrowserContext, ground: Ground): Promise<StormCost> {
  return inNewPage(context, async (page) => {
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(stormAddress(ground));
    await page.waitForTimeout(CALM_MS);
    let all = 0;
    let wall = 0;
    const events = await traced(session, async () => {
      const before = await clocks(session);
      const storm = await page.evaluate((perSecond) => (globalThis as unknown as Scope).storm(perSecond), PER_SECOND);
      await page.waitForTimeout(SECONDS * 1_000);
      const after = await clocks(session);
      await page.evaluate((timer) => clearInterval(timer), storm);
      all = after.script - before.script;
      wall = after.now - before.now;
    });
    const cost = costOf(events, 'chrome-extension://');
    const changes = await page.evaluate(() => (globalThis as unknown as Scope).changes());
    return { changes, points: cost.total / 10 / wall, cost, allPoints: (all / wall) * 100 };
  });
}

/** In seconds. */
async function clocks(session: CDPSession): Promise<{ script: number; now: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return { script: of('ScriptDuration'), now: of('Timestamp') };
}
