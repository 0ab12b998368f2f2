import { createCell } from '../../lib/companion/cell';
import { createGuard, type Guard } from '../../lib/companion/guard';
import { createKnowledge, type Knowledge } from '../../lib/companion/knowledge';
import { createRecorder, type Recorded } from '../../lib/companion/recorder';
import { type Contender, createRivals } from '../../lib/companion/rivals';
import type { Submit } from '../../lib/ledger/verdict';
import type { Ask } from '../../lib/messages/ask';
import type { FoundForm } from '../../lib/page/find';
import { readAnswer } from '../../lib/rules/answers';
import { mayAnswer, type Outcome } from '../../lib/rules/outcome';
import { type AnswerCode, answerText } from '../site/ministry/answers.ts';

/** A submit that has left this tab. */
export interface Pending {
  readonly id: string;
  readonly submit: Submit;
  readonly recorded: Recorded;
  readonly contender: Contender;
  answered: boolean;
}

interface TabSurroundings {
  readonly ask: Ask;
  readonly now: () => number;
  readonly newId: () => string;
  readonly onLeave: (submit: Submit, warned: readonly string[]) => void;
  /** Called when an answer was told to the worker, and heard. */
  readonly onSettled: (pending: Pending, outcome: Outcome) => void;
}

/** A page with the form, as far as counting goes: the real guard, knowledge and recorder, on fields that are plain objects. */
export interface Tab {
  readonly knowledge: Knowledge;
  readonly state: ReturnType<typeof createCell>['state'];
  readonly pending: readonly Pending[];
  captchaIsOpen: boolean;
  /** Answers of the ministry that have not been shown yet, and since when (ms). */
  readonly underWay: { readonly code: AnswerCode; readonly at: number }[];
  type(submit: Submit, personId: string | null): void;
  readonly guard: Guard;
  readonly form: () => FoundForm;
  /** The page shows an answer: it is read as an answer to the newest submit. */
  show(code: AnswerCode): void;
  /** The captcha was closed, and Heyan has proof that nothing was sent. */
  cancel(): void;
}

const NEVER = new AbortController().signal;

export function createTab({ ask, now, newId, onLeave, onSettled }: TabSurroundings): Tab {
  let submit: Submit = { kind: 'try', phone: '', idTail: '', code: '' };
  let personId: string | null = null;
  let lastId = '';
  const pending: Pending[] = [];
  const rivals = createRivals();
  const cell = createCell(() => undefined, NEVER);
  const form = (): FoundForm => {
    const { kind, phone, idTail, code } = submit;
    const inputs = { phone: { value: phone }, idTail: { value: idTail }, code: code === null ? null : { value: code } };
    return { kind, inputs, boxes: [], container: null } as unknown as FoundForm;
  };
  const knowledge = createKnowledge(() => [form()], { ask }, cell);
  const recorder = createRecorder({
    ask, now,
    newId: () => (lastId = newId()),
    onSnapshot: knowledge.takeSnapshot,
    onFault: (fault) => cell.update({ fault }),
  });
  const guard = createGuard(cell, now, (leaving, warned) => {
    onLeave(leaving, warned);
    const contender = rivals.enter(leaving, now());
    const recorded = recorder.record(leaving, personId, warned);
    pending.push({ id: lastId, submit: leaving, recorded, contender, answered: false });
    knowledge.forget();
  });
  const tab: Tab = {
    knowledge, guard, form, pending, underWay: [], captchaIsOpen: false,
    get state() {
      return cell.state;
    },
    type(typed, person) {
      submit = typed;
      personId = person;
      void knowledge.reread();
    },
    show(code) {
      const newest = pending.at(-1);
      const said = readAnswer(answerText(code));
      if (newest === undefined || said === null || newest.answered || !mayAnswer(newest.submit.kind, said.outcome)) return;
      // As `attempts` does: with other values before it, or while the captcha is open, an answer may be the rival's.
      const { contender } = newest;
      if (contender.isContested(now()) || (contender.hasRival(now()) && tab.captchaIsOpen)) return;
      contender.leave();
      if (said.outcome === 'wrong') guard.refuse(newest.submit);
      newest.answered = true;
      void newest.recorded.settle({ ...said, text: answerText(code) }).then(() => onSettled(newest, said.outcome));
    },
    cancel() {
      const newest = pending.at(-1);
      if (newest === undefined || newest.answered) return;
      newest.answered = true;
      newest.contender.leave();
      void newest.recorded.settle({ id: 'pageRefused', outcome: 'notSent', text: '' });
    },
  };
  void knowledge.hello();
  return tab;
}
