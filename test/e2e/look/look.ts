import { expect } from 'vitest';
import type { Tab } from '../driver/driver.ts';
import { violationsIn, violationsInPanel } from './axe.ts';
import { hang } from './gallery.ts';

const SCHEMES = ['light', 'dark'] as const;

/** Looks at views in all their forms: takes their pictures, asks axe, and sees that nothing overflows. */
export interface Look {
  /** The popup in both widths and both schemes. A taller one than a popup can be shows a long view whole. */
  atPopup(popup: Tab, name: string, height?: number): Promise<void>;
  /** The panel beside the form and below it, in both schemes. */
  atPanel(tab: Tab, name: string): Promise<void>;
}

/** Firefox changes its scheme a moment after it was told to. */
async function show(tab: Tab, scheme: (typeof SCHEMES)[number]): Promise<void> {
  await tab.colorScheme(scheme);
  await tab.waitFor(`the ${scheme} scheme`, (wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme);
}

export function lookIn(locale: string): Look {
  return {
    async atPopup(popup, name, height = 600) {
      for (const width of [380, 360]) {
        await popup.resize(width, height);
        for (const scheme of SCHEMES) {
          await show(popup, scheme);
          await hang(popup, locale, `${name}-${width}-${scheme}`);
          expect(await violationsIn(popup), `${name} ${width} ${scheme}`).toEqual([]);
        }
        const wide = await popup.evaluate(() => {
          const boxes = [...document.querySelectorAll('html, main, dialog')].filter((box) => box.scrollWidth > box.clientWidth);
          return boxes.map(({ tagName }) => tagName);
        });
        expect(wide, `too wide in ${name} ${width}`).toEqual([]);
      }
      await popup.resize(380, 600);
    },
    async atPanel(tab, name) {
      for (const [width, height] of [[1280, 800], [360, 740]] as const) {
        await tab.resize(width, height);
        for (const scheme of SCHEMES) {
          await show(tab, scheme);
          await hang(tab, locale, `${name}-${width}-${scheme}`);
          expect(await violationsInPanel(tab), `${name} ${width} ${scheme}`).toEqual([]);
        }
      }
      await tab.resize(1280, 800);
    },
  };
}
