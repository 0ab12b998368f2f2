import { expect } from 'vitest';
import type { Tab } from '../driver/driver.ts';
import { violationsIn, violationsInPanel } from './axe.ts';
import { BROWSER } from '../stage.ts';
import { hang } from './gallery.ts';

const SCHEMES = ['light', 'dark'] as const;

/** How a view is looked at: the wide way or the narrow one, and in which schemes. */
type Ways = Readonly<Record<'wide' | 'narrow', readonly (typeof SCHEMES)[number][]>>;

/** In one browser and language all ways are gone; in the others each width and each scheme is seen once, which takes half of the time. */
const ALL_WAYS: Ways = { wide: SCHEMES, narrow: SCHEMES };
const EACH_ONCE: Ways = { wide: ['light'], narrow: ['dark'] };

/** Looks at views in their forms: takes their pictures, asks axe, and sees that nothing overflows. */
export interface Look {
  /** The popup in both widths and both schemes. A taller one than a popup can be shows a long view whole. */
  atPopup(popup: Tab, name: string, height?: number): Promise<void>;
  /** A page of the extension's own that is read in a tab, wide and narrow, in both schemes. A tall one can be shown whole. */
  atPage(page: Tab, name: string, height?: number): Promise<void>;
  /** The panel beside the form and below it, in both schemes. */
  atPanel(tab: Tab, name: string): Promise<void>;
}

/** Firefox changes its scheme a moment after it was told to. */
async function show(tab: Tab, scheme: (typeof SCHEMES)[number]): Promise<void> {
  await tab.colorScheme(scheme);
  await tab.waitFor(`the ${scheme} scheme`, (wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme);
}

/** Brings the last field that can be seen to the left of the window, above its middle: below it is the panel. In the page. */
function scrollToForm(): Promise<void> {
  const fields = [...document.querySelectorAll('main input, section input, form input, input')].filter((input) => input.checkVisibility());
  const box = fields.at(-1)?.getBoundingClientRect();
  if (box !== undefined) window.scrollBy(box.left - 16, box.top - 40);
  // The panel follows on the next frames.
  return new Promise((done) => setTimeout(done, 300));
}

export function lookIn(locale: string): Look {
  const ways = locale === 'zh-CN' && BROWSER === 'chromium' ? ALL_WAYS : EACH_ONCE;
  /** One of our own pages in these widths. */
  async function at(page: Tab, name: string, widths: Readonly<Record<keyof Ways, number>>, height: number): Promise<void> {
    for (const way of ['wide', 'narrow'] as const) {
      const width = widths[way];
      await page.resize(width, height);
      for (const scheme of ways[way]) {
        await show(page, scheme);
        await hang(page, locale, `${name}-${width}-${scheme}`);
        expect(await violationsIn(page), `${name} ${width} ${scheme}`).toEqual([]);
      }
      const wide = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll('html, main, dialog')].filter((box) => box.scrollWidth > box.clientWidth);
        return boxes.map(({ tagName }) => tagName);
      });
      expect(wide, `too wide in ${name} ${width}`).toEqual([]);
    }
  }
  return {
    async atPopup(popup, name, height = 600) {
      await at(popup, name, { wide: 380, narrow: 360 }, height);
      await popup.resize(380, 600);
    },
    atPage: (page, name, height = 800) => at(page, name, { wide: 1280, narrow: 360 }, height),
    async atPanel(tab, name) {
      for (const [way, width, height] of [['wide', 1280, 800], ['narrow', 360, 740]] as const) {
        await tab.resize(width, height);
        // The site is made for wide windows: in a narrow one its form is scrolled to, and the panel with it.
        if (way === 'narrow') await tab.evaluate(scrollToForm);
        for (const scheme of ways[way]) {
          await show(tab, scheme);
          await hang(tab, locale, `${name}-${width}-${scheme}`);
          expect(await violationsInPanel(tab), `${name} ${width} ${scheme}`).toEqual([]);
        }
      }
      // The panel's place is chosen anew with the window's size, and by where the form then is.
      await tab.evaluate(() => window.scrollTo(0, 0));
      await tab.resize(1280, 800);
    },
  };
}
