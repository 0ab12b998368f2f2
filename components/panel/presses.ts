import { isSeen } from './seen';

/** What has just appeared, or slid under the pointer, was not what the user meant to press. In ms. */
const STEADY_MS = 500;

/** The most between two looks at where the buttons are, in ms. By chance: a page that knew when could show them for the looks alone. */
const LOOK_MS = 300;

/** What is measured again may lie a fraction beside where it was, in px: so much is a move. */
const MOVE = 1;

/** Where a button is, and since when. */
interface Place {
  /** By what it does: the drawing may make another button of it. */
  readonly deed: string | undefined;
  readonly edges: readonly number[];
  readonly since: number;
}

/** Stands before everything in the panel that can be pressed. */
export interface Presses {
  /** Notes where the next frame shows the buttons, and again and again while the panel is in the page: one that has moved since is not pressed yet. */
  look(): void;
}

interface Guarded {
  readonly host: Element;
  readonly shadow: ShadowRoot;
  /** The panel as it is drawn. */
  readonly panel: Element;
  readonly now: () => number;
  /** Told of each press of the user's: whether it was taken. */
  readonly onPress: (isTaken: boolean) => void;
  readonly signal: AbortSignal;
}

/**
 * The one place that every press in the panel passes, before its button hears of it: the user's own (no script's, the main button,
 * and not the second half of a double click, which was meant for what stood there before), on a panel that is seen as it was
 * drawn, and has stood still.
 */
export function guardPresses({ host, shadow, panel, now, onPress, signal }: Guarded): Presses {
  /** Each for itself: news below it keep nobody from pressing what has stood still. */
  const places = new WeakMap<Element, Place>();
  // It tells what was drawn: a page that moves the panel between its frames is not believed, and nothing is laid out for it.
  const drawn = new IntersectionObserver((seen) => {
    for (const { target, boundingClientRect } of seen) {
      note(target, boundingClientRect);
      // Only who is observed anew is told of again.
      drawn.unobserve(target);
    }
  });

  let next: ReturnType<typeof setTimeout> | undefined;

  function look(): void {
    for (const button of panel.querySelectorAll('button')) {
      // A slow computer's next frame can be late.
      if (!places.has(button)) note(button, button.getBoundingClientRect());
      drawn.observe(button);
    }
    clearTimeout(next);
    if (host.isConnected && !signal.aborted) next = setTimeout(look, Math.random() * LOOK_MS);
  }

  function note(button: Element, { left, top, right, bottom }: DOMRectReadOnly): void {
    const before = places.get(button);
    const deed = button instanceof HTMLElement ? button.dataset['testid'] : undefined;
    const edges = [left, top, right, bottom];
    const isThere = before?.deed === deed && before?.edges.every((edge, at) => Math.abs(edge - (edges[at] ?? NaN)) < MOVE);
    if (isThere !== true) places.set(button, { deed, edges, since: now() });
  }

  function isTaken({ detail, clientX, clientY }: MouseEvent, button: Element): boolean {
    const box = button.getBoundingClientRect();
    note(button, box);
    if (now() - (places.get(button)?.since ?? Infinity) < STEADY_MS) return false;
    const { left, top, right, bottom } = box;
    // A key presses the button without a place.
    return isSeen(host, panel, button, detail > 0 ? { x: clientX, y: clientY } : { x: (left + right) / 2, y: (top + bottom) / 2 });
  }

  function onEvent(event: Event): void {
    let mayPass = event.isTrusted;
    if (event instanceof MouseEvent) {
      const button = event.target instanceof Element && event.target.closest('button');
      if (!button) return;
      mayPass &&= event.button === 0 && event.detail < 2;
      if (mayPass) onPress((mayPass = isTaken(event, button)));
    }
    if (mayPass) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  signal.addEventListener('abort', () => {
    drawn.disconnect();
    clearTimeout(next);
  });
  for (const type of ['click', 'change']) shadow.addEventListener(type, onEvent, { capture: true, signal });
  return { look };
}
