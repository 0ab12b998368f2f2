import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Tab } from '../driver/driver.ts';

/** A part of what a tab shows, in px of its viewport. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** As many colours are kept, those that most of the part is of: a screen has few, and the fewer there are, the smaller is the file. */
const COLOURS = 16;

/** Cuts a part out of what a tab shows and writes it to a WebP file, lossless. `table` is a page to draw on. */
export async function cutOut(tab: Tab, part: Part, table: Tab, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const whole = `${path}.png`;
  await tab.screenshot(whole);
  const png = (await readFile(whole)).toString('base64');
  await rm(whole);
  const webp = await table.evaluate(draw, png, part, COLOURS);
  await writeFile(path, Buffer.from(webp, 'base64'));
}

/** Runs in the page: everything it needs is inside of it. */
async function draw(png: string, { x, y, width, height }: Part, colours: number): Promise<string> {
  const picture = new Image();
  picture.src = `data:image/png;base64,${png}`;
  await picture.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('there is nothing to draw with');
  pen.drawImage(picture, -x, -y);
  const image = pen.getImageData(0, 0, width, height);
  const pixels = new Uint32Array(image.data.buffer);

  const often = new Map<number, number>();
  for (const colour of pixels) often.set(colour, (often.get(colour) ?? 0) + 1);
  const kept = [...often].sort((a, b) => b[1] - a[1]).slice(0, colours).map(([colour]) => colour);
  const part = (colour: number, at: number): number => (colour >>> (8 * at)) & 255;
  const distance = (a: number, b: number): number => [0, 1, 2].reduce((sum, at) => sum + (part(a, at) - part(b, at)) ** 2, 0);
  const nearest = new Map<number, number>();
  for (const colour of often.keys()) nearest.set(colour, kept.reduce((best, one) => (distance(one, colour) < distance(best, colour) ? one : best)));
  pixels.forEach((colour, at) => (pixels[at] = nearest.get(colour) ?? colour));
  pen.putImageData(image, 0, 0);
  // Of quality 1 is what loses nothing.
  const [kind = '', data = ''] = canvas.toDataURL('image/webp', 1).split(',');
  if (!kind.startsWith('data:image/webp')) throw new Error('this browser writes no WebP');
  return data;
}
