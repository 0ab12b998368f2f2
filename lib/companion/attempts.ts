import type { Submit } from '../ledger/verdict';
import type { SeenAnswer } from '../page/answers';
import { isCovered } from '../page/covered';
import { readForm } from '../page/read';
import { type Proof, watchUnsent } from '../page/unsent';
import { watchAnswers } from '../page/watch';
import { mayAnswer } from '../rules/outcome';
import type { Cell } from './cell';
import type { Knowledge } from './knowledge';
import type { Recorder } from './recorder';
import { createRivals } from './rivals';
import { valuesKey } from './standing';

/**
 * How long after the click the page's own refusal can come, in ms. Later the same words would be about something else,
 * and the captcha, which only a person solves, takes longer than this (facts/miit-page.md 2.11).
 */
const OWN_REFUSAL_MS = 2_000;

/** How long an answer is waited for, in ms. After that the try stays unknown, and counts. */
const ANSWER_WAIT_MS = 15 * 60_000;

interface AttemptSurroundings {
  readonly root: Document;
  readonly now: () => number;
  readonly signal: AbortSignal;
  readonly cell: Cell;
  readonly knowledge: Knowledge;
  readonly recorder: Recorder;
  /** Notes that these values were refused. */
  readonly refuse: (submit: Submit) => void;
}

/** Follows each submit that leaves: written down in the same tick, watched until its answer, settled with it. */
export interface Attempts {
  /** `personId` is the one whose values Heyan filled in, when they are what is submitted; `warned` what the guard had said. */
  leave(submit: Submit, personId: string | null, warned: readonly string[]): void;
}

export function createAttempts({ root, now, signal, cell, knowledge, recorder, refuse }: AttemptSurroundings): Attempts {
  let watching = new AbortController();
  const rivals = createRivals();

  /** The form's values now; null when it has gone. */
  function formNow(kind: Submit['kind']): Submit | null {
    const form = knowledge.current();
    return form?.kind === kind ? readForm(form) : null;
  }

  return {
    leave(submit, personId, warned) {
      const mine = rivals.enter(submit, now());
      let attempt = recorder.record(submit, personId, warned);
      cell.update({ waiting: true, answer: null });
      watching.abort();
      watching = new AbortController();
      const until = AbortSignal.any([signal, watching.signal, AbortSignal.timeout(ANSWER_WAIT_MS)]);

      let changedTo: string | null = null;
      /** Writes down what the form holds now, once, when it is something else than was submitted. */
      const writeChanged = (held: Submit | null): boolean => {
        if (held === null || !isChanged(submit, held)) return false;
        if (changedTo !== valuesKey(held)) recorder.record(held, null, []);
        changedTo = valuesKey(held);
        return true;
      };
      let isAnswered = false;
      let isProved = false;
      const onProof = (proof: Proof): void => {
        if (isAnswered) return;
        isProved = true;
        mine.leave();
        cell.update({ waiting: false, answer: { id: proof, outcome: 'notSent', text: '' } });
        void attempt.settle({ id: proof, outcome: 'notSent', text: '' });
      };
      /** What the page belied was no proof: the submit counts again. */
      const recall = (): void => {
        if (!isProved) return;
        isProved = false;
        mine.stay();
        attempt = recorder.record(submit, personId, warned);
      };
      /** The values that stand there when the captcha goes are what the page may have sent (facts/miit-page.md 2.11). */
      const onUncovered = (): void => {
        recall();
        writeChanged(formNow(submit.kind));
      };
      const onAnswer = ({ id: answer, outcome, text, element }: SeenAnswer): void => {
        if (!mayAnswer(submit.kind, outcome)) return;
        const held = formNow(submit.kind);
        // The page's own refusal comes at once, and of the very values that were submitted.
        const isRefusal = held !== null && valuesKey(held) === valuesKey(submit) && now() - attempt.at <= OWN_REFUSAL_MS;
        if (outcome === 'notSent' && !isRefusal) return;
        const unsure = { waiting: false, answer: { id: null, outcome: 'unknown', text } } as const;
        // An answer may be late, and of a submit before this one: with other values, or while the captcha is still open. Shown,
        // but settled for neither: both count until they are answered for sure.
        const button = knowledge.current()?.submit;
        const isEarly = mine.hasRival(now()) && button !== undefined && isCovered(button, element);
        if (outcome !== 'notSent' && (isEarly || mine.isContested(now()))) {
          cell.update(unsure);
          return;
        }
        isAnswered = true;
        recall();
        // The page sends what its form holds after the captcha: with other values in it, nobody can tell whose answer this is.
        if (writeChanged(held)) {
          cell.update(unsure);
          return;
        }
        if (outcome === 'wrong') refuse(submit);
        if (outcome !== 'unknown') {
          watching.abort();
          mine.leave();
        }
        cell.update({ waiting: false, answer: { id: answer, outcome, text } });
        void attempt.settle({ id: answer, outcome, text });
      };
      watchAnswers(root, onAnswer, until);
      watchUnsent(() => knowledge.current()?.submit, onProof, onUncovered, until);
    },
  };
}

/** Whether a field holds another value than was submitted. An empty one was cleared by the page, not changed by the user. */
function isChanged(submit: Submit, held: Submit): boolean {
  return (['code', 'phone', 'idTail'] as const).some((field) => {
    const value = held[field];
    return value !== null && value !== '' && value !== submit[field];
  });
}
