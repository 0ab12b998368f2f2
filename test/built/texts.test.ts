import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { BUILDS, filesOf, ROOT } from './builds.ts';

interface Limit {
  readonly min?: number;
  readonly max: number;
  readonly source: string;
}
const LIMITS = JSON.parse(readFileSync(join(ROOT, 'store', 'limits.json'), 'utf8')) as Readonly<Record<'name' | 'shortName' | 'description' | 'long', Limit>>;

/** The stores count characters; of what they count for two, we use none. */
function lengthOf(text: string): number {
  return [...text].length;
}

const LANGUAGES = ['en', 'zh-CN', 'zh-TW'] as const;
const listing = (language: string, file: string): string => readFileSync(join(ROOT, 'store', language, `${file}.txt`), 'utf8').trim();

describe.each(BUILDS)('the texts in the manifest of %s', (build) => {
  const locales = filesOf(build).flatMap(({ name, text }) => {
    const [, language = null] = /^_locales\/(\w+)\/messages\.json$/.exec(name) ?? [];
    return language === null ? [] : [{ language, messages: JSON.parse(text) as Readonly<Record<string, { readonly message: string }>> }];
  });

  it('are in simplified and traditional Chinese, and in English', () => {
    expect(locales.map(({ language }) => language).sort()).toEqual(['en', 'zh_CN', 'zh_TW']);
  });

  describe.each(locales)('$language', ({ language, messages }) => {
    test.each([
      ['extName', LIMITS.name],
      ['extShortName', LIMITS.shortName],
      ['extDescription', LIMITS.description],
    ] as const)('%s is within its limit ($source)', (key, { max }) => {
      const { message = '' } = messages[key] ?? {};
      expect(lengthOf(message)).toBeGreaterThan(0);
      expect(lengthOf(message)).toBeLessThanOrEqual(max);
      // Edge takes no emoji in names, and no store takes markup.
      expect(message).not.toMatch(/\p{Extended_Pictographic}|[<>]|\$/u);
    });

    it('the name and the short text of the store are these', () => {
      const folder = language.replace('_', '-');
      expect(listing(folder, 'name')).toBe(messages['extName']?.message);
      expect(listing(folder, 'short')).toBe(messages['extDescription']?.message);
    });
  });
});

describe.each(LANGUAGES)('the store\'s texts in %s', (language) => {
  it.each([
    ['name', LIMITS.name],
    ['short', LIMITS.description],
    ['long', LIMITS.long],
  ] as const)('%s: within its limit', (file, { min = 1, max }) => {
    const length = lengthOf(listing(language, file));
    expect(length).toBeGreaterThanOrEqual(min);
    expect(length).toBeLessThanOrEqual(max);
  });

  it('are plain text', () => {
    expect(listing(language, 'long')).not.toMatch(/<\w|\*\*|^#|\[.*\]\(/m);
  });
});

it('each limit names its source', () => {
  for (const { source } of Object.values(LIMITS)) expect(source).toMatch(/MDN|Chrome|Edge/);
});
