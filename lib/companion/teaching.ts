import type { Ask } from '../messages/ask';
import { clickableAt } from '../page/clickable';
import { fieldAt } from '../page/field-at';
import { findForms, type FoundForm } from '../page/find';
import { watchPointing } from '../page/point';
import { findTaught, type Pointed, teach, type Taught } from '../page/shape';
import { suspectParts } from '../page/suspect';
import type { Cell } from './cell';
import { faultOf } from './fault';
import { type Lesson, type Role, ROLES, stepAfter } from './lesson';

/** How long a page must look like the step without being recognised before anything is said of it, in ms. */
const STANDING_MS = 3_000;

/** What is said first. */
const HINT: Omit<Lesson, 'around'> = { step: 'hint', taken: {}, hover: null, problem: null };

/** What the user can do about a form that Heyan does not recognise. */
export interface TeachingActions {
  /** Begins to point, or begins again. */
  start(): void;
  /** The form has no code: it is the one for the SMS to be sent again. */
  skipCode(): void;
  /** Back to the hint; nothing is kept. */
  cancel(): void;
  /** Keeps what was pointed at, for pages of this very shape. */
  remember(): Promise<void>;
  /** No hint any more until the page is loaded anew. */
  hide(): void;
  /** Forgets the form that is shown. */
  forget(): Promise<void>;
}

/** Says where Heyan does not help, and lets itself be taught. */
export interface Teaching extends TeachingActions {
  /** The forms that the page shows: those that are recognised, and only where there is none, those that were taught. */
  find(): readonly FoundForm[];
  /** Looks whether the page, which shows these forms, is one to say so on. To be called again and again; where it is none, nothing comes of it. */
  look(forms: readonly FoundForm[]): void;
}

interface TeachingSurroundings {
  readonly root: Document;
  readonly ask: Ask;
  readonly now: () => number;
  readonly signal: AbortSignal;
}

export function createTeaching(cell: Cell, { root, ask, now, signal }: TeachingSurroundings): Teaching {
  /** Null until a page was suspected, and the worker has answered: no other page has it asked. */
  let taught: readonly Taught[] | null = null;
  let isAsking = false;
  let suspectedAt: number | null = null;
  let isHidden = false;
  let pointing = new AbortController();
  let lastTarget: Element | null = null;

  const say = (change: Partial<Lesson>): void => {
    const { lesson } = cell.state;
    if (lesson !== null) cell.update({ lesson: { ...lesson, ...change } });
  };

  function find(): readonly FoundForm[] {
    const forms = findForms(root);
    return forms.length > 0 || taught === null ? forms : findTaught(root, taught);
  }

  function end(): void {
    pointing.abort();
    suspectedAt = null;
    if (cell.state.lesson !== null) cell.update({ lesson: null, report: null });
  }

  function look(forms: readonly FoundForm[]): void {
    // A form that is recognised may not be shown yet: the worker has not spoken.
    const around = isHidden || forms.length > 0 || cell.state.form !== null ? [] : suspectParts(root);
    if (around.length === 0) return end();
    if (taught === null && !isAsking) {
      isAsking = true;
      ask({ type: 'taught' }).then((kept) => (taught = kept), () => (isAsking = false));
    }
    suspectedAt ??= now();
    if (cell.state.lesson !== null) say({ around });
    // Without a word from the worker, as before the user's consent, nothing is said.
    else if (taught !== null && now() - suspectedAt >= STANDING_MS) cell.update({ lesson: { ...HINT, around } });
  }

  /** What a click there would take; null when it is nothing of what is wanted now. */
  function candidate(target: Element | null): HTMLElement | null {
    if (target === null) return null;
    return cell.state.lesson?.step === 'submit' ? clickableAt(target) : fieldAt(root, target);
  }

  function take(role: Role, element: HTMLElement | null): void {
    const taken = { ...cell.state.lesson?.taken, [role]: element };
    const step = stepAfter(role);
    const isUnsure = step === 'summary' && madeOf(taken) === null;
    say({ step, taken, hover: null, problem: isUnsure ? 'unsure' : null });
  }

  function point(target: Element): void {
    const { lesson } = cell.state;
    const role = ROLES.find((one) => one === lesson?.step);
    if (lesson === null || role === undefined) return;
    const element = candidate(target);
    if (element === null) say({ problem: role === 'submit' ? 'noButton' : 'noField' });
    else if (Object.values(lesson.taken).includes(element)) say({ problem: 'twice' });
    else take(role, element);
  }

  function hover(target: Element | null): void {
    if (target === lastTarget && target !== null) return;
    lastTarget = target;
    say({ hover: candidate(target) });
  }

  /** What was pointed at, as it can be kept; null when it would not be found again. */
  function madeOf({ code, phone, idTail, submit }: Lesson['taken']): Taught | null {
    const isWhole = code !== undefined && phone && idTail && submit;
    // Only fields are taken for fields, by `candidate`.
    return isWhole ? teach(root, { code, phone, idTail, submit } as Pointed) : null;
  }

  return {
    find,
    look,
    start() {
      pointing.abort();
      pointing = new AbortController();
      lastTarget = null;
      say({ step: 'code', taken: {}, hover: null, problem: null });
      watchPointing(
        { isOn: () => ROLES.some((role) => role === cell.state.lesson?.step), onHover: hover, onPoint: point, onCancel: cancel },
        AbortSignal.any([signal, pointing.signal]),
      );
    },
    skipCode: () => take('code', null),
    cancel,
    async remember() {
      const made = madeOf(cell.state.lesson?.taken ?? {});
      if (made === null) return say({ problem: 'unsure' });
      try {
        await ask({ type: 'teach', taught: made });
      } catch {
        return say({ problem: 'notKept' });
      }
      taught = [...(taught ?? []).filter(({ shape }) => shape !== made.shape), made];
      end();
    },
    hide() {
      isHidden = true;
      end();
    },
    async forget() {
      const shape = cell.state.form?.taught;
      if (shape === undefined) return;
      try {
        await ask({ type: 'forgetTaught', shape });
        taught = (taught ?? []).filter((one) => one.shape !== shape);
      } catch (error) {
        cell.update({ fault: faultOf(error) });
      }
    },
  };

  function cancel(): void {
    pointing.abort();
    say({ ...HINT });
  }
}
