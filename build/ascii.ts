const BEYOND_ASCII = /[^\0-\x7f]/g;

function hex(unit: string): string {
  return unit.charCodeAt(0).toString(16).padStart(4, '0');
}

/**
 * A script with an escape for each character beyond ASCII: in strings, templates, patterns and names it means the same. Where a
 * backslash stands before such a character, the escape would become something else; the minifier writes none.
 */
function script(code: string): string {
  const escaped = /(?<!\\)(?:\\\\)*\\[^\0-\x7f]/.exec(code);
  if (escaped !== null) throw new Error(`build/ascii: a backslash before a character beyond ASCII: ${escaped[0]}`);
  if (/String\.raw\s*`[^`]*[^\0-\x7f]/.test(code)) throw new Error('build/ascii: a raw template holds characters beyond ASCII');
  return code.replace(BEYOND_ASCII, (unit) => `\\u${hex(unit)}`);
}

/** By code point, and with a space, since a letter of the next word would be read as a digit. */
function style(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `);
}

function json(text: string): string {
  return text.replace(BEYOND_ASCII, (unit) => `\\u${hex(unit)}`);
}

function page(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
}

const WRITERS: Readonly<Record<string, (text: string) => string>> = { js: script, css: style, json, html: page, svg: page };

/** What is no text. */
const BINARY = new Set(['png', 'jpg', 'webp', 'woff2']);

/**
 * A file of the build in ASCII, so that no reader of it has to guess an encoding; null for what is no text. A kind of file that
 * nobody has thought of is an error.
 */
export function inAscii(name: string, text: string): string | null {
  const kind = /\.(\w+)$/.exec(name)?.[1] ?? '';
  if (BINARY.has(kind)) return null;
  const write = WRITERS[kind];
  if (write !== undefined) return write(text);
  if (BEYOND_ASCII.test(text)) throw new Error(`build/ascii: ${name} is of no kind that can be escaped`);
  return text;
}
