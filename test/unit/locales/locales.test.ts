import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { ROOT } from '../lint/house-lint';
import { foreignTo, quotedIn, WORDS } from './taiwanese';
import { flat, inCommon, LANGUAGES, missingIn, placeholdersOf, textsOf } from './texts';

const CHINESE = textsOf('zh-CN');
const TAIWANESE = textsOf('zh-TW');

/** What the site and the consoles write, and an SMS: in every language as it stands there. */
const AS_THEY_WRITE = ['短信核验', '短信重发', '提交', 'ICP备案查询', '待验证', '小程序', '网站', '工业和信息化部', '【工业和信息化部】', '核验链接', '验证码'];

describe.each(LANGUAGES)('The texts in %s', (language) => {
  const texts = textsOf(language);

  it('are there for every key, and for no other', () => {
    expect(missingIn(texts, CHINESE), `missing in locales/${language}.yml`).toEqual([]);
    expect(missingIn(CHINESE, texts), `in locales/${language}.yml alone`).toEqual([]);
  });

  it('stand in the same order', () => {
    expect(inCommon(texts, CHINESE)).toEqual(inCommon(CHINESE, texts));
  });

  it('are not empty', () => {
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('have the same places for what is filled in', () => {
    const others = inCommon(CHINESE, texts).filter((key) => {
      return String(placeholdersOf(texts.get(key) ?? '')) !== String(placeholdersOf(CHINESE.get(key) ?? ''));
    });
    expect(others).toEqual([]);
  });

  it('have no two places side by side: Chrome takes $1$2 for a name between dollars, and loads no extension with one that it does not know', () => {
    expect([...texts].filter(([, text]) => /\$[\w@]+\$/.test(text))).toEqual([]);
  });

  it('name the language that dates and times are told in', () => {
    expect(texts.get('popup.lang')).toBe(language);
  });
});

describe('The texts for Taiwan', () => {
  it('are in its characters, words and quotes', () => {
    const foreign = [...TAIWANESE].flatMap(([key, text]) => foreignTo(text).map((found) => `${key}: ${found}`));
    expect(foreign).toEqual([]);
  });

  it('quote the site, the consoles and the SMS as they write', () => {
    const others = inCommon(CHINESE, TAIWANESE).flatMap((key) => {
      const quoted = quotedIn(TAIWANESE.get(key) ?? '');
      const wanted = quotedIn(CHINESE.get(key) ?? '').filter((words) => AS_THEY_WRITE.includes(words));
      return wanted.filter((words) => !quoted.includes(words)).map((words) => `${key}: ${words}`);
    });
    expect(others).toEqual([]);
  });

  test.each(['name', 'short', 'long'])('so is what its store is given: %s', (file) => {
    expect(foreignTo(readFileSync(join(ROOT, 'store', 'zh-TW', `${file}.txt`), 'utf8'))).toEqual([]);
  });
});

describe('What is looked for is found', () => {
  test.each([
    ['a simplified character', '请先核對', ['请']],
    ['one that Big5 has as a rare character', '打開這个頁面', ['个']],
    ['one that is common in Taiwan and means something else', '24 小時后', ['后']],
    ['not in a name', '阿里雲', []],
    ['a word of the mainland', '收到短信了', ['短信']],
    ['a short word of the mainland', '填手機號', ['手機號']],
    ['not the word that holds it', '填手機號碼', []],
    ['quotes of the mainland', '請按“提交”', ['“']],
    ['not what is quoted from the site', '請按「短信重发」', []],
    ['what stands beside the quote', '請按「短信重发」，重发一次', ['发']],
  ])('%s', (_, text, found) => expect(foreignTo(text)).toEqual(found));

  test.each(WORDS)('%s is no word for Taiwan, %s is', (mainland, taiwan) => {
    expect(foreignTo(mainland)).toContain(mainland);
    for (const word of taiwan.split('、')) expect(foreignTo(word)).toEqual([]);
  });

  it('a key that is missing, by its whole name', () => {
    expect(missingIn(flat({ a: { b: '1' } }), flat({ a: { b: '1', c: '2' }, d: '3' }))).toEqual(['a.c', 'd']);
  });

  it('what is no text', () => {
    expect(() => flat({ a: { b: 1 } })).toThrow('a.b is no text');
  });

  it('places, in whatever order', () => {
    expect(placeholdersOf('$2 of $1, and $2')).toEqual(['$1', '$2']);
  });
});
