import { describe, expect, it } from 'vitest';
import { type Box, offsetBeside, type Size } from '../../../lib/page/place';
import { createRandom, forSeeds } from '../helpers/random';

const PANEL = { width: 300, height: 400 };
const VIEWPORT = { width: 1200, height: 800 };
const FORM: Box = { left: 200, top: 100, right: 600, bottom: 400 };

/** The panel's corner in the viewport. */
function cornerBeside(form: Box, panel: Size, viewport: Size): { left: number; top: number } {
  const { x, y } = offsetBeside(form, panel, viewport);
  return { left: form.left + x, top: form.top + y };
}

describe('the panel stands', () => {
  it('right of the form, at its height', () => {
    expect(cornerBeside(FORM, PANEL, VIEWPORT)).toEqual({ left: 612, top: 100 });
  });

  it('right of it as long as there is room to the pixel', () => {
    const right = VIEWPORT.width - 12 - PANEL.width - 12;
    expect(cornerBeside({ ...FORM, right }, PANEL, VIEWPORT).left).toBe(right + 12);
    expect(cornerBeside({ ...FORM, left: 400, right: right + 1 }, PANEL, VIEWPORT).left).toBe(400 - 12 - PANEL.width);
  });

  it('left of it where there is no room on the right, as on the home page', () => {
    expect(cornerBeside({ ...FORM, left: 700, right: 1100 }, PANEL, VIEWPORT)).toEqual({ left: 388, top: 100 });
  });

  it('below it where there is room on neither side', () => {
    expect(cornerBeside({ ...FORM, left: 40, right: 1100 }, PANEL, VIEWPORT)).toEqual({ left: 40, top: 412 });
  });

  it('higher up where the window would cut it off below', () => {
    expect(cornerBeside({ ...FORM, top: 700, bottom: 790 }, PANEL, VIEWPORT).top).toBe(800 - 400 - 12);
  });

  it('at the window\'s top where it is higher than the window', () => {
    expect(cornerBeside({ ...FORM, top: 700 }, { width: 300, height: 900 }, VIEWPORT).top).toBe(12);
  });

  it('where it does when the form is scrolled out above: it goes with the form', () => {
    expect(offsetBeside({ ...FORM, top: -300, bottom: 0 }, PANEL, VIEWPORT)).toEqual({ x: 412, y: 0 });
  });

  it('within a narrow window', () => {
    const { left } = cornerBeside({ ...FORM, left: 200, right: 350 }, PANEL, { width: 360, height: 640 });
    expect(left).toBe(360 - PANEL.width - 12);
    expect(cornerBeside({ ...FORM, left: -50, right: 350 }, PANEL, { width: 360, height: 640 }).left).toBe(8);
  });
});

it('the panel never stands over the fields', async () => {
  await forSeeds(5_000, (_, seed) => {
    const random = createRandom(seed);
    const [left, top] = [random.int(1400) - 100, random.int(1000) - 100];
    const form = { left, top, right: left + 50 + random.int(800), bottom: top + 50 + random.int(500) };
    const panel = { width: 200 + random.int(300), height: 100 + random.int(600) };
    const at = cornerBeside(form, panel, { width: 320 + random.int(1600), height: 300 + random.int(900) });
    const isBeside = at.left >= form.right || at.left + panel.width <= form.left;
    if (!isBeside && at.top < form.bottom) throw new Error(JSON.stringify({ form, panel, at }));
  });
});
