import { judge, type Submit } from '../ledger/verdict';
import type { FoundForm } from '../page/find';
import { readForm } from '../page/read';
import type { Cell } from './cell';
import { createConsent } from './consent';
import { standingOf, valuesKey } from './standing';

/** Stands before each submit of this page, with what is known at the moment of the click. */
export interface Guard {
  /** Whether this submit may leave. When it may not, the state says why. */
  allows(form: FoundForm): boolean;
  /** The deliberate second step: the user knows what held the submit back, and goes on. */
  goOn(): void;
  /** Notes that these values were refused: the same ones are not to be sent again. */
  refuse(submit: Submit): void;
  /** Begins anew with a new round. */
  clear(): void;
}

/** `leave` is called in the same tick with each submit that may go, and with the reasons' ids that were told against it. */
export function createGuard(cell: Cell, now: () => number, leave: (submit: Submit, warned: readonly string[]) => void): Guard {
  const refused = new Set<string>();
  const consent = createConsent();

  return {
    allows(form) {
      const submit = readForm(form);
      const key = valuesKey(submit);
      const verdict = judge(submit, standingOf(submit, cell.state, refused, now()));
      const open = consent.open(key, verdict);
      if (open.length === 0) {
        consent.use(key);
        cell.update({ form, submit, held: [], filled: null, mended: null, asked: null, canUndo: false });
        leave(submit, verdict.reasons.map(({ id }) => id));
        return true;
      }
      // A warning asks once: the next click with the same values goes through. A stop waits for `goOn`.
      if (open.every(({ level }) => level === 'warn')) consent.give(key, open);
      cell.update({ form, submit, held: open, answer: null, isAskedNewSms: false });
      return false;
    },
    goOn() {
      const { submit, held } = cell.state;
      if (submit !== null) consent.give(valuesKey(submit), held);
      cell.update({ held: held.filter(({ remedy }) => remedy !== 'goOn') });
    },
    refuse(submit) {
      refused.add(valuesKey(submit));
    },
    clear() {
      refused.clear();
      consent.clear();
    },
  };
}
