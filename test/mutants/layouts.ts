import type { Classes } from './classes';
import { h, type Inside, type Piece } from './tree';

/** A row of a form: what names the field, the field, and what comes behind it. */
export interface Item {
  readonly caption: readonly Inside[];
  readonly control: readonly Inside[];
}

type Layout = (items: readonly Item[], classes: Classes) => readonly Inside[];

const each = (row: (item: Item, at: number, classes: Classes) => Piece): Layout => (items, classes) =>
  items.map((item, at) => row(item, at, classes));

const flat: Layout = (items) => items.flatMap(({ caption, control }) => [...caption, ...control]);

const twoInARow: Layout = (items) => {
  const rows: Piece[] = [];
  for (let at = 0; at < items.length; at += 2) {
    const cells = items.slice(at, at + 2).flatMap(({ caption, control }) => [h('td', {}, ...caption), h('td', {}, ...control)]);
    rows.push(h('tr', {}, ...cells));
  }
  return [h('table', {}, h('tbody', {}, ...rows))];
};

/** How the rows of a form are laid out, as people and kits do it. */
const LAYOUTS = {
  rows: each(({ caption, control }, _, c) => h('div', { class: c('row') }, ...caption, ...control)),
  paragraphs: each(({ caption, control }) => h('p', {}, ...caption, ...control)),
  breaks: (items) => items.flatMap(({ caption, control }) => [...caption, ...control, h('br')]),
  grid: (items, c) => [h('div', { class: c('grid'), style: 'display:grid;grid-template-columns:160px 260px' }, ...flat(items, c))],
  inline: (items, c) => [h('p', {}, ...flat(items, c))],
  table: (items) => [
    h('table', {}, h('tbody', {}, ...items.map(({ caption, control }) =>
      h('tr', {}, h('td', {}, ...caption), h('td', {}, ...control)),
    ))),
  ],
  'table with heads': (items) => [
    h('table', {}, h('tbody', {}, ...items.map(({ caption, control }) =>
      h('tr', {}, h('th', { scope: 'row' }, ...caption), h('td', {}, ...control)),
    ))),
  ],
  'two in a row': twoInARow,
  'definition list': (items) => [
    h('dl', {}, ...items.flatMap(({ caption, control }) => [h('dt', {}, ...caption), h('dd', {}, ...control)])),
  ],
  list: (items, c) => [h('ul', { class: c('list') }, ...items.map(({ caption, control }) => h('li', {}, ...caption, ...control)))],
  'caption above': each(({ caption, control }) =>
    h('div', {}, h('div', { style: 'font-weight:bold' }, ...caption), h('div', {}, ...control)),
  ),
  element: each(({ caption, control }, _, c) =>
    h('div', { class: c('el-form-item') }, ...caption,
      h('div', { class: c('el-form-item__content') }, h('div', { class: c('el-input') }, ...control))),
  ),
  'element plus': each(({ caption, control }, _, c) =>
    h('div', { class: c('el-form-item') }, h('div', { class: c('el-form-item__label-wrap') }, ...caption),
      h('div', { class: c('el-form-item__content') },
        h('div', { class: c('el-input') }, h('div', { class: c('el-input__wrapper') }, ...control)))),
  ),
  'view ui': each(({ caption, control }, _, c) =>
    h('div', { class: c('ivu-form-item') }, ...caption,
      h('div', { class: c('ivu-form-item-content') }, h('div', { class: c('ivu-input-wrapper') }, ...control))),
  ),
  antd: each(({ caption, control }, _, c) =>
    h('div', { class: c('ant-row ant-form-item') }, h('div', { class: c('ant-col ant-form-item-label') }, ...caption),
      h('div', { class: c('ant-col ant-form-item-control') },
        h('div', {}, h('span', { class: c('ant-input-affix-wrapper') }, ...control)))),
  ),
  bootstrap: each(({ caption, control }, _, c) =>
    h('div', { class: c('form-group') }, ...caption, h('div', { class: c('input-group') }, ...control)),
  ),
} as const satisfies Record<string, Layout>;

export type LayoutName = keyof typeof LAYOUTS;
export const LAYOUT_NAMES = Object.keys(LAYOUTS) as LayoutName[];

export function laidOut(layout: LayoutName, items: readonly Item[], classes: Classes): readonly Inside[] {
  return LAYOUTS[layout](items, classes);
}
