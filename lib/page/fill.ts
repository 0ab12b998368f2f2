import type { FoundForm } from './find';
import type { FieldKind } from './words';

/** What to fill; a kind that is absent is left alone. */
export type FillValues = Readonly<Partial<Record<FieldKind, string>>>;

/**
 * What became of a field: the page `kept` the value, or it `differs` from what was given; the form has no such field
 * (`missing`), or does not let it be changed (`readonly`).
 */
export interface FillReport {
  readonly fields: readonly { readonly field: FieldKind; readonly state: 'kept' | 'differs' | 'missing' | 'readonly' }[];
}

/** Waits until the page has taken a value over and written back what it made of it. */
export type Settle = () => Promise<void>;

/** Two macrotasks: the site's framework rewrites its fields on the next tick (facts/miit-page.md 5). */
export const nextTicks: Settle = async () => {
  await new Promise((resolve) => setTimeout(resolve, 0));
  await new Promise((resolve) => setTimeout(resolve, 0));
};

/**
 * Fills a form that was found just now, and reads back what the page kept. Values are told by `input` and `change`, as a
 * person's typing is; no key and no click is imitated.
 */
export async function fillForm(form: FoundForm, values: FillValues, settle: Settle = nextTicks): Promise<FillReport> {
  const wanted = (['code', 'phone', 'idTail'] as const).flatMap((field) => {
    const value = values[field];
    return value === undefined ? [] : [{ field, value, input: form.inputs[field] }];
  });
  for (const { value, input } of wanted) if (input !== null && isOpen(input)) setValue(input, value);
  await settle();
  return {
    fields: wanted.map(({ field, value, input }) => {
      if (input === null || !input.isConnected) return { field, state: 'missing' };
      if (input.value === value) return { field, state: 'kept' };
      return { field, state: isOpen(input) ? 'differs' : 'readonly' };
    }),
  };
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
