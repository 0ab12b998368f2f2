/** How a file's bytes are written down as text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A file's text, without its byte order mark; null: it is no text in any encoding that is understood. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Reads bytes as text: by their byte order mark, then by the zero bytes of UTF-16, then as UTF-8 if they are that without
 * an error, and else as GB18030, which Excel writes on a Chinese Windows. UTF-8 is asked first: Chinese text in GB18030 is
 * next to never well-formed UTF-8, while much UTF-8 passes for GB18030. A text with a zero character is no text.
 */
export function decode(bytes: Uint8Array<ArrayBuffer>): Decoded | null {
  const marked = MARKS.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  const order: readonly Encoding[] = marked === undefined ? [...guessed(bytes), 'utf-8', 'gb18030'] : [marked.encoding];
  for (const encoding of order) {
    const text = strictly(bytes, encoding);
    if (text !== null) return { text, encoding };
  }
  return null;
}

const MARKS: readonly { readonly encoding: Encoding; readonly mark: readonly number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];

/** As many bytes as are looked at for the zeros of UTF-16: line breaks and commas are among the first of any table. */
const LOOKED_AT = 4096;

/** UTF-16 without a mark: zeros on one side of the pairs only. */
function guessed(bytes: Uint8Array): readonly Encoding[] {
  const sides = [0, 0];
  const looked = bytes.subarray(0, LOOKED_AT);
  looked.forEach((byte, at) => {
    if (byte === 0) sides[at % 2] = (sides[at % 2] ?? 0) + 1;
  });
  const [first = 0, second = 0] = sides;
  if (bytes.length % 2 !== 0 || (first === 0) === (second === 0)) return [];
  return [first > 0 ? 'utf-16be' : 'utf-16le'];
}

function strictly(bytes: Uint8Array<ArrayBuffer>, encoding: Encoding): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
