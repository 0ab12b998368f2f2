import { runInNewContext } from 'node:vm';
import { describe, expect, it, test } from 'vitest';
import { inAscii } from '../../../build/ascii';

const isAscii = (text: string | null): boolean => text !== null && /^[\0-\x7f]*$/.test(text);

describe('a script in ASCII means the same', () => {
  it.each([
    ['a string', '"核验"'],
    ['a template', '`核${"验"}😀`'],
    ['a character of two units', '"😀".length'],
    ['a pattern', '/^[\u4e00-\u9fa5（）]+$/.test("核（验）")'],
    ['a pattern by code points', '/^[😀-😂]$/u.test("😁")'],
    ['a key', '({核验:1})["核验"]'],
    ['a name', '(()=>{let 核=2;return 核*2})()'],
    ['a backslash that is itself escaped', '"\\\\核"'],
  ])('%s', (_what, code) => {
    const ascii = inAscii('a.js', code);
    expect(isAscii(ascii)).toBe(true);
    expect(runInNewContext(`(${ascii})`)).toEqual(runInNewContext(`(${code})`));
  });

  it('where it cannot, the build ends', () => {
    expect(() => inAscii('a.js', '"\\核"')).toThrow('a backslash before');
    expect(() => inAscii('a.js', 'String.raw`核`')).toThrow('raw template');
    expect(inAscii('a.js', 'String.raw`a`;"\\n"')).toBe('String.raw`a`;"\\n"');
  });
});

test('texts mean the same', () => {
  const text = '{"a":{"message":"核验 😀 \\" \\u0041"}}';
  const ascii = inAscii('messages.json', text) ?? '';
  expect(isAscii(ascii)).toBe(true);
  expect(JSON.parse(ascii)).toEqual(JSON.parse(text));
});

test('styles and pages are escaped in their own ways', () => {
  expect(inAscii('a.css', 'a::after{content:"核d"}')).toBe('a::after{content:"\\6838 d"}');
  expect(inAscii('a.html', '<p>核😀</p>')).toBe('<p>&#26680;&#128512;</p>');
});

test('pictures are left alone, and what nobody has thought of is not guessed', () => {
  expect(inAscii('icon/16.png', '核')).toBeNull();
  expect(inAscii('NOTICE.txt', 'plain')).toBe('plain');
  expect(() => inAscii('NOTICE.txt', '核')).toThrow('of no kind');
});
