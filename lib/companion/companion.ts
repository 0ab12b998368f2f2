import type { PageLink } from '../messages/page-link';
import type { PageCommand } from '../messages/protocol';
import { watchComposing } from '../page/composing';
import { leadEnterToSubmit } from '../page/enter';
import { nextTicks } from '../page/fill';
import { type FoundForm, partsOf, sameForm } from '../page/find';
import { holdSubmits } from '../page/hold';
import { noteRewriting } from '../page/masks';
import { observeForms } from '../page/observe';
import { mendPastes, type PastedText } from '../page/paste';
import { readForm } from '../page/read';
import { createAttempts } from './attempts';
import { createCell } from './cell';
import { createFilling } from './filling';
import { faultOf } from './fault';
import { createGuard } from './guard';
import { createKnowledge } from './knowledge';
import { createRecorder } from './recorder';
import { createReporting, type ReportingActions } from './reporting';
import type { CompanionState } from './state';
import { createTeaching, type TeachingActions } from './teaching';

/** What the panel can ask for. Each is the answer to a user's own, trusted action. */
export interface CompanionActions {
  choose(personId: string): void;
  fill(): Promise<void>;
  /** Fills though something else stands there, or leaves it. */
  replace(isWanted: boolean): Promise<void>;
  /** Takes the last fill back. */
  undoFill(): Promise<void>;
  /** The deliberate second step: the user knows what held the submit back, and goes on. */
  goOn(): void;
  /** Asks the user first whether it is a new request's SMS: a resent one gives no new tries. */
  askNewSms(isAsked: boolean): void;
  /** A new SMS for a new request came: the count begins anew. */
  startRound(): Promise<void>;
  readonly teaching: TeachingActions;
  readonly reporting: ReportingActions;
}

/** Nothing held, filled, mended, asked or reported yet. */
const NOTHING_SAID = { held: [], filled: null, mended: null, noCode: null, asked: null, canUndo: false, report: null } as const;

export interface CompanionSurroundings {
  readonly root: Document;
  readonly link: PageLink;
  readonly now: () => number;
  readonly newId: () => string;
  /** Heyan's own, for reports. */
  readonly version: string;
  readonly show: (state: CompanionState) => void;
  /** Aborted when the extension is gone. */
  readonly signal: AbortSignal;
}

/**
 * Accompanies the form on one page: finds it, asks the worker about it, fills it when told to, stands before its submit,
 * and reads what comes of it. While there is no form, or no word from the worker, it holds no listener but the observer's.
 */
export function startCompanion({ root, link, now, newId, version, show, signal }: CompanionSurroundings): CompanionActions {
  const cell = createCell(show, signal);
  const teaching = createTeaching(cell, { root, ask: link.ask, now, signal });
  const { find } = teaching;
  const knowledge = createKnowledge(find, link, cell);
  const filling = createFilling(cell, knowledge);
  const recorder = createRecorder({
    ask: link.ask, now, newId, onSnapshot: knowledge.takeSnapshot, onFault: (fault) => cell.update({ fault }),
  });
  const guard = createGuard(cell, now, (submit, warned) => {
    attempts.leave(submit, filling.ownerOf(submit), warned);
    knowledge.forget();
  });
  const attempts = createAttempts({ root, now, signal, cell, knowledge, recorder, refuse: guard.refuse });
  /** While there is a form to stand by. The state may tell of one before: a snapshot has the page read anew. */
  let standing: AbortController | null = null;

  /** `isTold`: the worker has just been told of the form. */
  function accompany(forms: readonly FoundForm[], isTold = false): void {
    const [form, ...others] = forms;
    if (form === undefined) {
      standing?.abort();
      standing = null;
      cell.update({ form: null, submit: null, ...NOTHING_SAID });
      return;
    }
    const { form: before } = cell.state;
    // What was said of another form is not true of this one.
    if (before !== null && !sameForm(before, form)) cell.update(NOTHING_SAID);
    if (before !== null && before.kind !== form.kind) cell.update({ answer: null });
    if (standing === null && !isTold) void greet();
    if (!mayStand()) return;
    cell.update({ form, submit: readForm(form), beside: others.flatMap(partsOf) });
    teaching.look(forms);
    if (standing === null) {
      standing = new AbortController();
      standBy(AbortSignal.any([signal, standing.signal]));
    }
    void knowledge.reread(forms);
  }

  /** A form that is not recognised tells of itself by no event. Where there is one, the clock on the panel goes on. */
  function lookAgain(forms: readonly FoundForm[]): void {
    teaching.look(forms);
    const { form, snapshot, fault } = cell.state;
    if (form === null) return;
    void knowledge.reread(forms);
    // A worker that did not answer the first question may answer now. Once the user has agreed, it tells so by itself.
    if (snapshot === null && fault !== null) void knowledge.hello();
  }

  function standBy(during: AbortSignal): void {
    // An old script must not stand in anybody's way.
    holdSubmits(find, (form) => !link.isAlive() || guard.allows(form), during);
    leadEnterToSubmit(find, during);
    watchComposing(during);
    mendPastes(find, (paste) => void filling.paste(paste), (pasted) => void readPasted(pasted), during);
    // Once the page has made of the value what it will. Our own panel's events pass here too, and are none of it.
    const onInput = ({ target }: Event): void => {
      if (!(target instanceof HTMLInputElement)) return;
      const { value } = target;
      void nextTicks().then(() => {
        noteRewriting(target, value);
        void knowledge.reread();
      });
    };
    window.addEventListener('input', onInput, { capture: true, signal: during });
  }

  /**
   * Whether the page may have anything of Heyan: not until the worker has spoken, and not where it refuses before the user's
   * consent. One that does not answer refuses nothing: whoever relies on Heyan must see that nothing is counted.
   */
  function mayStand(): boolean {
    const { snapshot, fault } = cell.state;
    return snapshot !== null || (fault !== null && fault !== 'noConsent');
  }

  /** Tells the worker that a form is here, and stands by it once there is an answer, or surely none. */
  async function greet(): Promise<void> {
    await knowledge.hello();
    if (mayStand()) accompany(find(), true);
  }

  /** Has the worker read a text. What is not the SMS stays as it was pasted, with the reason beside it. */
  function readPasted({ form, text, stays }: PastedText): Promise<void> {
    return wanted(async () => {
      // A worker that is silent leaves the text as it is.
      const read = await link.ask({ type: 'readPaste', text }).catch(() => ({ why: null }));
      if ('code' in read) return filling.paste({ form, field: 'code', value: read.code });
      if (stays) await filling.paste({ form, field: 'code', value: text });
      cell.update({ mended: null, noCode: read.why });
    });
  }

  async function obey(command: PageCommand): Promise<unknown> {
    if (command.type === 'fill') return filling.person(command.personId, command.values, false);
    if (command.type === 'snapshot') {
      knowledge.takeSnapshot(command.snapshot);
      accompany(find(), true);
    }
    const form = knowledge.current();
    return form === null ? null : { kind: form.kind };
  }

  /** Asks the worker for something that the user wants now, and says so when it does not come. */
  async function wanted(job: () => Promise<unknown>): Promise<void> {
    try {
      await job();
    } catch (error) {
      cell.update({ fault: faultOf(error) });
    }
  }

  /** Asks for the person's values now, and fills them in. */
  function fillChosen(personId: string | null, mayReplace: boolean): Promise<void> {
    return wanted(async () => {
      const values = personId === null ? null : await link.ask({ type: 'valuesOf', personId });
      if (personId !== null && values !== null) await filling.person(personId, values, mayReplace);
    });
  }

  link.onCommand(obey, signal);
  observeForms(root, find, { onChange: accompany, onLook: lookAgain }, signal);

  return {
    teaching,
    reporting: createReporting(cell, root, version),
    choose: (personId) => cell.update({ personId, filled: null, asked: null }),
    goOn: guard.goOn,
    askNewSms: (isAsked) => cell.update({ isAskedNewSms: isAsked }),
    fill: () => fillChosen(cell.state.personId, false),
    replace: async (isWanted) => {
      const { asked } = cell.state;
      cell.update({ asked: null });
      if (isWanted && asked !== null) await fillChosen(asked.personId, true);
    },
    undoFill: filling.undo,
    startRound: () =>
      wanted(async () => {
        await knowledge.reread();
        const rounds = cell.state.match?.answer?.rounds ?? [];
        // A code that was mistyped for a filing makes no new request of it.
        const filingIds = rounds.filter(({ belongs }) => belongs !== 'maybe').map(({ filingId }) => filingId);
        await link.ask({ type: 'openRounds', filingIds });
        guard.clear();
        cell.update({ held: [], answer: null, isAskedNewSms: false });
      }),
  };
}
