import type { Submit } from '../ledger/verdict';
import { RefusedError } from '../messages/ask';
import { askUntilHeard } from '../messages/ask-until-heard';
import type { PageLink } from '../messages/page-link';
import type { PageSnapshot } from '../messages/page-snapshot';
import type { PageRequest } from '../messages/protocol';
import type { SeenAnswer } from '../page/answers';
import { watchAnswers } from '../page/watch';
import { mayAnswer } from '../rules/outcome';
import { valuesKey } from './standing';
import type { CompanionState } from './state';

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
  readonly update: (change: Partial<CompanionState>) => void;
  readonly takeSnapshot: (snapshot: PageSnapshot) => void;
  /** Notes that these values were refused. */
  readonly refuse: (valuesKey: string) => void;
}

/** Follows each submit that leaves: written down in the same tick, watched until its answer, settled with it. */
export interface Attempts {
  /** `personId` is the one whose values Heyan filled in, when they are what is submitted. */
  leave(submit: Submit, personId: string | null): void;
}

export function createAttempts({ root, link, now, newId, signal, update, takeSnapshot, refuse }: AttemptSurroundings): Attempts {
  let watching = new AbortController();

  function tell(request: Extract<PageRequest, { type: 'reserve' | 'settle' }>): Promise<void> {
    return askUntilHeard(link.ask, request, () => update({ fault: 'silent' })).then(takeSnapshot, (error: unknown) => {
      update({ fault: error instanceof RefusedError ? error.refusal : 'silent' });
    });
  }

  return {
    leave(submit, personId) {
      const { kind, phone, idTail } = submit;
      const id = newId();
      const at = now();
      const reserve = (): Promise<void> => tell({ type: 'reserve', id, at, kind, phone, idTail, personId });
      const reserved = reserve();
      update({ waiting: true, answer: null });
      watching.abort();
      watching = new AbortController();
      const giveUp = AbortSignal.timeout(ANSWER_WAIT_MS);
      const until = AbortSignal.any([signal, watching.signal, giveUp]);
      giveUp.addEventListener('abort', () => update({ waiting: false }), { signal: AbortSignal.any([signal, watching.signal]) });

      const onAnswer = ({ id: answer, outcome, text }: SeenAnswer): void => {
        if (!mayAnswer(kind, outcome) || (outcome === 'notSent' && now() - at > OWN_REFUSAL_MS)) return;
        if (outcome === 'wrong') refuse(valuesKey(submit));
        if (outcome !== 'unknown') watching.abort();
        update({ waiting: false, answer: { id: answer, outcome, text } });
        // Reserved once more, in case the first word was lost with a dying worker: told twice, it still counts once.
        void reserved.then(reserve).then(() => tell({ type: 'settle', attemptId: id, at: now(), outcome, answer }));
      };
      watchAnswers(root, onAnswer, until);
    },
  };
}
