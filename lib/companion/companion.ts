import { judge, type Reason, type Submit } from '../ledger/verdict';
import { RefusedError } from '../messages/ask';
import type { PageLink } from '../messages/page-link';
import type { PageSnapshot } from '../messages/page-snapshot';
import type { PageCommand, PersonValues } from '../messages/protocol';
import { type FillReport, fillForm, type FillValues } from '../page/fill';
import { findForms, type FoundForm } from '../page/find';
import { holdSubmits } from '../page/hold';
import { observeForms } from '../page/observe';
import { mendPastes } from '../page/paste';
import { readForm } from '../page/read';
import { createAttempts } from './attempts';
import { createConsent } from './consent';
import { defaultPerson } from './person';
import { filingsFor, standingOf, valuesKey } from './standing';
import { type CompanionState, INITIAL } from './state';

/** What the panel can ask for. Each is the answer to a user's own, trusted action. */
export interface CompanionActions {
  choose(personId: string): void;
  fill(): Promise<void>;
  /** The deliberate second step: the user knows what held the submit back, and goes on. */
  goOn(): void;
  /** A new SMS for a new request came: the count begins anew. */
  startRound(): Promise<void>;
}

export interface CompanionSurroundings {
  readonly root: Document;
  readonly link: PageLink;
  readonly now: () => number;
  readonly newId: () => string;
  readonly show: (state: CompanionState) => void;
  /** Aborted when the extension is gone, or the page is left. */
  readonly signal: AbortSignal;
}

/**
 * Accompanies the form on one page: finds it, asks the worker about it, fills it when told to, stands before its submit,
 * and reads what comes of it. While there is no form it holds no listener but the observer's.
 */
export function startCompanion({ root, link, now, newId, show, signal }: CompanionSurroundings): CompanionActions {
  let state = INITIAL;
  let forForm = new AbortController();
  let filledFor: { readonly personId: string; readonly values: PersonValues } | null = null;
  const refused = new Set<string>();
  const consent = createConsent();

  const update = (change: Partial<CompanionState>): void => {
    state = { ...state, ...change };
    if (!signal.aborted) show(state);
  };
  const attempts = createAttempts({
    root, link, now, newId, signal, update, takeSnapshot, refuse: (key) => refused.add(key),
  });

  function takeSnapshot(snapshot: PageSnapshot): void {
    const stays = snapshot.persons.some(({ id, passed }) => id === state.personId && !passed);
    // What the worker said of the values before may have changed with the rest.
    update({ snapshot, match: null, fault: null, personId: stays ? state.personId : defaultPerson(snapshot) });
    void reread();
  }

  async function hello(): Promise<void> {
    try {
      takeSnapshot(await link.ask({ type: 'pageHello' }));
    } catch (error) {
      update({ fault: error instanceof RefusedError ? error.refusal : 'silent' });
    }
  }

  /** Reads the form anew and asks whose values they are, so that the guard can answer at once on the click. */
  async function reread(): Promise<void> {
    const form = current();
    if (form === null) return;
    const submit = readForm(form);
    update({ form, submit, held: sameValues(submit, state.submit) ? state.held : [] });
    const { phone, idTail } = submit;
    if (state.match?.phone === phone && state.match.idTail === idTail) return;
    try {
      const match = await link.ask({ type: 'match', phone, idTail });
      update({ match: { ...match, phone, idTail } });
    } catch {
      // The masked phone serves instead (`standingOf`); a worker that is gone is told of by `reserve`.
    }
  }

  function decide(form: FoundForm): boolean {
    // An old script must not stand in anybody's way.
    if (!link.isAlive()) return true;
    const submit = readForm(form);
    const key = valuesKey(submit);
    const verdict = judge(submit, standingOf(submit, { ...state, refused }, now()));
    const open = consent.open(key, verdict);
    if (open.length === 0) {
      update({ form, submit, held: [], filled: null, mended: null });
      attempts.leave(submit, filledFor !== null && valuesKey(submit) === valuesKey({ ...submit, ...filledFor.values }) ? filledFor.personId : null);
      return true;
    }
    // A warning asks once: the next click with the same values goes through. A stop waits for `goOn`.
    if (open.every(({ level }) => level === 'warn')) consent.give(key, open);
    update({ form, submit, held: open, answer: null });
    return false;
  }

  function current(): FoundForm | null {
    const forms = findForms(root);
    return forms.find(({ kind }) => kind === state.form?.kind) ?? forms[0] ?? null;
  }

  /** Fills a person's values, and remembers whose they are: a phone may stand in several filings. */
  function fillPerson(personId: string, values: PersonValues): Promise<FillReport | null> {
    filledFor = { personId, values };
    return fillWith(values);
  }

  async function fillWith(values: FillValues): Promise<FillReport | null> {
    const form = current();
    if (form === null) return null;
    const filled = await fillForm(form, values);
    update({ filled, mended: null });
    await reread();
    return filled;
  }

  async function obey(command: PageCommand): Promise<unknown> {
    if (command.type === 'snapshot') takeSnapshot(command.snapshot);
    if (command.type === 'fill') return fillPerson(command.personId, command.values);
    const form = current();
    return form === null ? null : { kind: form.kind };
  }

  function accompany(forms: readonly FoundForm[]): void {
    const form = forms[0] ?? null;
    const isNew = state.form === null;
    if (form === null) {
      forForm.abort();
      update({ form: null, submit: null, held: [], filled: null, mended: null });
      return;
    }
    update({ form, submit: readForm(form) });
    if (isNew) {
      forForm = new AbortController();
      const during = AbortSignal.any([signal, forForm.signal]);
      holdSubmits(root, decide, during);
      mendPastes(root, ({ field, value }) => {
        void fillWith({ [field]: value }).then(() => update({ mended: field, filled: null }));
      }, during);
      window.addEventListener('input', () => void reread(), { capture: true, signal: during });
      void hello();
    }
    void reread();
  }

  link.onCommand(obey, signal);
  observeForms(root, accompany, signal);

  return {
    choose: (personId) => update({ personId, filled: null }),
    async fill() {
      const { personId } = state;
      if (personId === null) return;
      const values = await link.ask({ type: 'valuesOf', personId });
      if (values !== null) await fillPerson(personId, values);
    },
    goOn() {
      if (state.submit !== null) consent.give(valuesKey(state.submit), state.held);
      update({ held: withoutGoOn(state.held) });
    },
    async startRound() {
      const { submit, snapshot, match } = state;
      if (submit === null || snapshot === null) return;
      await link.ask({ type: 'openRounds', filingIds: [...filingsFor(submit, snapshot, match)] });
      refused.clear();
      consent.clear();
      update({ held: [], answer: null });
    },
  };
}

function withoutGoOn(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter(({ remedy }) => remedy !== 'goOn');
}

function sameValues(a: Submit, b: Submit | null): boolean {
  return b !== null && valuesKey(a) === valuesKey(b);
}
