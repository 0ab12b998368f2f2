import type { Find, FoundForm } from './find';

/** Decides, at once, whether a submit may go its way. `false` holds it back. */
export type Decide = (form: FoundForm) => boolean;

/** A submit that follows a click within this many ms is the same submit: a native form fires both. */
const SAME_SUBMIT_MS = 50;

/**
 * Stands before every submit of a recognised form: its click, in the capture phase on `window` where nothing of the page has
 * seen it yet, and for native forms the `submit` that Enter fires without a click. Holding back stops the page's own
 * handler and its three seconds' disable too, so that a corrected click works at once (facts/miit-page.md 6). What
 * may pass is left untouched: the user's own, trusted event goes on.
 */
export function holdSubmits(find: Find, decide: Decide, signal: AbortSignal): void {
  let clickedAt = Number.NEGATIVE_INFINITY;
  // The second click of a double click has not read what the first was held for, and is no answer to it.
  let wasHeld = false;
  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const weigh = (event: Event, form: FoundForm | undefined): boolean => {
    if (form === undefined) return false;
    if (decide(form)) return true;
    stop(event);
    return false;
  };
  const onClick = (event: MouseEvent): void => {
    const path = event.composedPath();
    const form = find().find(({ submit }) => path.includes(submit));
    if (form !== undefined && wasHeld && event.detail > 1) {
      stop(event);
      return;
    }
    const passed = weigh(event, form);
    if (form !== undefined) wasHeld = !passed;
    if (passed) clickedAt = event.timeStamp;
  };
  const onSubmit = (event: SubmitEvent): void => {
    if (event.timeStamp - clickedAt < SAME_SUBMIT_MS) return;
    const { target } = event;
    weigh(event, find().find(({ inputs }) => target instanceof HTMLFormElement && target.contains(inputs.phone)));
  };
  window.addEventListener('click', onClick, { capture: true, signal });
  window.addEventListener('submit', onSubmit, { capture: true, signal });
}
