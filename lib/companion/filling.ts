import type { Submit } from '../ledger/verdict';
import type { PersonValues } from '../messages/protocol';
import { fillForm, type FillReport, type FillValues, isSame, nextTicks } from '../page/fill';
import type { FoundForm } from '../page/find';
import type { MendedPaste } from '../page/paste';
import { readForm } from '../page/read';
import { serviceTypeOf } from '../page/service-type';
import type { FieldKind } from '../page/words';
import { checkCode } from '../rules/code';
import { checkIdTail } from '../rules/id-tail';
import { checkPhone } from '../rules/phone';
import type { Cell } from './cell';
import type { Knowledge } from './knowledge';
import { valuesKey } from './standing';

/** A fill's report to whoever asked for it. A field that is `asked` about was left alone, as all others were. */
export interface FilledFields {
  readonly fields: readonly { readonly field: FieldKind; readonly state: FillReport['fields'][number]['state'] | 'asked' }[];
}

/** Fills the form, on the user's action only, and says what the page kept. */
export interface Filling {
  /**
   * Fills a person's values, and remembers whose they are: one phone may stand in several filings. Where a field holds
   * something else that can be right, and that the user has put there, it is asked first, unless it `mayReplace`.
   */
  person(personId: string, values: PersonValues, mayReplace: boolean): Promise<FilledFields | null>;
  /** Puts in what a paste was meant to be. */
  paste(paste: MendedPaste): Promise<void>;
  /** Takes the last fill back: what stood there before stands there again. */
  undo(): Promise<void>;
  /** The person whose values these are, when Heyan filled them and nobody has changed them since. */
  ownerOf(submit: Submit): string | null;
}

export function createFilling(cell: Cell, { current, reread }: Knowledge): Filling {
  let filledFor: { readonly personId: string; readonly values: PersonValues } | null = null;
  let before: FillValues = {};

  async function fill(form: FoundForm, values: FillValues): Promise<FillReport> {
    const held = readForm(form);
    before = Object.fromEntries(Object.keys(values).map((field) => [field, held[field as FieldKind] ?? '']));
    const filled = await fillForm(form, values);
    cell.update({ filled, mended: null, noCode: null, asked: null, canUndo: true });
    await reread();
    return filled;
  }

  /** Fields with another value, which can be right and which Heyan has not put there. What cannot be right is no loss. */
  function conflicts(form: FoundForm, values: PersonValues): readonly FieldKind[] {
    const held = readForm(form);
    const code = held.code ?? '';
    const canBeRight = { code: checkCode(code) === null, phone: checkPhone(held.phone) === null, idTail: checkIdTail(held.idTail) === null };
    return (['code', 'phone', 'idTail'] as const).filter((field) => {
      const wanted = values[field];
      const isOwn = [wanted, filledFor?.values[field] ?? ''].some((own) => own !== undefined && isSame(held[field] ?? '', own));
      return wanted !== undefined && canBeRight[field] && !isOwn && form.inputs[field]?.readOnly !== true;
    });
  }

  async function chooseServiceType(form: FoundForm, personId: string): Promise<void> {
    const kind = cell.state.snapshot?.persons.find(({ id }) => id === personId)?.serviceKind;
    const type = serviceTypeOf(form);
    if (kind === undefined || type === null || type.chosen !== null) return;
    type.choose?.(kind);
    await nextTicks();
  }

  return {
    async person(personId, { code, ...bare }, mayReplace) {
      const form = current();
      if (form === null) return null;
      const values = code === undefined || form.kind === 'resend' ? bare : { ...bare, code };
      const inTheWay = mayReplace ? [] : conflicts(form, values);
      if (inTheWay.length > 0) {
        cell.update({ personId, asked: { personId, fields: inTheWay }, filled: null, mended: null });
        return { fields: inTheWay.map((field) => ({ field, state: 'asked' })) };
      }
      filledFor = { personId, values };
      await chooseServiceType(form, personId);
      // Choosing may have made the page build its form anew.
      return fill(current() ?? form, values);
    },
    async paste({ form, field, value }) {
      await fill(form, { [field]: value });
      cell.update({ mended: field, filled: null });
    },
    async undo() {
      const form = current();
      if (form === null || !cell.state.canUndo) return;
      await fillForm(form, before);
      cell.update({ filled: null, mended: null, canUndo: false });
      await reread();
    },
    ownerOf(submit) {
      // Whose code it is, nobody can tell: another one may have been typed since.
      const isTheirs = filledFor !== null && valuesKey(submit) === valuesKey({ ...submit, ...filledFor.values, code: submit.code });
      return isTheirs ? (filledFor?.personId ?? null) : null;
    },
  };
}
