import { checkCode, mendCode } from '../rules/code';
import { checkIdTail, mendIdTail } from '../rules/id-tail';
import { checkPhone, mendPhone } from '../rules/phone';
import type { Find, FoundForm } from './find';
import type { FieldKind } from './words';

interface Mending {
  readonly mend: (text: string) => string;
  /** Null when the page would take this for what it is. */
  readonly check: (value: string) => string | null;
}

const MENDING: Readonly<Record<FieldKind, Mending>> = {
  code: { mend: mendCode, check: checkCode },
  phone: { mend: mendPhone, check: checkPhone },
  // A phone number has six last characters too, but they are nobody's ID tail.
  idTail: { mend: (text) => (looksLikeDocument(text) ? mendIdTail(text) : text), check: checkIdTail },
};

/** Letters, digits and brackets, longer than a tail, and not a phone number. */
function looksLikeDocument(text: string): boolean {
  const bare = text.normalize('NFKC').replace(/\s+/g, '');
  return /^[0-9a-z()]{6,20}$/i.test(bare) && checkPhone(mendPhone(bare)) !== null;
}

/** A sentence, and no code with something around it: whether it is the SMS, the worker tells. */
const SENTENCE = /[\u4e00-\u9fff].*[\u4e00-\u9fff]/s;

/** A paste that was set right before the page could misread it. */
export interface MendedPaste {
  readonly form: FoundForm;
  readonly field: FieldKind;
  readonly value: string;
}

/** A whole text that was pasted for the code; `stays`: in the code's own field, where it stays when it is not the SMS. */
export interface PastedText {
  readonly form: FoundForm;
  readonly text: string;
  readonly stays: boolean;
}

/**
 * Sets pastes right: `138 0013 8000` (of which the page would keep 138), a whole document number (of which it would keep
 * the first six), a whole SMS (which it would send as it is; facts/miit-page.md 2.6 to 2.8). Only a paste that would replace the
 * whole field and that mending makes right is taken over; every other one is left to the page. A code that is pasted into the
 * first of its boxes goes into all. Whether a sentence is the SMS, `onText` finds out: a look-alike must not become a code. One
 * that is pasted where nothing is written, into the panel say, is for the code of the one form that waits for one.
 */
export function mendPastes(find: Find, onMended: (paste: MendedPaste) => void, onText: (paste: PastedText) => void, signal: AbortSignal): void {
  const listen = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const target = event.composedPath()[0];
    if (!event.isTrusted) return;
    const forms = find();
    if (target instanceof HTMLElement && !target.isContentEditable && !target.matches('input, textarea') && SENTENCE.test(text)) {
      const [form, ...others] = forms.filter(({ inputs }) => inputs.code?.value === '');
      if (form !== undefined && others.length === 0) onText({ form, text, stays: false });
    }
    if (!(target instanceof HTMLInputElement) || !replacesAll(target)) return;
    for (const form of forms) {
      const isBox = form.boxes.includes(target);
      const field = isBox ? 'code' : (['code', 'phone', 'idTail'] as const).find((kind) => form.inputs[kind] === target);
      if (field === undefined) continue;
      const { mend, check } = MENDING[field];
      const value = mend(text);
      const isText = field === 'code' && SENTENCE.test(text);
      if (!isText && ((value === text && !isBox) || check(value) !== null)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (isText) onText({ form, text, stays: !isBox });
      else onMended({ form, field, value });
      return;
    }
  };
  window.addEventListener('paste', listen, { capture: true, signal });
}

function replacesAll(input: HTMLInputElement): boolean {
  const { value, selectionStart, selectionEnd } = input;
  return value === '' || (selectionStart === 0 && selectionEnd === value.length);
}
