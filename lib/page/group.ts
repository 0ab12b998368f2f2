import type { FormKind } from '../rules/outcome';
import type { Field } from './fields';
import type { FieldKind } from './words';

/** The fields of one form. A group without `code` is the resend form. */
export interface Group {
  readonly container: Element;
  readonly inputs: Readonly<Record<'phone' | 'idTail', HTMLInputElement>> & { readonly code: HTMLInputElement | null };
}

/** With a code it verifies, without one it asks for the SMS again. */
export function kindOf({ inputs }: Group): FormKind {
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
  if (widest === null || holdsForeign(widest.container, fields)) return null;
  return widest.inputs.code === null && holdsNameless(widest.container, fields) ? null : widest;
}

function widestUnique(idTail: HTMLInputElement, fields: readonly Field[]): Group | null {
  let widest: Group | null = null;
  for (const container of ancestorsOf(idTail)) {
    const found = uniqueInputs(container, fields);
    if (found === null) return widest;
    const { phone, code } = found;
    const isNew = widest === null || widest.inputs.code !== code;
    // The container stays the smallest one that holds the set: a wider one without a new field is just page.
    if (phone !== null && isNew) widest = { container, inputs: { phone, code, idTail } };
  }
  return widest;
}

function* ancestorsOf(element: Element): Generator<Element> {
  for (let at = element.parentElement; at !== null; at = at.parentElement) yield at;
}

/**
 * Whether there is a field whose name says nothing, or room for a longer text. Without a code field, it may be the code (in
 * six boxes, say), or the form may be quite another one: a try must not pass for a resend.
 */
function holdsNameless(container: Element, fields: readonly Field[]): boolean {
  const nameless = fields.some(({ input, meaning }) => meaning === null && !input.readOnly && container.contains(input));
  return nameless || container.querySelector('textarea') !== null;
}

function holdsForeign(container: Element, fields: readonly Field[]): boolean {
  return fields.some(({ input, meaning }) => meaning === 'foreign' && container.contains(input));
}

/** The one field of each kind, null for a kind that is absent; null for all where a kind stands twice. */
function uniqueInputs(
  container: Element, fields: readonly Field[],
): Record<FieldKind, HTMLInputElement | null> | null {
  const found: Record<FieldKind, HTMLInputElement | null> = { code: null, phone: null, idTail: null };
  for (const { input, meaning } of fields) {
    if (meaning === null || meaning === 'imageCode' || meaning === 'foreign' || !container.contains(input)) continue;
    if (found[meaning] !== null) return null;
    found[meaning] = input;
  }
  return found;
}
