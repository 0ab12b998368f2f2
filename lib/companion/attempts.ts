import type { Submit } from '../ledger/verdict';
import { askUntilHeard } from '../messages/ask-until-heard';
import type { PageLink } from '../messages/page-link';
import type { PageRequest } from '../messages/protocol';
import type { SeenAnswer } from '../page/answers';
import { isCovered } from '../page/covered';
import { readForm } from '../page/read';
import { watchAnswers } from '../page/watch';
import { type AnswerId, mayAnswer, type Outcome } from '../rules/outcome';
import type { Cell } from './cell';
import { faultOf, type Knowledge } from './knowledge';
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
  readonly link: PageLink;
  readonly now: () => number;
  readonly newId: () => string;
  readonly signal: AbortSignal;
  readonly cell: Cell;
  readonly knowledge: Knowledge;
  /** Notes that these values were refused. */
  readonly refuse: (submit: Submit) => void;
}

/** Follows each submit that leaves: written down in the same tick, watched until its answer, settled with it. */
export interface Attempts {
  /** `personId` is the one whose values Heyan filled in, when they are what is submitted. */
  leave(submit: Submit, personId: string | null): void;
}

export function createAttempts({ root, link, now, newId, signal, cell, knowledge, refuse }: AttemptSurroundings): Attempts {
  let watching = new AbortController();
  /** Whether the newest submit has had no answer yet. */
  let unanswered = false;

  function tell(request: Extract<PageRequest, { type: 'reserve' | 'settle' }>): Promise<void> {
    return askUntilHeard(link.ask, request, () => cell.update({ fault: 'silent' })).then(
      knowledge.takeSnapshot,
      (error: unknown) => cell.update({ fault: faultOf(error) }),
    );
  }

  function write(submit: Submit, personId: string | null): Written {
    const { kind, phone, idTail } = submit;
    const reservation = { type: 'reserve', id: newId(), at: now(), kind, phone, idTail, personId } as const;
    const written = tell(reservation);
    return {
      at: reservation.at,
      async settle(outcome, answer) {
        await written;
        // Once more, in case the first word was lost with a dying worker: told twice, it still counts once.
        await tell(reservation);
        await tell({ type: 'settle', attemptId: reservation.id, at: now(), outcome, answer });
      },
    };
  }

  /** The form's values now; null when it has gone. */
  function formNow(kind: Submit['kind']): Submit | null {
    const form = knowledge.current();
    return form?.kind === kind ? readForm(form) : null;
  }

  return {
    leave(submit, personId) {
      const hasRival = unanswered;
      const attempt = write(submit, personId);
      unanswered = true;
      cell.update({ waiting: true, answer: null });
      watching.abort();
      watching = new AbortController();
      const until = AbortSignal.any([signal, watching.signal, AbortSignal.timeout(ANSWER_WAIT_MS)]);

      let changedTo: string | null = null;
      const onAnswer = ({ id: answer, outcome, text, element }: SeenAnswer): void => {
        if (!mayAnswer(submit.kind, outcome)) return;
        const held = formNow(submit.kind);
        // The page's own refusal comes at once, and of the very values that were submitted.
        const isRefusal = held !== null && valuesKey(held) === valuesKey(submit) && now() - attempt.at <= OWN_REFUSAL_MS;
        if (outcome === 'notSent' && !isRefusal) return;
        const unsure = { waiting: false, answer: { id: null, outcome: 'unknown', text } } as const;
        // While its captcha is open a submit has no answer: this one may be late, and of the submit before. Shown, but settled for
        // neither: both count until they are answered for sure.
        const button = knowledge.current()?.submit;
        if (hasRival && outcome !== 'notSent' && button !== undefined && isCovered(button, element)) {
          cell.update(unsure);
          return;
        }
        // The page sends what its form holds after the captcha: with other values in it, nobody can tell whose answer this is.
        if (held !== null && isChanged(submit, held)) {
          if (changedTo !== valuesKey(held)) write(held, null);
          changedTo = valuesKey(held);
          cell.update(unsure);
          return;
        }
        if (outcome === 'wrong') refuse(submit);
        if (outcome !== 'unknown') {
          watching.abort();
          unanswered = false;
        }
        cell.update({ waiting: false, answer: { id: answer, outcome, text } });
        void attempt.settle(outcome, answer);
      };
      watchAnswers(root, onAnswer, until);
    },
  };
}

/** A submit that has been written down, or is being written. */
interface Written {
  readonly at: number;
  settle(outcome: Outcome, answer: AnswerId | null): Promise<void>;
}

/** Whether a field holds another value than was submitted. An empty one was cleared by the page, not changed by the user. */
function isChanged(submit: Submit, held: Submit): boolean {
  return (['code', 'phone', 'idTail'] as const).some((field) => {
    const value = held[field];
    return value !== null && value !== '' && value !== submit[field];
  });
}
