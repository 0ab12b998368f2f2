import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../project.mjs';
import { withBrush } from './draw.mjs';
import { withSource } from './png.mjs';

/** What toolbars, lists and stores ask for. */
export const SIZES = [16, 32, 48, 96, 128];

/** The stores want room around the largest, in px; in the others each pixel is for the mark. */
const MARGINS = new Map([[128, 16], [96, 4], [48, 2]]);

/** Up to here, what does not meet the pixels is a blur. */
const FITTED = 32;

/** @typedef {{ x: number, y: number, width: number, height: number, rx: number }} Square */

/**
 * The drawing's squares: first the ground, then the five pips of the check.
 * @param {string} svg
 * @returns {{ colour: string, ground: Square, pips: Square[] }}
 */
function read(svg) {
  const squares = [...svg.matchAll(/<rect ([^>]*?)\/>/g)].map(([, written = '']) => {
    const number = (/** @type {string} */ name) => Number(new RegExp(`\\b${name}="([\\d.]+)"`).exec(written)?.[1]);
    return { x: number('x'), y: number('y'), width: number('width'), height: number('height'), rx: number('rx') };
  });
  const [ground, ...pips] = squares;
  const colour = /<rect [^>]*fill="(#\w+)"/.exec(svg)?.[1];
  if (ground === undefined || colour === undefined || pips.length !== 5) throw new Error('public/icon.svg is not a square with five pips');
  return { colour, ground, pips };
}

/**
 * The drawing for one size: scaled to its room, and where pixels are few, moved onto them.
 * @param {string} svg
 * @param {number} size
 */
export function drawingFor(svg, size) {
  const { colour, ground, pips } = read(svg);
  const margin = MARGINS.get(size) ?? 0;
  const side = size - 2 * margin;
  const scale = side / ground.width;
  /** @type {(square: Square) => Square} */
  const scaled = ({ x, y, width, height, rx }) => ({
    x: margin + (x - ground.x) * scale,
    y: margin + (y - ground.y) * scale,
    ...{ width: width * scale, height: height * scale, rx: rx * scale },
  });
  const marks = size > FITTED ? pips.map(scaled) : fitted(pips, size, scale);
  const rect = (/** @type {Square} */ { x, y, width, height, rx }, /** @type {string} */ fill) =>
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${rx}" fill="${fill}"/>`;
  const squares = [rect(scaled(ground), colour), ...marks.map((pip) => rect(pip, '#fff'))];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" style="display:block">${squares.join('')}</svg>`;
}

/**
 * The pips in whole pixels, as far apart as there is room for.
 * @param {readonly Square[]} pips
 * @param {number} size
 * @param {number} scale
 * @returns {Square[]}
 */
function fitted(pips, size, scale) {
  const [left, top] = [Math.min(...pips.map(({ x }) => x)), Math.min(...pips.map(({ y }) => y))];
  const step = Math.abs((pips[1]?.x ?? 0) - (pips[0]?.x ?? 0));
  const [apart, width] = [Math.floor(step * scale), Math.round((pips[0]?.width ?? 0) * scale)];
  const places = pips.map(({ x, y }) => ({ column: Math.round((x - left) / step), row: Math.round((y - top) / step) }));
  const start = (/** @type {readonly number[]} */ lines) => Math.ceil((size - Math.max(...lines) * apart - width) / 2);
  const [x0, y0] = [start(places.map(({ column }) => column)), start(places.map(({ row }) => row))];
  const rx = size < FITTED ? 0 : 1;
  return places.map(({ column, row }) => ({ x: x0 + column * apart, y: y0 + row * apart, width, height: width, rx }));
}

/** What an icon was made from: the drawing, and what is here. */
export function iconSource() {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'public', 'icon.svg')));
  return `public/icon.svg ${hash.update(readFileSync(new URL(import.meta.url))).digest('hex').slice(0, 16)}`;
}

/**
 * The one drawing in each size.
 * @returns {Promise<Map<string, Buffer>>} by the files' names in public/icon
 */
export async function drawIcons() {
  const svg = readFileSync(join(ROOT, 'public', 'icon.svg'), 'utf8');
  return withBrush(async (draw) => {
    /** @type {Map<string, Buffer>} */
    const icons = new Map();
    for (const size of SIZES) {
      const png = await draw(drawingFor(svg, size), { width: size, height: size });
      icons.set(`${size}.png`, withSource(png, iconSource()));
    }
    return icons;
  }, { transparent: true });
}
