import { type Find, type FoundForm, partsOf, sameForm } from './find';

/**
 * Changes come in bursts; one look a burst is enough, in ms. On a page that changes all the time, and never what is looked
 * for, the looks grow rarer.
 */
const PAUSE_MS = 60;
const LONGEST_PAUSE_MS = 500;

/** A change that no observer reported (a stylesheet, a font, a hidden ancestor) is found by looking again. */
const LOOK_EVERY_MS = 1_000;

/**
 * Tells which forms the page shows, at the start when there are some and whenever they change: come, go, or be built anew. Route
 * events are not relied on, since the site's own navigation fires none (facts/miit-page.md 1.5).
 */
export function observeForms(
  root: Document, find: Find, onChange: (forms: readonly FoundForm[]) => void, signal: AbortSignal,
): void {
  let known: readonly FoundForm[] = [];
  let due: ReturnType<typeof setTimeout> | undefined;
  let pause = PAUSE_MS;
  const inputs = root.getElementsByTagName('input');
  let count = 0;

  /** Whether the forms stand there as they did, as far as can be told without measuring anything; a large page takes long to lay out. */
  const isStanding = (): boolean =>
    known.length > 0 && inputs.length === count &&
    known.flatMap(partsOf).every((part) => part.isConnected && part.checkVisibility({ opacityProperty: true, visibilityProperty: true }));

  const look = (): void => {
    if (signal.aborted) return;
    const forms = root.body === null ? [] : find();
    count = inputs.length;
    const same = forms.length === known.length && forms.every((form, at) => known[at] !== undefined && sameForm(form, known[at]));
    known = forms;
    pause = same ? Math.min(pause * 2, LONGEST_PAUSE_MS) : PAUSE_MS;
    if (!same) onChange(forms);
  };

  const glance = (): void => {
    due = undefined;
    if (isStanding()) pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    else look();
  };

  const observer = new MutationObserver(() => {
    due ??= setTimeout(glance, pause);
  });
  observer.observe(root, { subtree: true, childList: true, attributes: true });
  const timer = setInterval(() => {
    // Nothing has changed for a while: the next change is looked at soon.
    if (due === undefined) pause = PAUSE_MS / 2;
    look();
  }, LOOK_EVERY_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(timer);
    clearTimeout(due);
  });
  look();
}
