import type { Reason, Submit } from '../ledger/verdict';
import { askUntilHeard } from '../messages/ask-until-heard';
import type { PageLink } from '../messages/page-link';
import type { PageSnapshot } from '../messages/page-snapshot';
import type { FoundForm } from '../page/find';
import { readForm } from '../page/read';
import { serviceTypeOf } from '../page/service-type';
import { checkPhone } from '../rules/phone';
import type { Cell } from './cell';
import { faultOf } from './fault';
import { defaultPerson } from './person';
import { valuesKey } from './standing';

/** Keeps the state true to the page and to what the worker says. */
export interface Knowledge {
  /** The form that the panel is about, as it stands now; null when it has gone. */
  current(): FoundForm | null;
  /** Tells the worker that a form is here, and takes what it knows. */
  hello(): Promise<void>;
  takeSnapshot(snapshot: PageSnapshot): void;
  /** Drops what the worker said of the values: a submit has left, and nothing counts it yet. */
  forget(): void;
  /** Reads the form anew (of these, where the page has just been looked at), and asks what is known of its values, so that the guard can answer at once on the click. */
  reread(forms?: readonly FoundForm[]): Promise<void>;
}

/** A question to the worker about these values. */
interface Question {
  readonly key: string;
  answered: Promise<void>;
}

/** Said when the user may press again, having been held for a moment. */
const CHECKED: Reason = { id: 'checked', level: 'warn', remedy: 'goOn' };
const UNKNOWN: Reason = { id: 'countUnknown', level: 'warn', remedy: 'goOn' };

/** `find` finds the forms that the page shows now. */
export function createKnowledge(find: () => readonly FoundForm[], link: Pick<PageLink, 'ask'>, cell: Cell): Knowledge {
  /** The question that is on its way, null when there is none. An answer to any other one is out of date. */
  let asking: Question | null = null;

  function current(forms = find()): FoundForm | null {
    return forms.find(({ kind }) => kind === cell.state.form?.kind) ?? forms[0] ?? null;
  }

  function forget(): void {
    asking = null;
    cell.update({ match: null });
  }

  function takeSnapshot(snapshot: PageSnapshot): void {
    const { personId } = cell.state;
    const stays = snapshot.persons.some(({ id, passed }) => id === personId && !passed);
    // What the worker said of the values before may have changed with the rest.
    forget();
    const { why = cell.state.why } = snapshot;
    cell.update({ snapshot, why, fault: null, personId: stays ? personId : defaultPerson(snapshot) });
    void reread();
  }

  async function reread(forms = find()): Promise<void> {
    const form = current(forms);
    if (form === null) return;
    const submit = readForm(form);
    const key = valuesKey(submit);
    const { match, held, submit: before } = cell.state;
    const type = serviceTypeOf(form);
    cell.update({ form, submit, serviceType: type && { chosen: type.chosen }, held: before !== null && valuesKey(before) === key ? held : [] });
    if (match?.key === key && match.answer !== null) return;
    // Nobody's phone: there is nothing to be known of it.
    if (checkPhone(submit.phone) !== null && !submit.isPhoneFixed) return;
    if (asking?.key === key) return asking.answered;
    const question: Question = { key, answered: Promise.resolve() };
    asking = question;
    question.answered = ask(submit, question);
    await question.answered;
  }

  async function ask(submit: Submit, question: Question): Promise<void> {
    const { key } = question;
    const { kind, phone, idTail, code } = submit;
    const answer = await askUntilHeard(link.ask, { type: 'match', kind, phone, idTail, code }).catch((error: unknown) => {
      // The user has erased everything: from here on nothing is counted, and that is to be seen.
      if (faultOf(error) === 'noConsent') cell.update({ fault: 'noConsent' });
      return null;
    });
    if (asking !== question) return;
    asking = null;
    cell.update({ match: { key, phone, answer } });
    // What the click was held for has come, or will not.
    const instead = answer === null ? UNKNOWN : CHECKED;
    cell.update({ held: cell.state.held.map((reason) => (reason.remedy === 'wait' ? instead : reason)) });
  }

  return {
    current,
    forget,
    takeSnapshot,
    reread,
    async hello() {
      try {
        takeSnapshot(await askUntilHeard(link.ask, { type: 'pageHello' }));
      } catch (error) {
        cell.update({ fault: faultOf(error) });
      }
    },
  };
}
