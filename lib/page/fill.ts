import { endComposing } from './composing';
import type { FoundForm } from './find';
import { noteRewriting } from './masks';
import { leadsElsewhere } from './leads-elsewhere';
import { isVisible } from './visible';
import type { FieldKind } from './words';

/** What to fill; a kind that is absent is left alone. */
export type FillValues = Readonly<Partial<Record<FieldKind, string>>>;

/**
 * What became of a field: the page `kept` the value, or it `differs` from what was given; the page shows it and yet calls
 * the field empty (`ignored`); the form has no such field (`missing`), or does not let it be changed (`readonly`); the form would
 * send it to somebody else than the ministry (`elsewhere`), and is not filled.
 */
export interface FillReport {
  readonly fields: readonly { readonly field: FieldKind; readonly state: 'kept' | 'differs' | 'ignored' | 'missing' | 'readonly' | 'elsewhere' }[];
}

/** Waits until the page has taken a value over and written back what it made of it. */
export type Settle = () => Promise<void>;

/** Two macrotasks: the site's framework rewrites its fields on the next tick (facts/miit-page.md 5). */
export const nextTicks: Settle = async () => {
  await new Promise((resolve) => setTimeout(resolve, 0));
  await new Promise((resolve) => setTimeout(resolve, 0));
};

/** The page's errors fade for 300 ms after they have been mended (facts/miit-page.md 2.10). */
const FADED_MS = 400;

/**
 * Fills a form that was found just now, and reads back what the page kept. Values are told by `input` and `change`, as a
 * person's typing is; no key and no click is imitated.
 */
export async function fillForm(form: Pick<FoundForm, 'inputs' | 'boxes'>, values: FillValues, settle: Settle = nextTicks): Promise<FillReport> {
  const wanted = (['code', 'phone', 'idTail'] as const).flatMap((field) => {
    const value = values[field];
    return value === undefined ? [] : [{ field, value, input: form.inputs[field], boxes: field === 'code' ? form.boxes : [] }];
  });
  for (const { value, input, boxes } of wanted) {
    if (input === null || !isOpen(input) || leadsElsewhere(input)) continue;
    if (endComposing(input)) await settle();
    // Of boxes that a page leaves early or late, each gets its own character whatever the page does after the one before.
    if (boxes.length > 0) for (const [at, box] of boxes.entries()) setValue(box, value[at] ?? '');
    else setValue(input, value);
  }
  await settle();
  for (const { value, input } of wanted) if (input !== null) noteRewriting(input, value);
  const isEmptyToPage = wanted.some(({ input }) => input !== null && callsEmpty(input));
  if (isEmptyToPage) await new Promise((resolve) => setTimeout(resolve, FADED_MS));
  return {
    fields: wanted.map(({ field, value, input, boxes }) => {
      if (input === null || !input.isConnected) return { field, state: 'missing' };
      if (leadsElsewhere(input)) return { field, state: 'elsewhere' };
      const kept = boxes.length > 0 ? boxes.map((box) => box.value).join('') : input.value;
      if (isSame(kept, value)) return { field, state: isEmptyToPage && callsEmpty(input) ? 'ignored' : 'kept' };
      return { field, state: isOpen(input) ? 'differs' : 'readonly' };
    }),
  };
}

/** Equal as the ministry would see them: a page may group digits, and write letters large. */
export function isSame(kept: string, value: string): boolean {
  const bare = (text: string): string => text.replace(/[\s-]/g, '').toUpperCase();
  return bare(kept) === bare(value);
}

/** How far around a field its error may stand. */
const ERROR_LEVELS = 4;

/** Whether a message beside the field, and beside no other, says that it is empty. */
function callsEmpty(input: HTMLInputElement): boolean {
  let at = input.parentElement;
  for (let level = 0; level < ERROR_LEVELS && at !== null; level += 1, at = at.parentElement) {
    if (at.querySelectorAll('input').length > 1) return false;
    for (const element of at.querySelectorAll('*')) {
      if (element.childElementCount === 0 && /不能为空|不可为空|必填|未填写/.test(element.textContent) && isVisible(element)) return true;
    }
  }
  return false;
}

function isOpen(input: HTMLInputElement): boolean {
  return input.isConnected && !input.readOnly && !input.matches(':disabled');
}

function setValue(input: HTMLInputElement, value: string): void {
  // The browser's own setter, whatever the page has put over it: a content script does not see the page's properties.
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText', data: value }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
