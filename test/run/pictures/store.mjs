import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../project.mjs';
import { factsOf } from './png.mjs';

const TILE = 'tile.png';
const SCREENSHOT = { width: 1280, height: 800 };
const TILE_SIZE = { width: 440, height: 280 };

/** @typedef {{ file: string, view: string, caption: Record<string, string> }} Picture */

/** @returns {readonly Picture[]} */
function pictures() {
  return JSON.parse(readFileSync(join(ROOT, 'store', 'pictures.json'), 'utf8'));
}

/**
 * Every picture that the stores are given, by language: the screens speak the languages that the list has captions in.
 * @returns {readonly { language: string, file: string }[]}
 */
export function listed() {
  const languages = Object.keys(pictures()[0]?.caption ?? {});
  return languages.flatMap((language) => [...pictures().map(({ file }) => file), TILE].map((file) => ({ language, file })));
}

const GROUND = 'font-weight:600;color:#1d2a5c;background:#e9edf9;display:flex;align-items:center;justify-content:center';
const FRAME = 'border-radius:12px;box-shadow:0 16px 48px #1d2a5c40';
/** How much larger a popup is drawn than it is, and how much smaller a whole page. */
const [POPUP_SCALE, PAGE_SCALE] = [1.15, 0.82];

/**
 * The ground in the characters of a language: each Chinese draws some of the same ones in its own way.
 * @param {string} language
 */
function ground(language) {
  const region = language === 'zh-TW' ? 'TC' : 'SC';
  return `font-family:system-ui,'Noto Sans ${region}','Noto Sans CJK ${region}',sans-serif;${GROUND}`;
}

/** @param {Buffer} png */
function source(png) {
  return `data:image/png;base64,${png.toString('base64')}`;
}

/**
 * A view as the stores' screenshot, with its caption: beside a popup, above a page.
 * @param {Buffer} png
 * @param {string} caption
 * @param {string} language
 */
function screenshot(png, caption, language) {
  const { width } = factsOf(png);
  if (width === SCREENSHOT.width) {
    return `<div lang="${language}" style="${ground(language)};width:1280px;height:800px;flex-direction:column;gap:28px">
      <p style="font-size:36px;line-height:1.3">${caption}</p>
      <img src="${source(png)}" width="${width * PAGE_SCALE}" style="${FRAME}">
    </div>`;
  }
  return `<div lang="${language}" style="${ground(language)};width:1280px;height:800px;gap:96px">
    <p style="width:480px;font-size:44px;line-height:1.35;text-wrap:balance;word-break:keep-all">${caption}</p>
    <img src="${source(png)}" width="${width * POPUP_SCALE}" style="${FRAME}">
  </div>`;
}

/**
 * The small picture beside the name in a store's lists.
 * @param {string} name
 * @param {string} language
 */
function tile(name, language) {
  const svg = readFileSync(join(ROOT, 'public', 'icon.svg'), 'utf8').replace('<svg ', '<svg width="112" height="112" ');
  return `<div lang="${language}" style="${ground(language)};width:440px;height:280px;flex-direction:column;gap:20px">
    ${svg}<p style="font-size:40px">${name}</p>
  </div>`;
}

/**
 * Makes the stores' pictures from a gallery.
 * @param {(language: string, view: string) => Buffer} view
 * @param {(html: string, size: { width: number, height: number }) => Promise<Buffer>} draw
 * @returns {Promise<Map<string, Buffer>>} by the files' names in `store`
 */
export async function storePictures(view, draw) {
  /** @type {Map<string, Buffer>} */
  const made = new Map();
  for (const { language } of listed().filter(({ file }) => file === TILE)) {
    for (const { file, view: name, caption } of pictures()) {
      made.set(`${language}/${file}`, await draw(screenshot(view(language, name), caption[language] ?? '', language), SCREENSHOT));
    }
    const short = /^[^:：]+/.exec(readFileSync(join(ROOT, 'store', language, 'name.txt'), 'utf8'))?.[0] ?? '';
    made.set(`${language}/${TILE}`, await draw(tile(short, language), TILE_SIZE));
  }
  return made;
}
