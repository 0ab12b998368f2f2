import type { Submit } from '../ledger/verdict';
import { RefusedError } from '../messages/ask';
import type { PageLink } from '../messages/page-link';
import type { PageSnapshot } from '../messages/page-snapshot';
import { findForms, type FoundForm } from '../page/find';
import { readForm } from '../page/read';
import type { Cell } from './cell';
import { defaultPerson } from './person';
import { valuesKey } from './standing';
import type { CompanionState } from './state';

/** Keeps the state true to the page and to what the worker says. */
export interface Knowledge {
  /** The form that the panel is about, as it stands now; null when it has gone. */
  current(): FoundForm | null;
  /** Tells the worker that a form is here, and takes what it knows. */
  hello(): Promise<void>;
  takeSnapshot(snapshot: PageSnapshot): void;
  /** Reads the form anew, and asks whose values they are, so that the guard can answer at once on the click. */
  reread(): Promise<void>;
}

export function createKnowledge(root: Document, link: PageLink, cell: Cell): Knowledge {
  function current(): FoundForm | null {
    const forms = findForms(root);
    return forms.find(({ kind }) => kind === cell.state.form?.kind) ?? forms[0] ?? null;
  }

  function takeSnapshot(snapshot: PageSnapshot): void {
    const { personId } = cell.state;
    const stays = snapshot.persons.some(({ id, passed }) => id === personId && !passed);
    // What the worker said of the values before may have changed with the rest.
    cell.update({ snapshot, match: null, fault: null, personId: stays ? personId : defaultPerson(snapshot) });
    void reread();
  }

  async function reread(): Promise<void> {
    const form = current();
    if (form === null) return;
    const submit = readForm(form);
    cell.update({ form, submit, held: sameValues(submit, cell.state.submit) ? cell.state.held : [] });
    const { phone, idTail } = submit;
    const { match } = cell.state;
    if (match?.phone === phone && match.idTail === idTail) return;
    try {
      cell.update({ match: { ...(await link.ask({ type: 'match', phone, idTail })), phone, idTail } });
    } catch {
      // The masks serve instead (`standingOf`); a worker that is gone is told of by `reserve`.
    }
  }

  return {
    current,
    takeSnapshot,
    reread,
    async hello() {
      try {
        takeSnapshot(await link.ask({ type: 'pageHello' }));
      } catch (error) {
        cell.update({ fault: faultOf(error) });
      }
    },
  };
}

/** What to tell the user of a request that failed: the worker's own reason, or that it did not answer. */
export function faultOf(error: unknown): NonNullable<CompanionState['fault']> {
  return error instanceof RefusedError ? error.refusal : 'silent';
}

function sameValues(a: Submit, b: Submit | null): boolean {
  return b !== null && valuesKey(a) === valuesKey(b);
}
