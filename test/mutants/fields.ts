import type { FieldPlan, Tie } from './plan';
import type { Item } from './layouts';
import { h, marked, type Attrs, type Inside, type Mark, type Piece } from './tree';
import { hide } from './hiding';

/** What names a field in its own attributes. */
const IN_ATTRIBUTES: ReadonlySet<Tie> = new Set(['placeholder', 'aria-label', 'title']);
const BOXES = 6;
const NEW_ID = /[^\w-]/g;

/** Gives ids that no other field of the page has. */
export type Ids = (word: string) => string;

/** An own id for each field that needs one. */
export function idsOfPage(): Ids {
  let last = 0;
  return (word) => `${word.replace(NEW_ID, '')}-${(last += 1)}`;
}

/** A field and what names it, as a row of a layout. */
export function drawField(field: FieldPlan, form: number | null, nested: number, ids: Ids): Item {
  const own = ownAttrs(field, ids);
  const caption = field.names.flatMap(({ tie, text }) => captionOf(tie, text, own));
  const inputs = inputsOf(field, form, own);
  const behind = field.names.filter(({ tie }) => tie === 'label-behind').map(({ text }) => h('label', { for: own['id'] ?? null }, text));
  const around = field.names.find(({ tie }) => tie === 'label-around');
  const within = around === undefined ? inputs : [h('label', {}, h('span', {}, around.text), ...inputs)];
  const control = [...nestedIn(nested, within), ...behind, ...field.beside];
  if (field.hidden === null) return { caption, control };
  return { caption: caption.length > 0 ? [hide(field.hidden, ...caption)] : [], control: [hide(field.hidden, ...control)] };
}

function ownAttrs({ names, key, attrs }: FieldPlan, ids: Ids): Attrs {
  const own: Record<string, string> = { ...(key === null ? {} : { name: key }), ...attrs };
  for (const { tie, text } of names) if (IN_ATTRIBUTES.has(tie)) own[tie] = text;
  const needsId = names.some(({ tie }) => tie === 'label-for' || tie === 'label-behind');
  if (needsId || key !== null) own['id'] = ids(key ?? 'f');
  if (names.some(({ tie }) => tie === 'aria-labelledby')) own['aria-labelledby'] = ids('l');
  return own;
}

function captionOf(tie: Tie, text: string, own: Attrs): readonly Inside[] {
  switch (tie) {
    case 'label-for':
      return [h('label', { for: own['id'] ?? null }, text)];
    case 'label-loose':
      // Element UI names the property in `for`, and nothing has that id (facts/miit-page.md 5).
      return [h('label', { for: `prop.${own['name'] ?? 'value'}` }, text)];
    case 'aria-labelledby':
      return [h('span', { id: own['aria-labelledby'] ?? null }, text)];
    case 'text':
      return [text];
    case 'block':
      return [h('span', { style: 'display:inline-block' }, text)];
    default:
      return [];
  }
}

function inputsOf({ role, type, boxes, area }: FieldPlan, form: number | null, own: Attrs): readonly Piece[] {
  const mark: Mark | null = role === null || form === null ? null : `${form}.${role}`;
  if (area) return [h('textarea', own)];
  if (!boxes || role !== 'code') return [marked(h('input', { ...own, type }), mark)];
  return Array.from({ length: BOXES }, (_, at) => {
    const { id = null, ...rest } = own;
    const box = h('input', { ...rest, id: at === 0 ? id : null, type, maxlength: '1', style: 'width:30px' });
    return marked(box, form === null ? null : `${form}.box${at}`);
  });
}

function nestedIn(levels: number, inside: readonly Inside[]): readonly Inside[] {
  let within = inside;
  for (let level = 0; level < levels; level += 1) within = [h(level % 2 === 0 ? 'div' : 'span', {}, ...within)];
  return within;
}
