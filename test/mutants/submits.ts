import type { Classes } from './classes';
import type { SubmitKind } from './plan';
import { h, type Piece } from './tree';

type Draw = (text: string, classes: Classes) => Piece;

/** What is clicked, in every way in which it is made. */
const SUBMITS: Readonly<Record<SubmitKind, Draw>> = {
  button: (text, c) => h('button', { type: 'button', class: c('btn') }, text),
  'button-span': (text, c) => h('button', { type: 'button', class: c('el-button') }, h('span', {}, text)),
  'button-icon': (text, c) => h('button', { class: c('btn-primary') }, h('i', { class: c('icon-ok') }), ' ', h('span', {}, text)),
  a: (text, c) => h('a', { href: 'javascript:;', class: c('btn') }, text),
  'div-role': (text, c) => h('div', { role: 'button', tabindex: '0', class: c('btn') }, h('span', {}, text)),
  'div-pointer': (text, c) => h('div', { class: c('btn'), style: 'cursor:pointer;padding:8px;width:120px' }, text),
  'span-pointer': (text, c) => h('span', { class: c('btn'), style: 'cursor:pointer;padding:8px' }, text),
  'input-button': (text, c) => h('input', { type: 'button', class: c('btn'), value: text }),
  'input-submit': (text, c) => h('input', { type: 'submit', class: c('btn'), value: text }),
};

export const SUBMIT_KINDS = Object.keys(SUBMITS) as SubmitKind[];

export function drawSubmit(kind: SubmitKind, text: string, classes: Classes): Piece {
  return SUBMITS[kind](text, classes);
}
