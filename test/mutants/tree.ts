/** What an element is in the form that it belongs to: the judge's knowledge, which the page itself does not show. */
export type Mark = `${number}.${'code' | 'phone' | 'idTail' | 'submit' | `box${number}`}`;

export type Attrs = Readonly<Record<string, string>>;

/** An element to be. */
export interface Piece {
  readonly tag: string;
  readonly attrs: Attrs;
  readonly inside: readonly Inside[];
  readonly mark: Mark | null;
}

export type Inside = Piece | string;

/** An element with what is in it. Attributes without a value are left out. */
export function h(tag: string, attrs: Readonly<Record<string, string | null>> = {}, ...inside: readonly Inside[]): Piece {
  const present = Object.entries(attrs).filter((entry): entry is [string, string] => entry[1] !== null);
  return { tag, attrs: Object.fromEntries(present), inside, mark: null };
}

export function marked(piece: Piece, mark: Mark | null): Piece {
  return { ...piece, mark };
}

/** The same element with more or other attributes. */
export function withAttrs(piece: Piece, attrs: Attrs): Piece {
  return { ...piece, attrs: { ...piece.attrs, ...attrs } };
}

/** The same pieces as nobody's: a copy that is not the form. */
export function unmarked(piece: Piece): Piece {
  return { ...piece, mark: null, inside: piece.inside.map((child) => (typeof child === 'string' ? child : unmarked(child))) };
}

const VOID: ReadonlySet<string> = new Set(['input', 'img', 'br', 'hr']);
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<"]/g, (char) => ESCAPES[char] ?? char);
}

/** As HTML on one line, for a person to read. What an element is in its form stands there as `data-is`. */
export function toHtml(inside: Inside): string {
  if (typeof inside === 'string') return escaped(inside);
  const { tag, mark } = inside;
  const attrs: readonly [string, string][] = Object.entries<string>({ ...(mark === null ? {} : { 'data-is': mark }), ...inside.attrs });
  const open = [tag, ...attrs.map(([name, value]) => (value === '' ? name : `${name}="${escaped(value)}"`))].join(' ');
  return VOID.has(tag) ? `<${open}>` : `<${open}>${inside.inside.map(toHtml).join('')}</${tag}>`;
}
