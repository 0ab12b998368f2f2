import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../e2e/driver/driver.ts';
import { useStage } from '../e2e/stage.ts';
import { readPanel } from '../e2e/story/panel-view.ts';
import { askFrom, saveRequest } from '../e2e/story/save-filing.ts';
import { type Fixture, fixturesIn } from './fixture.ts';
import { knownFailure } from './known-failures.ts';
import { servePages } from './serve.ts';

const POSITIVE = fixturesIn('positive');
const NEGATIVE = fixturesIn('negative');

/** What the page's fields hold that Heyan must leave alone. */
const decoys = (tab: Tab): Promise<readonly string[]> =>
  tab.evaluate(() => Array.from(document.querySelectorAll<HTMLInputElement>('[data-decoy]'), ({ value }) => value));

describe('Page variants', () => {
  const stage = useStage({ more: () => servePages([...POSITIVE, ...NEGATIVE]) });
  let tab: Tab;
  let popup: Tab;
  let persons = 0;

  beforeAll(async () => {
    popup = await stage.driver.newTab(stage.driver.extensionUrl('popup.html'));
    tab = await stage.driver.newTab();
    await tab.resize(1280, 900);
  });

  async function open({ name, clicks = [] }: Fixture): Promise<void> {
    // An address of its own each time: no page is taken from what the browser kept.
    await tab.goto(`https://beian.miit.gov.cn/pages/${name}#/Integrated/ComplaintA`);
    await tab.waitFor('the page', (wanted) => globalThis.mounted && location.pathname.endsWith(wanted), name);
    for (const selector of clicks) await tab.click(selector);
  }

  /** A person of a filing of their own, whose SMS has just come: the panel offers them first. */
  async function aPerson(): Promise<{ phone: string; idTail: string; code: string }> {
    persons += 1;
    const person = { phone: String(13_700_000_000 + persons), idTail: `${70_000 + persons}X` };
    const label = `变体 ${persons}`;
    await askFrom(popup, saveRequest({ label, persons: [{ role: 'subject', ...person }] }));
    await askFrom(popup, { type: 'openRounds', filingIds: [`filing-${label}`] });
    return { ...person, code: String(700_000 + persons) };
  }

  const sent = (): Promise<readonly object[]> => tab.evaluate(() => globalThis.sent);

  /** Presses the page's own button until Heyan has let it through. It may ask for a moment, and once before a resend so soon; for nothing else. */
  async function press(selector: string): Promise<readonly object[]> {
    for (let time = 0; time < 4; time += 1) {
      await tab.click(selector);
      for (let look = 0; look < 10; look += 1) {
        const all = await sent();
        if (all.length > 0) return all;
        await sleep(50);
      }
      const { reasons } = await readPanel(tab);
      expect(['checking', 'checked', 'resendSoon']).toEqual(expect.arrayContaining([...reasons]));
    }
    return sent();
  }

  async function isFilled(fixture: Fixture): Promise<void> {
    const { phone, idTail, code } = await aPerson();
    await open(fixture);
    const kind = fixture.expects === 'resend' ? 'resend' : 'try';
    await tab.panel.waitFor(`the ${kind} panel`, (root, wanted) => root.querySelector(`[data-kind="${wanted}"]`), kind);
    await tab.panel.waitFor('a person', (root) => root.querySelector('[data-testid="panel-fill"]'));
    const before = await decoys(tab);
    await tab.panel.click('[data-testid="panel-fill"]');
    await tab.panel.waitFor('the fill', (root) => root.querySelector('[data-testid="check-idTail"][data-look="ok"], [data-testid="panel-undo"]'));
    if (kind === 'try') await (fixture.code === 'pasted' ? tab.paste('[data-code]', code) : tab.type('[data-code]', code));
    const wanted = { ...(fixture.fixedPhone !== true && { phone }), idTail, ...(kind === 'try' && { code }) };
    const own = await tab.evaluate(() => (document.querySelector('[data-press]') === null ? '[data-submit="verify"]' : '[data-press]'));
    const [first, ...more] = await press(own);
    expect(more).toEqual([]);
    expect(Object.fromEntries(Object.entries(first ?? {}).map(([name, value]) => [name, String(value)]))).toMatchObject(wanted);
    expect(await decoys(tab)).toEqual(before);
    if (fixture.expects === 'both') {
      // The other form stands empty: it is guarded too.
      await tab.click('[data-submit="resend2"]');
      await tab.panel.waitFor('the empty form to be held', (root) => root.querySelector('[data-reasons]'));
      expect(await sent()).toHaveLength(1);
    }
  }

  async function isLeftAlone(fixture: Fixture): Promise<void> {
    await open(fixture);
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    // Longer than the observer's pause after the last change.
    await tab.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 300)));
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(before).not.toContain('heyan-panel');
    const button = '[data-press], [data-submit]';
    if (!(await tab.evaluate((selector) => document.querySelector(selector)?.checkVisibility() ?? false, button))) return;
    await tab.evaluate((selector) => {
      const { dataset } = document.documentElement;
      document.querySelector(selector)?.addEventListener('click', (event) => (dataset['pressed'] = String(!event.defaultPrevented)));
    }, button);
    await tab.click(button);
    expect(await tab.evaluate(() => document.documentElement.dataset['pressed'])).toBe('true');
  }

  describe('a form is found, filled, guarded, and sends what was meant', () => {
    test.each(POSITIVE.map((fixture) => [`${fixture.name}: ${fixture.title}`, fixture] as const))('%s', (_, fixture) =>
      knownFailure(fixture.name, () => isFilled(fixture)));
  });

  describe('nothing is claimed, nothing is added, no click is held', () => {
    test.each(NEGATIVE.map((fixture) => [`${fixture.name}: ${fixture.title}`, fixture] as const))('%s', (_, fixture) =>
      knownFailure(fixture.name, () => isLeftAlone(fixture)));
  });
});
