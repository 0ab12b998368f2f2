import { vi } from 'vitest';
import type { Submit } from '../../../lib/ledger/verdict';
import { findForms, type FoundForm } from '../../../lib/page/find';

/** A box as a person sees it. The test's document lays nothing out, so that every element is of no size in it. */
const BOX = { left: 10, top: 10, right: 210, bottom: 50, width: 200, height: 40, x: 10, y: 10, toJSON: () => null };

/** Gives every element of the document a size. Until `vi.restoreAllMocks`. */
export function layOut(): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(BOX);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(BOX.width);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(BOX.height);
}

/** The names of the fields, as the site writes them (facts/miit-page.md 2.2). */
const PLACEHOLDERS = { code: '请输入短信验证码', phone: '请输入手机号', idTail: '请输入证件号码后6位' } as const;

/** The one form of the page, with these values in it; the form of before is gone. Null values have no field. */
export function showForm({ code, phone, idTail }: Pick<Submit, 'code' | 'phone' | 'idTail'>): FoundForm {
  const form = document.createElement('div');
  for (const [field, value] of Object.entries({ code, phone, idTail })) {
    if (value === null) continue;
    const input = form.appendChild(document.createElement('input'));
    input.placeholder = PLACEHOLDERS[field as keyof typeof PLACEHOLDERS];
    input.value = value;
  }
  form.appendChild(document.createElement('button')).textContent = '提交';
  document.body.replaceChildren(form);
  const [found] = findForms(document);
  if (found === undefined) throw new Error('the form is not recognised');
  return found;
}

/** Types another value into a field of the form that stands there. */
export function typeInto(field: keyof typeof PLACEHOLDERS, value: string): void {
  const input = document.querySelector<HTMLInputElement>(`input[placeholder="${PLACEHOLDERS[field]}"]`);
  if (input === null) throw new Error(`no field for ${field}`);
  input.value = value;
}

/** A page of the site with this in it, under this route. */
export function showPage(inside: string, route = 'ComplaintA'): void {
  location.hash = `#/Integrated/${route}`;
  document.body.innerHTML = inside;
}
