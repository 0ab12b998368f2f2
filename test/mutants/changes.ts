import type { FieldPlan, FormPlan, PagePlan, Role } from './plan';

/** The first form of a page changed: the others stand beside it. */
export function changeForm(page: PagePlan, change: (form: FormPlan) => FormPlan): PagePlan {
  return { ...page, forms: page.forms.map((form, at) => (at === 0 ? change(form) : form)) };
}

export function changeFields(page: PagePlan, change: (field: FieldPlan) => FieldPlan): PagePlan {
  return changeForm(page, (form) => ({ ...form, fields: form.fields.map(change) }));
}

/** Only the field of one role. */
export function changeRole(page: PagePlan, role: Role, change: (field: FieldPlan) => FieldPlan): PagePlan {
  return changeFields(page, (field) => (field.role === role ? change(field) : field));
}

/** A field more, at some place among the others. */
export function addField(page: PagePlan, field: FieldPlan, place: (length: number) => number): PagePlan {
  return changeForm(page, (form) => {
    const at = place(form.fields.length + 1);
    return { ...form, fields: [...form.fields.slice(0, at), field, ...form.fields.slice(at)] };
  });
}

export function mainForm(page: PagePlan): FormPlan {
  const [form] = page.forms;
  if (form === undefined) throw new Error('a page of a mutant has a form');
  return form;
}
