import { describe, expect, test } from 'vitest';
import { useStage } from '../stage.ts';
import { beginVerification } from '../story/verification.ts';
import { expectStillFills, isFilled, pressFill, valuesIn } from './attacked.ts';

/** What the stage's persons are stored with. The panel offers the first of them. */
const STORED = { phone: /^135\d{8}$/, idTail: /^\d{5}X$/ };

/** Patches whatever a page can reach, in the hope that the content script uses it; what it was told is kept. */
function patchEverything(): void {
  const seen: string[] = [];
  Object.assign(window, { seen });
  const note = (what: string): void => void seen.push(what);
  const roots: ShadowRoot[] = [];
  Object.assign(window, { roots });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
    note('attachShadow');
    const root = attachShadow.call(this, { ...init, mode: 'open' });
    roots.push(root);
    return root;
  };
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof addEventListener>) {
    if ((this as Element).localName === 'heyan-panel') note('addEventListener');
    addEventListener.apply(this, args);
  };
  Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
  Object.defineProperty(HTMLInputElement.prototype, 'checked', { get: () => (note('checked'), true) });
  document.elementFromPoint = () => (note('elementFromPoint'), document.querySelector('heyan-panel'));
  window.getComputedStyle = ((element: Element) => (note('getComputedStyle'), (element as HTMLElement).style)) as typeof getComputedStyle;
  Element.prototype.getBoundingClientRect = () => (note('getBoundingClientRect'), new DOMRect(1, 1, 300, 300));
  crypto.randomUUID = () => (note('randomUUID'), '0-0-0-0-0');
  Date.now = () => 0;
  JSON.stringify = () => (note('stringify'), '{}');
  Object.prototype.toString = () => (note('toString'), 'x');
}

describe('What the page does to its own world is not seen from Heyan\'s', () => {
  const stage = useStage();

  test.each(['before the panel is there', 'after it'])('prototypes that are patched %s', async (when) => {
    const { tab } = await beginVerification(stage.driver, stage.site);
    const isBefore = when === 'before the panel is there';
    if (isBefore) {
      await tab.goto('https://beian.miit.gov.cn/?anew#/Integrated/notice_list');
      await tab.waitFor('the page', () => document.querySelector('h5[to]'));
      expect(await tab.panel.exists()).toBe(false);
    }
    await tab.evaluate((source) => {
      const own = { getBoundingClientRect: Element.prototype.getBoundingClientRect, getComputedStyle, elementFromPoint: document.elementFromPoint, stringify: JSON.stringify };
      Object.assign(window, { own });
      (Function(`return (${source})`)() as () => void)();
      location.hash = '#/Integrated/ComplaintA';
    }, patchEverything.toString());
    await tab.panel.waitFor('the panel', (root) => root.querySelector('[data-testid="panel-fill"]'));
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    const heard = await tab.evaluate(() => {
      interface Kept { own: { getBoundingClientRect: Element['getBoundingClientRect']; getComputedStyle: typeof getComputedStyle; elementFromPoint: Document['elementFromPoint']; stringify: typeof JSON.stringify }; seen: string[]; roots: unknown[] }
      const { own, seen, roots } = window as unknown as Kept;
      const known = [seen.includes('attachShadow'), roots.length, document.querySelector('heyan-panel')?.shadowRoot];
      Element.prototype.getBoundingClientRect = own.getBoundingClientRect;
      window.getComputedStyle = own.getComputedStyle;
      document.elementFromPoint = own.elementFromPoint;
      JSON.stringify = own.stringify;
      return known;
    });
    expect(heard).toEqual([false, 0, null]);
    await tab.evaluate(() => document.querySelector<HTMLElement>('heyan-panel')?.click());
    expect(await isFilled(tab)).toBe(false);
    await expectStillFills(tab);
    await tab.close();
  });

  test('a page that lies of what its fields hold: what the user sees in them is read and filled', async () => {
    const { tab } = await beginVerification(stage.driver, stage.site);
    await tab.evaluate(() => {
      const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
      Object.defineProperty(HTMLInputElement.prototype, 'truth', own ?? {});
      Object.defineProperty(HTMLInputElement.prototype, 'value', { get: () => '13000000000', set: () => {} });
    });
    await tab.panel.click('[data-testid="panel-fill"]');
    await new Promise((resolve) => setTimeout(resolve, 700));
    const truth = await tab.evaluate(() => [...document.querySelectorAll('input')].map((input) => (input as HTMLInputElement & { truth: string }).truth));
    expect(truth).toEqual(expect.arrayContaining([expect.stringMatching(STORED.phone), expect.stringMatching(STORED.idTail)]));
    await tab.close();
  });

  test('a page that reads its fields after the fill learns what the user has put there, and no more', async () => {
    const { tab } = await beginVerification(stage.driver, stage.site);
    const inMarkup = () => tab.evaluate(() => document.documentElement.outerHTML.match(/135\d{8}|\d{5}X/g));
    expect([await valuesIn(tab), await inMarkup()]).toEqual([',,', null]);
    expect(await pressFill(tab)).toBe(true);
    expect(await valuesIn(tab)).toMatch(/^,135\d{8},\d{5}X$/);
    // In the fields only: in no attribute and no text, the panel's element included.
    expect(await inMarkup()).toBeNull();
    await tab.close();
  });
});

describe('The panel repairs itself', () => {
  const stage = useStage();

  test('whatever the page styles, animates or writes on its element, it stands as it was drawn', async () => {
    const { tab } = await beginVerification(stage.driver, stage.site);
    await tab.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = `@layer a { heyan-panel { display: none !important } }
        heyan-panel, body > heyan-panel { opacity: 0 !important; transform: scale(0.1) !important; position: static !important; z-index: -1 !important;
          left: -900px !important; filter: blur(9px) !important; clip-path: circle(0) !important; pointer-events: none !important; --hy-ink: transparent !important; --hy-card: transparent !important }
        * { visibility: visible } heyan-panel { visibility: hidden !important; content-visibility: hidden !important; zoom: 0.1 !important; color: transparent !important }`;
      document.head.append(style);
      const host = document.querySelector<HTMLElement>('heyan-panel');
      host?.setAttribute('style', 'opacity: 0 !important; display: none !important; left: -999px !important');
      host?.animate([{ opacity: 0, transform: 'translateX(-999px)' }], { duration: 1, fill: 'forwards' });
      host?.setAttribute('inert', '');
      host?.setAttribute('hidden', '');
    });
    await tab.waitFor('the attributes to go', () => document.querySelector('heyan-panel')?.attributes.length === 0);
    expect(await tab.evaluate(() => {
      const host = document.querySelector('heyan-panel');
      if (host === null) return null;
      const { opacity, transform, position, zIndex, display, filter, clipPath, pointerEvents, visibility } = getComputedStyle(host);
      return { opacity, transform, position, zIndex, display, filter, clipPath, pointerEvents, visibility };
    })).toEqual({
      opacity: '1', transform: 'none', position: 'absolute', zIndex: '9990', display: 'block', filter: 'none', clipPath: 'none', pointerEvents: 'auto', visibility: 'visible',
    });
    expect(await tab.panel.evaluate((root) => {
      const frame = root.querySelector('.panel-frame');
      return frame === null ? '' : `${getComputedStyle(frame).color} ${getComputedStyle(frame).backgroundColor}`;
    })).not.toMatch(/rgba|transparent/);
    await expectStillFills(tab);
    await tab.close();
  });

  test('a font of the page\'s own, by whatever name, writes nothing in it', async () => {
    const { tab } = await beginVerification(stage.driver, stage.site);
    // Beside the same words in that font: it is there, and is wider.
    const widths = () => tab.panel.evaluate((root) => {
      const words = document.createElement('span');
      words.textContent = 'iiii 1111 llll';
      words.style.whiteSpace = 'nowrap';
      root.querySelector('.panel-title')?.append(words);
      const own = words.offsetWidth;
      words.style.fontFamily = 'Theirs';
      const theirs = words.offsetWidth;
      words.remove();
      return { own, theirs };
    });
    const before = await widths();
    await tab.evaluate(async () => {
      const style = document.createElement('style');
      const names = ['Theirs', 'system-ui', 'sans-serif', '-apple-system', 'Segoe UI', 'Microsoft YaHei', 'DejaVu Sans', 'Noto Sans SC'];
      style.textContent = names.map((name) => `@font-face { font-family: '${name}'; src: local('DejaVu Sans Mono'), local('Courier New'), local('Menlo') }`).join('');
      document.head.append(style);
      await document.fonts.load('16px Theirs');
    });
    await expect.poll(async () => (await widths()).theirs).toBeGreaterThan(before.own * 1.2);
    expect((await widths()).own).toBe(before.own);
    await tab.close();
  });

  test('taken out, or put elsewhere, it comes back', async () => {
    const { tab } = await beginVerification(stage.driver, stage.site);
    const back = () => tab.waitFor('the panel back', () => document.querySelector('heyan-panel')?.parentElement === document.body);
    await tab.evaluate(() => document.querySelector('heyan-panel')?.remove());
    await back();
    await tab.evaluate(() => {
      const hole = document.createElement('div');
      hole.style.display = 'none';
      document.body.append(hole);
      hole.append(document.querySelector('heyan-panel') ?? '');
    });
    await back();
    await expectStillFills(tab);
    await tab.close();
  });

  test('taken out again and again, it gives up for good and says so out of the page\'s reach; the guard goes on', async () => {
    const { tab, page, phone, idTail, typeValues } = await beginVerification(stage.driver, stage.site);
    await tab.inContentScript(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      window.alert = (text) => void said.push(String(text));
    });
    const said = (): Promise<readonly string[]> => tab.inContentScript(() => (globalThis as unknown as { said: string[] }).said);
    await typeValues({ code: '12', phone, idTail });
    await tab.evaluate(() => {
      const timer = setInterval(() => document.querySelector('heyan-panel')?.remove(), 50);
      Object.assign(window, { timer });
    });
    await expect.poll(said, { timeout: 30_000 }).toEqual([expect.stringContaining('不再在这里显示')]);
    await tab.evaluate(() => clearInterval((window as unknown as { timer: number }).timer));
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await tab.panel.exists()).toBe(false);
    // Switched off by the page, the guard would be of no use: it still holds, and says why.
    await page.pressSubmit();
    await expect.poll(said).toEqual([expect.anything(), expect.stringContaining('拦下了')]);
    expect(await page.captchaIsOpen()).toBe(false);
    await tab.reload();
    await tab.panel.waitFor('the panel of the page that was opened anew', (root) => root.querySelector('[data-testid="panel-fill"]'));
    await tab.close();
  });
});
