import type { Submit } from '../ledger/verdict';
import { askUntilHeard } from '../messages/ask-until-heard';
import type { PageLink } from '../messages/page-link';
import type { PageRequest } from '../messages/protocol';
import type { SeenAnswer } from '../page/answers';
import { watchAnswers } from '../page/watch';
import { mayAnswer } from '../rules/outcome';
import type { Cell } from './cell';
import { faultOf, type Knowledge } from './knowledge';

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

  function tell(request: Extract<PageRequest, { type: 'reserve' | 'settle' }>): Promise<void> {
    return askUntilHeard(link.ask, request, () => cell.update({ fault: 'silent' })).then(
      knowledge.takeSnapshot,
      (error: unknown) => cell.update({ fault: faultOf(error) }),
    );
  }

  return {
    leave(submit, personId) {
      const { kind, phone, idTail } = submit;
      const id = newId();
      const at = now();
      const reserve = (): Promise<void> => tell({ type: 'reserve', id, at, kind, phone, idTail, personId });
      const reserved = reserve();
      cell.update({ waiting: true, answer: null });
      watching.abort();
      watching = new AbortController();
      const giveUp = AbortSignal.timeout(ANSWER_WAIT_MS);
      const until = AbortSignal.any([signal, watching.signal, giveUp]);
      giveUp.addEventListener('abort', () => cell.update({ waiting: false }), { signal: AbortSignal.any([signal, watching.signal]) });

      const onAnswer = ({ id: answer, outcome, text }: SeenAnswer): void => {
        if (!mayAnswer(kind, outcome) || (outcome === 'notSent' && now() - at > OWN_REFUSAL_MS)) return;
        if (outcome === 'wrong') refuse(submit);
        if (outcome !== 'unknown') watching.abort();
        cell.update({ waiting: false, answer: { id: answer, outcome, text } });
        // Reserved once more, in case the first word was lost with a dying worker: told twice, it still counts once.
        void reserved.then(reserve).then(() => tell({ type: 'settle', attemptId: id, at: now(), outcome, answer }));
      };
      watchAnswers(root, onAnswer, until);
    },
  };
}
