import { codeFromPaste } from '../rules/sms';
import { mendIdTail } from '../rules/id-tail';
import { mendPhone } from '../rules/phone';
import { findForms } from './find';
import type { FoundForm } from './find';
import type { FieldKind } from './words';

const MEND: Readonly<Record<FieldKind, (text: string) => string>> = {
  code: codeFromPaste,
  phone: mendPhone,
  idTail: mendIdTail,
};

/** A paste that was set right before the page could misread it. */
export interface MendedPaste {
  readonly form: FoundForm;
  readonly field: FieldKind;
  readonly value: string;
}

/**
 * Sets pastes right: `138 0013 8000` (of which the page would keep 138), a whole document number (of which it would keep
 * the first six), a whole SMS (which it would send as it is; facts/miit-page.md 2.6 to 2.8). Only a paste that would replace the
 * whole field and that mending changes is taken over; every other one is left to the page.
 */
export function mendPastes(root: Document, onMended: (paste: MendedPaste) => void, signal: AbortSignal): void {
  const listen = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const target = event.composedPath()[0];
    if (!event.isTrusted || !(target instanceof HTMLInputElement) || !replacesAll(target)) return;
    for (const form of findForms(root)) {
      const field = (['code', 'phone', 'idTail'] as const).find((kind) => form.inputs[kind] === target);
      if (field === undefined) continue;
      const value = MEND[field](text);
      if (value === '' || value === text) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      onMended({ form, field, value });
      return;
    }
  };
  window.addEventListener('paste', listen, { capture: true, signal });
}

function replacesAll(input: HTMLInputElement): boolean {
  const { value, selectionStart, selectionEnd } = input;
  return value === '' || (selectionStart === 0 && selectionEnd === value.length);
}
