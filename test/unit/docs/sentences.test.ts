import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { ROOT } from '../lint/house-lint';

/** A test, named by its file and a part of its title. */
const REFERENCE = /(test\/[\w./-]+\.(?:tsx?|mjs)): "([^"]+)"/g;

const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8');

/** The references in a text that name no test there is. */
function missingIn(text: string): readonly string[] {
  return Array.from(text.matchAll(REFERENCE)).flatMap(([reference, file = '', title = '']) => {
    if (!existsSync(join(ROOT, file))) return [reference];
    // Of a describe, a test, or a row of its table: as it stands between the quotes of a title, where an apostrophe is escaped.
    const titles = Array.from(read(file).matchAll(/^ *(?:describe|it|test|\[').*$/gm), ([line]) => line).join('\n').replaceAll('\\\'', '\'');
    return titles.includes(title) ? [] : [reference];
  });
}

/** The promises of a page: its items, each with what stands after it. */
function promisesIn(text: string): readonly string[] {
  return text.split(/\n(?=- )/).slice(1).map((item) => item.split('\n\n')[0] ?? '');
}

describe.each(['PRIVACY.md', 'PRIVACY.zh-CN.md', 'SECURITY.md', 'docs/threat-model.md'])('%s', (name) => {
  it('names tests that there are', () => {
    expect(Array.from(read(name).matchAll(REFERENCE)).length).toBeGreaterThan(4);
    expect(missingIn(read(name))).toEqual([]);
  });
});

describe.each(['PRIVACY.md', 'PRIVACY.zh-CN.md', 'SECURITY.md'])('%s', (name) => {
  it('makes no promise without a test', () => {
    const promises = promisesIn(read(name));
    expect(promises.length).toBeGreaterThan(4);
    expect(promises.filter((promise) => !/<!-- test\//.test(promise))).toEqual([]);
  });
});

describe('docs/threat-model.md', () => {
  it('has a test for each row of who attacks', () => {
    const rows = read('docs/threat-model.md').split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:who \||---)/.test(line));
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => !/test\/\S+: "/.test(row))).toEqual([]);
  });
});

test('both languages of the privacy page promise the same, by the same tests', () => {
  const tests = (name: string) => promisesIn(read(name)).map((promise) => Array.from(promise.matchAll(REFERENCE), ([reference]) => reference));
  expect(tests('PRIVACY.zh-CN.md')).toEqual(tests('PRIVACY.md'));
});

test('a test that there is not is found out', () => {
  expect(missingIn('<!-- test/unit/docs/sentences.test.ts: "no such title" -->')).toHaveLength(1);
  expect(missingIn('<!-- test/unit/docs/none.test.ts: "names tests that there are" -->')).toHaveLength(1);
  expect(missingIn('<!-- test/unit/docs/sentences.test.ts: "names tests that there are" -->')).toEqual([]);
});
