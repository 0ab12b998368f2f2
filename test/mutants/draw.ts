import type { Chance } from './chance';
import { type Classes, classesOf } from './classes';
import { drawField, type Ids, idsOfPage } from './fields';
import { hide, HIDING_STYLES } from './hiding';
import { laidOut } from './layouts';
import type { FormPlan, PagePlan, SubmitPlan } from './plan';
import { drawSubmit } from './submits';
import { h, marked, type Piece, unmarked } from './tree';
import { wrapped } from './wrappers';

/** A page as its plan says, with its forms marked by their number. */
export function drawPage(plan: PagePlan, chance: Chance): Piece {
  const ids = idsOfPage();
  const forms = plan.forms.map((form, number) => drawForm(form, number, chance, ids));
  const twin = (isFirst: boolean): Piece[] =>
    plan.twins.filter((each) => each.isFirst === isFirst).map(({ form, hiding }) => hide(hiding, unmarked(drawForm(form, null, chance, ids))));
  const inside = [...twin(true), ...forms, ...twin(false)];
  return h('div', { id: 'app' },
    h('style', {}, HIDING_STYLES),
    ...plan.before,
    h('div', {}, ...(plan.hidden === null ? inside : [hide(plan.hidden, ...inside)])),
    ...plan.after,
  );
}

function drawForm(form: FormPlan, number: number | null, chance: Chance, ids: Ids): Piece {
  const classes = classesOf(form.classes, chance);
  const items = form.fields.map((field) => drawField(field, number, form.nested, ids));
  const rows = [...form.rows.map((row) => h('div', {}, row)), ...laidOut(form.layout, items, classes)];
  // A form without an action would load the page anew if anything submitted it: nothing does.
  return wrapped(form.wrappers, withSubmit(form, h(form.shell, { class: classes('form') }, ...rows), number, classes));
}

function withSubmit({ submit }: FormPlan, form: Piece, number: number | null, classes: Classes): Piece {
  if (submit === null) return form;
  const button = marked(drawSubmit(submit.kind, submit.text, classes), number === null ? null : `${number}.submit`);
  return placed(submit, form, button);
}

function placed({ place }: SubmitPlan, form: Piece, button: Piece): Piece {
  const within = (last: Piece): Piece => ({ ...form, inside: [...form.inside, last] });
  switch (place) {
    case 'inside':
      return within(button);
    case 'row':
      return within(h('div', {}, button));
    case 'with-others':
      return within(h('div', {}, h('button', { type: 'button' }, '取消'), button, h('button', { type: 'reset' }, '重置')));
    case 'after':
      return h('div', {}, form, button);
    case 'footer':
      return h('div', {}, h('div', {}, form), h('div', {}, h('span', {}, h('button', { type: 'button' }, '取 消'), button)));
  }
}
