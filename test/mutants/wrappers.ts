import { h, type Piece } from './tree';

const WRAPPERS = {
  div: (inside: Piece) => h('div', {}, inside),
  section: (inside: Piece) => h('section', {}, inside),
  article: (inside: Piece) => h('article', { style: 'padding:8px' }, inside),
  main: (inside: Piece) => h('main', {}, inside),
  fieldset: (inside: Piece) => h('fieldset', {}, h('legend', {}, '短信核验'), inside),
  column: (inside: Piece) => h('div', { style: 'display:flex;flex-direction:column;gap:8px' }, inside),
  grid: (inside: Piece) => h('div', { style: 'display:grid' }, inside),
  cell: (inside: Piece) => h('table', {}, h('tbody', {}, h('tr', {}, h('td', {}, inside)))),
  contents: (inside: Piece) => h('div', { style: 'display:contents' }, inside),
  card: (inside: Piece) => h('div', { style: 'overflow:hidden;border:1px solid' }, h('h3', {}, '短信核验'), h('div', {}, inside)),
  panel: (inside: Piece) => h('div', { role: 'tabpanel', 'aria-hidden': 'false' }, inside),
} as const;

export type WrapperName = keyof typeof WRAPPERS;
export const WRAPPER_NAMES = Object.keys(WRAPPERS) as WrapperName[];

/** Wraps a piece, the first name outermost. */
export function wrapped(names: readonly WrapperName[], inside: Piece): Piece {
  return names.reduceRight((piece, name) => WRAPPERS[name](piece), inside);
}
