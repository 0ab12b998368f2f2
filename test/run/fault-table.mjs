import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { ROOT } from './project.mjs';

/** The page that shows every code. */
export const PAGE = 'docs/errors.md';

const HEAD = '| code | name | what is said, and the next step | 中文 |';

/**
 * The codes, and where those have their words that are told in words of their own, as lib/faults has them.
 * @returns {{ id: string, code: string, ownWords: string | undefined }[]}
 */
export function faultRows() {
  const source = readFileSync(join(ROOT, 'lib', 'faults', 'faults.ts'), 'utf8');
  const ownWords = new Map([...source.matchAll(/^ {2}(\w+): '([a-z]\w+(?:\.\w+)+)',$/gm)].map(([, id = '', key = '']) => [id, key]));
  return [...source.matchAll(/^ {2}(\w+): '(HY-\d{3})',$/gm)].map(([, id = '', code = '']) => ({ id, code, ownWords: ownWords.get(id) }));
}

/**
 * All codes as a table.
 * @returns {string}
 */
export function faultTable() {
  const [en, zh] = ['en', 'zh-CN'].map((language) => load(readFileSync(join(ROOT, 'locales', `${language}.yml`), 'utf8')));
  const rows = faultRows().map(({ id, code, ownWords }) => {
    const said = (/** @type {unknown} */ texts, /** @type {string} */ gap) =>
      ownWords === undefined ? [at(texts, `fault.${id}.text`), at(texts, `fault.${id}.next`)].join(gap) : at(texts, ownWords);
    return `| ${code} | \`${id}\` | ${said(en, ' ')} | ${said(zh, '')} |`;
  });
  return [HEAD, '| --- | --- | --- | --- |', ...rows].join('\n');
}

/**
 * The page with the table of today in the place of the one that it has.
 * @param {string} page
 */
export function withFaults(page) {
  const from = page.indexOf(HEAD);
  if (from === -1) throw new Error(`no table begins with ${HEAD}`);
  const rest = page.slice(from).replace(/^(?:\|.*\|\n)+/, '');
  return `${page.slice(0, from)}${faultTable()}\n${rest}`;
}

/**
 * @param {unknown} texts
 * @param {string} key
 * @returns {string}
 */
function at(texts, key) {
  const text = key.split('.').reduce((/** @type {any} */ part, name) => part?.[name], texts);
  if (typeof text !== 'string') throw new Error(`no text ${key}`);
  return text;
}
