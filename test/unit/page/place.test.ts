import { describe, expect, it } from 'vitest';
import { type Box, placeBeside } from '../../../lib/page/place';
import { createRandom, forSeeds } from '../helpers/random';

const PANEL = { width: 300, height: 400 };
const VIEWPORT = { width: 1200, height: 800 };
const TOP = { left: 0, top: 0 };
const FORM: Box = { left: 200, top: 100, right: 600, bottom: 400 };

describe('the panel stands', () => {
  it('right of the form, at its height', () => {
    expect(placeBeside(FORM, PANEL, VIEWPORT, TOP)).toEqual({ left: 612, top: 100 });
  });

  it('right of it as long as there is room to the pixel', () => {
    const right = VIEWPORT.width - 12 - PANEL.width - 12;
    expect(placeBeside({ ...FORM, right }, PANEL, VIEWPORT, TOP).left).toBe(right + 12);
    expect(placeBeside({ ...FORM, left: 400, right: right + 1 }, PANEL, VIEWPORT, TOP).left).toBe(400 - 12 - PANEL.width);
  });

  it('left of it where there is no room on the right, as on the home page', () => {
    expect(placeBeside({ ...FORM, left: 700, right: 1100 }, PANEL, VIEWPORT, TOP)).toEqual({ left: 388, top: 100 });
  });

  it('below it where there is room on neither side', () => {
    expect(placeBeside({ ...FORM, left: 40, right: 1100 }, PANEL, VIEWPORT, TOP)).toEqual({ left: 40, top: 412 });
  });

  it('higher up where the window would cut it off below', () => {
    expect(placeBeside({ ...FORM, top: 700, bottom: 790 }, PANEL, VIEWPORT, TOP).top).toBe(800 - 400 - 12);
  });

  it('at the window\'s top where it is higher than the window', () => {
    expect(placeBeside({ ...FORM, top: 700 }, { width: 300, height: 900 }, VIEWPORT, TOP).top).toBe(12);
  });

  it('in the document, not in the window, when the page is scrolled', () => {
    expect(placeBeside(FORM, PANEL, VIEWPORT, { left: 30, top: 500 })).toEqual({ left: 642, top: 600 });
  });

  it('within a narrow window', () => {
    const { left } = placeBeside({ ...FORM, left: 200, right: 350 }, PANEL, { width: 360, height: 640 }, TOP);
    expect(left).toBe(360 - PANEL.width - 12);
    expect(placeBeside({ ...FORM, left: -50, right: 350 }, PANEL, { width: 360, height: 640 }, TOP).left).toBe(8);
  });
});

it('the panel never stands over the fields', async () => {
  await forSeeds(5_000, (_, seed) => {
    const random = createRandom(seed);
    const [left, top] = [random.int(1400) - 100, random.int(1000) - 100];
    const form = { left, top, right: left + 50 + random.int(800), bottom: top + 50 + random.int(500) };
    const panel = { width: 200 + random.int(300), height: 100 + random.int(600) };
    const at = placeBeside(form, panel, { width: 320 + random.int(1600), height: 300 + random.int(900) }, TOP);
    const isBeside = at.left >= form.right || at.left + panel.width <= form.left;
    if (!isBeside && at.top < form.bottom) throw new Error(JSON.stringify({ form, panel, at }));
  });
});
