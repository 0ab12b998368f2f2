/** A text in GB18030, made of what the platform's own decoder reads: every two bytes that give one character. */
const GB_BYTES = ((): ReadonlyMap<string, readonly number[]> => {
  const decoder = new TextDecoder('gb18030');
  const known = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      if (second === 0x7f) continue;
      const char = decoder.decode(Uint8Array.of(first, second));
      if (char.length === 1 && char !== '\uFFFD' && !known.has(char)) known.set(char, [first, second]);
    }
  }
  return known;
})();

/** Encodes a text as Excel on a Chinese Windows does. Throws for what two bytes cannot say. */
export function gb18030(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    Array.from(text).flatMap((char) => {
      if (char.charCodeAt(0) < 0x80) return [char.charCodeAt(0)];
      const bytes = GB_BYTES.get(char);
      if (bytes === undefined) throw new RangeError(`${char} takes more than two bytes`);
      return [...bytes];
    }),
  );
}

export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(text, 'utf8'));
}

export function utf16(text: string, order: 'le' | 'be'): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from(Buffer.from(text, 'utf16le'));
  if (order === 'be') Buffer.from(bytes.buffer).swap16();
  return bytes;
}
