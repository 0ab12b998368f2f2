import { afterLayouts } from './after-layout';
import { type Find, type FoundForm, partsOf, sameForm } from './find';

/**
 * Changes come in bursts; one look a burst is enough, in ms. On a page that changes all the time, and never what is looked
 * for, the looks grow rarer, until only those by the clock are left.
 */
const PAUSE_MS = 60;
const LONGEST_PAUSE_MS = 500;

/**
 * By the clock. A change that no observer reported (a stylesheet, a font, a hidden ancestor) is found by looking again. Where forms
 * stand as they did, all of the page is searched every so many looks only.
 */
const LOOK_EVERY_MS = 1_000;
const LOOKS_PER_FIND = 3;

/** What is told of the forms that the page shows. */
export interface FormsListener {
  /** At the start when there are some, and whenever they change: come, go, or be built anew. */
  onChange(forms: readonly FoundForm[]): void;
  /** About once a second, changed or not: the site changes its fields without an event too. */
  onLook(forms: readonly FoundForm[]): void;
}

/**
 * Tells which forms the page shows. Route events are not relied on, since the site's own navigation fires none
 * (facts/miit-page.md 1.5).
 */
export function observeForms(root: Document, find: Find, { onChange, onLook }: FormsListener, signal: AbortSignal): void {
  let known: readonly FoundForm[] = [];
  let due: ReturnType<typeof setTimeout> | undefined;
  let pause = PAUSE_MS;
  let turn = 0;
  /** No change has been told of since. */
  let isWatching = false;
  const afterLayout = afterLayouts(signal);
  const inputs = root.getElementsByTagName('input');
  let count = 0;

  /** Whether the forms stand there as they did, as far as their own parts tell. */
  const isStanding = (): boolean =>
    known.length > 0 &&
    known.flatMap(partsOf).every((part) => part.isConnected && part.checkVisibility({ opacityProperty: true, visibilityProperty: true }));

  const look = (): void => {
    const forms = root.body === null ? [] : find();
    count = inputs.length;
    const same = forms.length === known.length && forms.every((form, at) => known[at] !== undefined && sameForm(form, known[at]));
    known = forms;
    pause = same ? pause * 2 : PAUSE_MS;
    if (!same) onChange(forms);
  };

  const glance = (): void => {
    due = undefined;
    watch();
    if (isStanding()) pause *= 2;
    else look();
  };

  const observer = new MutationObserver(() => {
    // A glance is due now, or the clock's next look, whatever else changes until then.
    observer.disconnect();
    isWatching = false;
    if (pause <= LONGEST_PAUSE_MS) due ??= setTimeout(() => afterLayout(glance), pause);
  });
  const watch = (): void => {
    isWatching = true;
    observer.observe(root, { subtree: true, childList: true, attributes: true });
  };
  watch();
  const timer = setInterval(() => {
    // Nothing has changed for a while: the next change is looked at soon.
    if (isWatching) pause = PAUSE_MS / 2;
    turn += 1;
    afterLayout(() => {
      if (due === undefined) watch();
      // Counting fields takes a walk over all of the page: once a second, and not at each glance.
      if (turn % LOOKS_PER_FIND === 0 || inputs.length !== count || !isStanding()) look();
      onLook(known);
    });
  }, LOOK_EVERY_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(timer);
    clearTimeout(due);
  });
  look();
}
