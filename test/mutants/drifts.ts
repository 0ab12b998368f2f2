import { BASE_NAMES, basePage, fieldCalled } from './bases';
import { addField, changeFields, changeForm, changeRole, mainForm } from './changes';
import type { Chance } from './chance';
import { AROUND, BESIDE, codeButton, ERRORS, ROWS, SERVICES } from './decoys';
import { hide, HIDINGS } from './hiding';
import { LAYOUT_NAMES } from './layouts';
import { anyTie, isHint, renamed, retied, splitNames } from './naming';
import type { ClassScheme, Coming, FieldPlan, PagePlan, SubmitPlace } from './plan';
import { SUBMIT_KINDS } from './submits';
import { h, type Inside } from './tree';
import { CODE_BUTTONS, KEYS, NAMES, PICTURE_NAMES, SUBMITS } from './words';
import { decorated, traditional } from './wording';
import { WRAPPER_NAMES } from './wrappers';

/** What another build of the site may do to a form, and which leaves it the same form for a person. */
type Drift = (page: PagePlan, chance: Chance) => PagePlan;

const textsOf = (page: PagePlan, change: (text: string, hint: boolean) => string): PagePlan =>
  changeFields(page, (field) => ({ ...field, names: field.names.map((name) => ({ ...name, text: change(name.text, isHint(name)) })) }));

const of = <T>(most: number, from: readonly T[], chance: Chance): T[] => chance.shuffled(from).slice(0, 1 + chance.whole(most));

/** A field with a copy of its own in its row, which nobody can see. */
function withTwin(field: FieldPlan, chance: Chance): FieldPlan {
  const attrs = Object.fromEntries(field.names.filter(isHint).map(({ text }) => ['placeholder', text]));
  const copy = h('input', { placeholder: field.role === null ? '' : chance.pick(NAMES[field.role]), ...attrs });
  return { ...field, beside: [...field.beside, hide(chance.pick(HIDINGS), copy)] };
}

/** In this order: what is done to the words comes before how they are written. */
export const DRIFTS = {
  'other words': (page, chance) => changeFields(page, (field) =>
    field.role === null ? field : { ...field, names: renamed(field.role, field.names, chance) },
  ),
  'words in two parts': (page, chance) => changeFields(page, (field) =>
    field.role === null || chance.happens(0.4) ? field : { ...field, names: splitNames(field.role, chance) },
  ),
  'other ties': (page, chance) => {
    const one = anyTie(chance);
    const isMixed = chance.happens(0.4);
    return changeFields(page, (field) => ({ ...field, names: retied(field.names, isMixed ? anyTie(chance) : one) }));
  },
  decorated: (page, chance) => textsOf(page, (text, hint) => decorated(text, chance, hint)),
  'another order': (page, chance) => changeForm(page, (form) => ({ ...form, fields: chance.shuffled(form.fields) })),
  'other types': (page, chance) => changeFields(page, (field) =>
    ({ ...field, type: chance.pick(['text', 'tel', 'number', 'password', 'age', 'search', 'TEXT', '']) }),
  ),
  'other keys': (page, chance) => changeFields(page, (field) =>
    ({ ...field, key: field.role === null || chance.happens(0.3) ? null : chance.pick(KEYS[field.role]) }),
  ),
  'code in boxes': (page, chance) => changeRole(page, 'code', (field) => ({ ...field, boxes: true, names: retied(field.names, chance.pick(['text', 'block', 'label-loose'])) })),
  'phone filled in': (page, chance) => changeRole(page, 'phone', (field) =>
    ({ ...field, attrs: { ...field.attrs, value: '138****8000', ...(chance.happens(0.7) ? { readonly: '' } : {}) } }),
  ),
  'button for the SMS': (page, chance) => {
    // On a form that asks for the SMS, 重新发送 would be a second submit.
    if (mainForm(page).kind === 'resend') return page;
    const button = codeButton(chance.pick(['button', 'a', 'span', 'input']), chance.pick(CODE_BUTTONS));
    return changeRole(page, chance.happens(0.7) ? 'code' : 'phone', (field) => ({ ...field, beside: [...field.beside, button] }));
  },
  'beside the fields': (page, chance) => changeFields(page, (field) =>
    chance.happens(0.5) ? field : { ...field, beside: [...field.beside, chance.pick(BESIDE)] },
  ),
  'errors of an earlier try': (page, chance) => changeFields(page, (field) =>
    field.role === null || chance.happens(0.5) ? field : { ...field, beside: [...field.beside, h('div', { role: 'alert' }, ERRORS[field.role])] },
  ),
  'field for a picture': (page, chance) => {
    // A resend form with one is the same as a verification that has lost its SMS code (`code of a picture` in breakers.ts).
    if (mainForm(page).kind === 'resend') return page;
    const names = [{ tie: anyTie(chance), text: chance.pick(PICTURE_NAMES) }];
    const field = { ...fieldCalled(null, names, chance.pick(['captcha', 'imgCode', null])), beside: [h('img', { alt: '看不清，换一张', width: '80', height: '30' })] };
    return addField(page, field, (length) => chance.whole(length));
  },
  'kind of service': (page, chance) => changeForm(page, (form) => ({ ...form, rows: [...form.rows, chance.pick(SERVICES)] })),
  'more rows': (page, chance) => changeForm(page, (form) => ({ ...form, rows: [...form.rows, ...of(3, ROWS, chance)] })),
  'another layout': (page, chance) => changeForm(page, (form) => ({ ...form, layout: chance.pick(LAYOUT_NAMES) })),
  'another shell': (page) => changeForm(page, (form) => ({ ...form, shell: form.shell === 'form' ? 'div' : 'form' })),
  'other classes': (page, chance) => changeForm(page, (form) => ({ ...form, classes: chance.pick<ClassScheme>(['hashed', 'none', 'misleading']) })),
  'nested fields': (page, chance) => changeForm(page, (form) => ({ ...form, nested: 1 + chance.whole(5) })),
  'another submit': (page, chance) => changeForm(page, (form) => ({ ...form, submit: form.submit && { ...form.submit, kind: chance.pick(SUBMIT_KINDS) } })),
  'another word on it': (page, chance) => changeForm(page, (form) => ({ ...form, submit: form.submit && { ...form.submit, text: chance.pick(SUBMITS[form.kind]) } })),
  'another place for it': (page, chance) => changeForm(page, (form) =>
    ({ ...form, submit: form.submit && { ...form.submit, place: chance.pick<SubmitPlace>(['row', 'inside', 'with-others', 'after', 'footer']) } }),
  ),
  traditional: (page) => {
    const texts = textsOf(page, traditional);
    return changeForm(texts, (form) => ({ ...form, submit: form.submit && { ...form.submit, text: traditional(form.submit.text) } }));
  },
  wrapped: (page, chance) => changeForm(page, (form) => ({ ...form, wrappers: Array.from({ length: 1 + chance.whole(5) }, () => chance.pick(WRAPPER_NAMES)) })),
  'hidden copies of fields': (page, chance) => changeFields(page, (field) => (chance.happens(0.4) ? field : withTwin(field, chance))),
  'hidden copies': (page, chance) => {
    const twins = Array.from({ length: 1 + chance.whole(2) }, () => ({ form: mainForm(page), hiding: chance.pick(HIDINGS), isFirst: chance.happens(0.6) }));
    return { ...page, twins: [...page.twins, ...twins] };
  },
  'other form hidden': (page, chance) => ({ ...page, twins: [...page.twins, { form: mainForm(otherForm(page, chance)), hiding: chance.pick(HIDINGS), isFirst: chance.happens(0.5) }] }),
  'other form beside': (page, chance) => ({ ...page, forms: [...page.forms, mainForm(otherForm(page, chance))] }),
  surroundings: (page, chance) => {
    const all: readonly Inside[] = of(4, AROUND, chance);
    const middle = chance.whole(all.length + 1);
    return { ...page, before: all.slice(0, middle), after: all.slice(middle) };
  },
  'another coming': (page, chance) => ({ ...page, coming: chance.pick<Coming>(['late', 'again', 'moved', 'kept', 'shown', 'veiled', 'unnamed']) }),
} as const satisfies Record<string, Drift>;

export type DriftName = keyof typeof DRIFTS;
export const DRIFT_NAMES = Object.keys(DRIFTS) as DriftName[];

/** One of the base forms of the other kind: what the other tab holds. */
function otherForm(page: PagePlan, chance: Chance): PagePlan {
  const { kind } = mainForm(page);
  const others = BASE_NAMES.map((_, at) => basePage(at)).filter((other) => mainForm(other).kind !== kind);
  return chance.pick(others);
}
