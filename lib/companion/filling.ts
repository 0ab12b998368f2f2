import type { Submit } from '../ledger/verdict';
import type { PersonValues } from '../messages/protocol';
import { type FillReport, fillForm, type FillValues } from '../page/fill';
import type { MendedPaste } from '../page/paste';
import type { Cell } from './cell';
import type { Knowledge } from './knowledge';
import { valuesKey } from './standing';

/** Fills the form, on the user's action only, and says what the page kept. */
export interface Filling {
  /** Fills a person's values, and remembers whose they are: one phone may stand in several filings. */
  person(personId: string, values: PersonValues): Promise<FillReport | null>;
  /** Puts in what a paste was meant to be. */
  paste(paste: MendedPaste): Promise<void>;
  /** The person whose values these are, when Heyan filled them and nobody has changed them since. */
  ownerOf(submit: Submit): string | null;
}

export function createFilling(cell: Cell, { current, reread }: Knowledge): Filling {
  let filledFor: { readonly personId: string; readonly values: PersonValues } | null = null;

  async function fill(values: FillValues): Promise<FillReport | null> {
    const form = current();
    if (form === null) return null;
    const filled = await fillForm(form, values);
    cell.update({ filled, mended: null });
    await reread();
    return filled;
  }

  return {
    person(personId, values) {
      filledFor = { personId, values };
      return fill(values);
    },
    async paste({ field, value }) {
      await fill({ [field]: value });
      cell.update({ mended: field, filled: null });
    },
    ownerOf(submit) {
      const isTheirs = filledFor !== null && valuesKey(submit) === valuesKey({ ...submit, ...filledFor.values });
      return isTheirs ? (filledFor?.personId ?? null) : null;
    },
  };
}
