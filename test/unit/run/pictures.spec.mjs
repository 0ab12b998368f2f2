import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { drawingFor, iconSource, SIZES } from '../../run/pictures/icons.mjs';
import { factsOf, withSource } from '../../run/pictures/png.mjs';
import { listed } from '../../run/pictures/store.mjs';
import { ROOT } from '../../run/project.mjs';
import { listFiles } from '../../run/files.mjs';

const icons = join(ROOT, 'public', 'icon');
const { screenshots, tile } = JSON.parse(readFileSync(join(ROOT, 'store', 'limits.json'), 'utf8'));

describe('the icons', () => {
  test('are there in all sizes, and no other', () => {
    expect(readdirSync(icons).sort()).toEqual(SIZES.map((size) => `${size}.png`).sort());
  });

  test.each(SIZES)('%i: drawn from the drawing of today (`npm run icons` draws them anew)', (size) => {
    expect(factsOf(readFileSync(join(icons, `${size}.png`)))).toEqual({ width: size, height: size, opaque: false, source: iconSource() });
  });

  const svg = readFileSync(join(ROOT, 'public', 'icon.svg'), 'utf8');
  const numbersOf = (/** @type {number} */ size) => [...drawingFor(svg, size).matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g)].map((all) => all.slice(1).map(Number));

  it('for the stores leaves 16 px around a square of 96', () => {
    expect(numbersOf(128)[0]).toEqual([16, 16, 96]);
  });

  it.each([16, 32])('for %i px stands on whole pixels', (size) => {
    expect(numbersOf(size)).toHaveLength(6);
    expect(numbersOf(size).flat().filter((number) => !Number.isInteger(number))).toEqual([]);
  });

  it('is not guessed from a drawing that is another', () => {
    expect(() => drawingFor('<svg><rect x="1" fill="#000"/></svg>', 16)).toThrow('not a square with five pips');
  });
});

describe("the stores' pictures", () => {
  const folders = [...new Set(listed().map(({ language }) => language))];

  test.each(folders)('in %s: those that the list names, at most as many as a store takes', (language) => {
    const names = listed().filter((one) => one.language === language).map(({ file }) => file);
    expect(listFiles(join(ROOT, 'store', language)).filter((name) => name.endsWith('.png'))).toEqual([...names].sort());
    expect(names.filter((name) => name !== 'tile.png').length).toBeLessThanOrEqual(screenshots.most);
  });

  test.each(listed())('$language/$file: in the size that the stores ask for, and not to be seen through', ({ language, file }) => {
    const path = join(ROOT, 'store', language, file);
    expect(existsSync(path)).toBe(true);
    const { width, height } = file === 'tile.png' ? tile : screenshots;
    expect(factsOf(readFileSync(path))).toMatchObject({ width, height, opaque: true });
  });
});

test('what is no PNG is not taken for one, and a note in one can be read again', () => {
  expect(() => factsOf(Buffer.from('GIF89a and more'))).toThrow('no PNG');
  const png = readFileSync(join(icons, '16.png'));
  expect(factsOf(withSource(png, 'a drawing'))).toMatchObject({ width: 16, height: 16 });
});
