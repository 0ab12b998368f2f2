import type { FormKind } from '../rules/outcome';
import { captionBefore } from './captions';
import { type Field, isNone } from './fields';
import { isVisible } from './visible';
import { type FieldKind, meaningOf } from './words';

/** The fields of one form. A group without `code` is the resend form. */
export interface Group {
  readonly container: Element;
  readonly inputs: Readonly<Record<'phone' | 'idTail', HTMLInputElement>> & { readonly code: HTMLInputElement | null };
  /** The boxes of a code that has one for each character, `inputs.code` the first of them; else none. */
  readonly boxes: readonly HTMLInputElement[];
  /** Whether it asks for the code of a picture too. */
  readonly asksPicture: boolean;
}

type Fields = Readonly<Record<FieldKind, Field | null>>;

/** With a code it verifies, without one it asks for the SMS again. */
export function kindOf({ inputs }: Pick<Group, 'inputs'>): FormKind {
  return inputs.code === null ? 'resend' : 'try';
}

/**
 * The groups among visible fields: around each ID tail field, the widest surroundings in which there is still just one
 * field of each kind. The widest, since a code in a row of its own must not make a verification look like a resend; and
 * only unique sets, since two of a kind leave open which one is meant. The ID tail is required: phone and code alone are
 * any login form (facts/miit-page.md 7, "do not assume" 4). A foreign field in the same form makes it another form.
 */
export function groupsAmong(fields: readonly Field[]): readonly Group[] {
  return fields
    .filter(({ meaning }) => meaning === 'idTail')
    .flatMap(({ input }) => groupAround(input, fields) ?? []);
}

function groupAround(idTail: HTMLInputElement, fields: readonly Field[]): Group | null {
  const widest = widestUnique(idTail, fields);
  if (widest === null) return null;
  const { container } = widest;
  const own = new Set([...Object.values(widest.inputs), ...widest.boxes]);
  const others = fields.filter(({ input }) => !own.has(input) && formAround(container).contains(input));
  if (others.some((other) => isAnothers(other, kindOf(widest), container))) return null;
  if (Array.from(formAround(container).querySelectorAll(OTHERS)).some(isOthers)) return null;
  // Without a code field, one whose name says nothing may be the code: a try must not pass for a resend.
  const isNameless = others.some(({ input, meaning }) => meaning === null && !input.readOnly && !isNone(input) && container.contains(input));
  if (widest.inputs.code === null && isNameless) return null;
  return { ...widest, asksPicture: others.some(({ meaning }) => meaning === 'imageCode') };
}

/** What stands in a form and is no text field. */
const OTHERS = 'textarea, [contenteditable=""], [contenteditable="true"], select, input[type="radio"]';

/** Whether this makes the form another one: room for a longer text, or a choice of what neither form asks for. */
function isOthers(element: Element): boolean {
  if (!isVisible(element)) return false;
  if (!element.matches('select, input')) return true;
  const asking = element instanceof HTMLSelectElement ? element.options[0]?.text.match(/选择?(.*)/)?.[1] : null;
  return [captionBefore(element, element), element.getAttribute('aria-label'), asking].some((name) => name && meaningOf(name) === 'foreign');
}

/** Whether this field of the same form makes it another form, or leaves open which of two fields is meant. */
function isAnothers({ input, meaning }: Field, kind: FormKind, container: Element): boolean {
  if (meaning === 'foreign' || meaning === 'document') return !isFilingFact(input);
  return meaning === 'idTail' || (meaning === 'phone' && !floats(input, container)) || (meaning === 'code' && kind === 'resend');
}

/** Whether the page only shows what is known of the filing in it: that asks for nothing. */
function isFilingFact(input: HTMLInputElement): boolean {
  return input.readOnly && input.value !== '' && /备案|域名|主办|网站|小程序|app/i.test(captionBefore(input, input) ?? '');
}

/** What the fields stand in as one form: not the whole page, which some sites put into a form. */
function formAround(container: Element): Element {
  const form = container.closest('form, fieldset, [role="form"], [role="dialog"]');
  return form === null || form.querySelector('header, nav, main') !== null ? container : form;
}

function widestUnique(idTail: HTMLInputElement, fields: readonly Field[]): Group | null {
  let widest: Group | null = null;
  for (let container = idTail.parentElement; container !== null; container = container.parentElement) {
    const found = uniqueFields(container, formOf(idTail, fields), fields);
    if (found === null) return widest;
    const { phone, code } = found;
    const codeInput = code?.input ?? null;
    const isNew = widest === null || widest.inputs.code !== codeInput;
    // The container stays the smallest one that holds the set: a wider one without a new field is just page.
    if (phone !== null && isNew) {
      widest = { container, inputs: { phone: phone.input, code: codeInput, idTail }, boxes: code?.boxes ?? [], asksPicture: false };
    }
  }
  return widest;
}

/** Whether something in a form stands in what floats over the page, as a widget at its side does. */
export function floats(element: Element, container: Element): boolean {
  for (let at = element.parentElement; at !== null && at !== container; at = at.parentElement) {
    if (getComputedStyle(at).position === 'fixed') return true;
  }
  return false;
}

/** The native form of a field, or `row` where each such form is but a row with one field. */
function formOf({ form }: HTMLInputElement, fields: readonly Field[]): HTMLFormElement | 'row' | null {
  return form !== null && fields.filter(({ input }) => input.form === form).length === 1 ? 'row' : form;
}

/** The one field of each kind that belongs to the same native form, or to none as well; null for a kind that is absent; null for all where a kind stands twice. */
function uniqueFields(container: Element, owner: ReturnType<typeof formOf>, fields: readonly Field[]): Fields | null {
  const inside = fields.filter(({ input }) => container.contains(input) && formOf(input, fields) === owner);
  const those = (kind: Field['meaning']): readonly Field[] => {
    const all = inside.filter(({ meaning }) => meaning === kind);
    return all.length > 1 ? all.filter(({ input }) => !floats(input, container)) : all;
  };
  const [tails, code] = [those('idTail'), those('code')];
  // 联系电话 is the phone where the rest is there, and no other phone.
  const named = those('phone');
  const phone = named.length === 0 && code.length === 1 ? those('telephone') : named;
  if ([tails, phone, code].some(({ length }) => length > 1)) return null;
  return { idTail: tails[0] ?? null, phone: phone[0] ?? null, code: code[0] ?? null };
}
