import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { ROOT } from '../lint/house-lint';

/** The texts of a language by their keys, `popup.title`, in the order of the file. */
export type Texts = ReadonlyMap<string, string>;

export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;

export function textsOf(language: (typeof LANGUAGES)[number]): Texts {
  return flat(load(readFileSync(join(ROOT, 'locales', `${language}.yml`), 'utf8')));
}

/** @throws where the file holds something that is no text, such as a number without quotes */
export function flat(tree: unknown): Texts {
  return new Map(entries(tree, ''));
}

function entries(tree: unknown, at: string): (readonly [string, string])[] {
  if (typeof tree === 'string') return [[at, tree]];
  if (typeof tree !== 'object' || tree === null) throw new TypeError(`${at} is no text`);
  return Object.entries(tree).flatMap(([key, below]) => entries(below, at === '' ? key : `${at}.${key}`));
}

/** `$1` to `$9`, each once: a sentence may say a thing twice, or in another order. */
export function placeholdersOf(text: string): string[] {
  return [...new Set(text.match(/\$\d/g))].sort();
}

/** The keys that both have, in the order of the first. */
export function inCommon(one: Texts, other: Texts): string[] {
  return [...one.keys()].filter((key) => other.has(key));
}

export function missingIn(texts: Texts, wanted: Texts): string[] {
  return [...wanted.keys()].filter((key) => !texts.has(key));
}
