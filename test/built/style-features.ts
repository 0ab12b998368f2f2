import type { Identifier } from '@mdn/browser-compat-data';
import { BCD } from './compat-data.ts';
import { type Feature, statementOf } from './support.ts';

const { 'at-rules': AT_RULES, properties: PROPERTIES, selectors: SELECTORS, types: TYPES } = BCD.css as unknown as Readonly<
  Record<'at-rules' | 'properties' | 'selectors' | 'types', Readonly<Record<string, Identifier>>>
>;

function named(kind: string, names: Iterable<string>, table: Readonly<Record<string, Identifier>>): readonly Feature[] {
  return [...new Set(names)].map((name) => ({ name: kind.replace('*', name), candidates: statementOf(table[name]) }));
}

function all(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}

/** Values of one property that MDN has a line for: `display: grid`. */
function values(text: string): readonly Feature[] {
  return [...text.matchAll(/[{;]([a-z-]+):([^;{}]+)/g)].flatMap(([, property = '', value = '']) =>
    value.split(/[\s,/]+/).flatMap((word) => {
      const candidates = statementOf(PROPERTIES[property]?.[word.replace(/-/g, '_')] ?? PROPERTIES[property]?.[word]);
      return candidates.length > 0 ? [{ name: `${property}: ${word}`, candidates }] : [];
    }),
  );
}

/** The units that MDN tells apart, by the line in which it does. */
const UNITS = [
  ['viewport_percentage_units_dynamic', /\ddv[hwib]\b|\ddvm(?:in|ax)\b/],
  ['viewport_percentage_units_large', /\dlv[hwib]\b/],
  ['viewport_percentage_units_small', /\dsv[hwib]\b/],
  ['container_query_length_units', /\dcq(?:[whib]|min|max)\b/],
  ['lh', /\dlh\b/],
  ['rlh', /\drlh\b/],
  ['cap', /\dcap\b/],
] as const;

/** What minified styles use: properties and their words, at-rules and media features, pseudo-classes and -elements, functions, units. */
export function styleFeatures(text: string): readonly Feature[] {
  const media = (AT_RULES['media'] ?? {}) as unknown as Readonly<Record<string, Identifier>>;
  const colours = (TYPES['color'] ?? {}) as unknown as Readonly<Record<string, Identifier>>;
  const lengths = (TYPES['length'] ?? {}) as unknown as Readonly<Record<string, Identifier>>;
  const functions = all(text, /([a-z-]+)\(/g);
  return [
    ...named('*:', all(text, /[{;]([a-z-]+):/g), PROPERTIES),
    ...values(text),
    ...named('@*', all(text, /@([a-z-]+)/g), AT_RULES),
    ...named('(*)', all(text, /\(([a-z-]+)[:)]/g), media),
    ...named(':*', all(all(text, /(?:^|[{}])([^{};]*)(?=\{)/g).join('{'), /::?([a-z-]+)/g), SELECTORS),
    ...named('*()', functions, TYPES),
    ...named('*()', functions, colours),
    ...named('*', UNITS.flatMap(([line, unit]) => (unit.test(text) ? [line] : [])), lengths),
  ].filter(({ candidates }) => candidates.length > 0);
}
