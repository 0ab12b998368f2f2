import { beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from './driver/driver.ts';
import { useStage } from './stage.ts';
import { countedTries } from './story/counted.ts';
import { untilLeft } from './story/panel-view.ts';
import { openPopup } from './story/popup-page.ts';
import { answersTo, beginFlow, type Flow, playUntil, TWO_SUBMITS } from './story/submit-flow.ts';

/** A word that was lost with a dying worker is told again after two seconds of silence. */
const UNTIL_TOLD_AGAIN = { timeout: 10_000 };

const NAMES = TWO_SUBMITS.map(({ name }) => name);
const [ANSWERED = '', AGAIN = ''] = NAMES.slice(-2);
/** Each step but the last, and the one after it. */
const GAPS = NAMES.slice(1).map((next, at) => ({ step: NAMES[at] ?? '', next }));

describe('Worker killed between every pair of steps of the submit flow', () => {
  const stage = useStage();
  const played: { readonly flow: Flow; readonly tries: number }[] = [];
  let popup: Tab;

  beforeAll(async () => {
    popup = await openPopup(stage.driver);
  });

  /** Plays the flow, with the worker killed after each of these steps; then Heyan's count is the site's own. */
  async function play(killAfter: readonly string[], last: string): Promise<void> {
    const { driver, site } = stage;
    const flow = await beginFlow(driver, site, popup);
    await playUntil(last, flow, async (name) => {
      if (killAfter.includes(name)) await driver.stopWorker();
    });
    const answers = last === AGAIN ? [2, 0] : [2];
    const tries = answers.length;
    expect(answersTo(flow, site)).toEqual(answers);
    expect(site.wrongTries(flow.requestId)).toBe(tries);
    await expect.poll(() => countedTries(popup, flow.label), UNTIL_TOLD_AGAIN).toEqual({ worst: tries, best: tries });
    await untilLeft(flow.tab, 'tries', { worst: 5 - tries, best: 5 - tries });
    await flow.tab.close();
    played.push({ flow, tries });
  }

  test.each(GAPS)('after $step, before $next', ({ step, next }) => play([step], next === AGAIN ? AGAIN : ANSWERED));

  test('in all of these gaps of one flow', () => play(NAMES.slice(0, -1), AGAIN));

  test('with the whole browser, while the captcha is open: the try counts in the worst case', async () => {
    const { driver, site } = stage;
    const flow = await beginFlow(driver, site, popup);
    await playUntil('the captcha is open', flow, async () => {});
    await driver.restart();
    popup = await openPopup(driver);
    expect(await countedTries(popup, flow.label)).toEqual({ worst: 1, best: 0 });
    await popup.waitFor(
      'four to five tries left',
      (label) => document.querySelector(`[data-label="${label}"] [data-testid="tries-left"][data-worst="4"][data-best="5"]`),
      flow.label,
    );
    expect(site.wrongTries(flow.requestId)).toBe(0);
  });

  test('and none of these tries is counted later', async () => {
    expect(played).toHaveLength(GAPS.length + 1);
    for (const { flow, tries } of played) expect(await countedTries(popup, flow.label)).toEqual({ worst: tries, best: tries });
  });
});
