import type { Submit } from '../ledger/verdict';
import type { Ask } from '../messages/ask';
import { askUntilHeard } from '../messages/ask-until-heard';
import type { PageSnapshot } from '../messages/page-snapshot';
import type { PageRequest } from '../messages/protocol';
import type { AnswerId, Outcome } from '../rules/outcome';
import { type Fault, faultOf } from './fault';

/** What is known of an answer. `text` is how the site said it. */
export interface Answer {
  readonly id: AnswerId | null;
  readonly outcome: Outcome;
  readonly text: string;
}

/** A submit that has been written down, or is being written. */
export interface Recorded {
  /** When it left, in ms. */
  readonly at: number;
  settle(answer: Answer): Promise<void>;
}

/** Tells the worker of each submit, and of what came of it, until the worker has heard. */
export interface Recorder {
  /** `personId` is the one whose values Heyan filled in, `warned` what the guard had said against it. */
  record(submit: Submit, personId: string | null, warned: readonly string[]): Recorded;
}

export interface RecorderSurroundings {
  readonly ask: Ask;
  readonly now: () => number;
  readonly newId: () => string;
  readonly onSnapshot: (snapshot: PageSnapshot) => void;
  readonly onFault: (fault: Fault) => void;
}

/** The longest text that is told of an unknown answer. */
const LONGEST_SAID = 200;

export function createRecorder({ ask, now, newId, onSnapshot, onFault }: RecorderSurroundings): Recorder {
  /** Gives whether the worker has heard, and written. */
  async function tell(request: Extract<PageRequest, { type: 'reserve' | 'settle' }>): Promise<boolean> {
    try {
      onSnapshot(await askUntilHeard(ask, request, () => onFault('silent')));
      return true;
    } catch (error) {
      onFault(faultOf(error));
      return false;
    }
  }
  return {
    record({ kind, phone, idTail, code }, personId, warned) {
      const at = now();
      const reservation = { type: 'reserve' as const, id: newId(), at, kind, phone, idTail, code, personId, warned: [...warned] };
      const written = tell(reservation);
      return {
        at,
        async settle({ id: answer, outcome, text }) {
          // Once more, where the first word was lost: told twice, it still counts once.
          if (!(await written)) await tell(reservation);
          const said = answer === null ? text.trim().slice(0, LONGEST_SAID) : null;
          await tell({ type: 'settle', attemptId: reservation.id, at: now(), outcome, answer, said });
        },
      };
    },
  };
}
