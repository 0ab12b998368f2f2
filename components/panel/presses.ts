import { watchMoves } from './moves';
import { isSeen } from './seen';

/** What has just appeared, or slid under the pointer, was not what the user meant to press. In ms. */
const STEADY_MS = 500;

/** What is measured again may lie a fraction beside where it was, in px: so much is a move. */
const MOVE = 1;

/** Where the panel is in the window, or a button in the panel, and since when. */
interface Place {
  /** By what it does: the drawing may make another button of it. */
  readonly deed: string | undefined;
  readonly edges: readonly number[];
  readonly since: number;
}

/** Stands before everything in the panel that can be pressed. */
export interface Presses {
  /** To be told when the panel has been drawn, or put somewhere. What has moved since is not pressed yet, whoever moved it. */
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
  /** Each button for itself: news below it keep nobody from pressing what has stood still. */
  const places = new WeakMap<Element, Place>();
  // The page can move nothing in the panel, but the whole of it.
  const moves = watchMoves(panel, (box) => note(panel, box, box), signal);

  function look(): void {
    moves.rearm();
    const frame = panel.getBoundingClientRect();
    for (const button of panel.querySelectorAll('button')) note(button, button.getBoundingClientRect(), frame);
  }

  /** `frame` is where the panel is. */
  function note(element: Element, { left, top, width, height }: DOMRectReadOnly, frame: DOMRectReadOnly): void {
    const before = places.get(element);
    const deed = element instanceof HTMLElement ? element.dataset['testid'] : undefined;
    // The panel grows with its news, which moves nothing that can be pressed.
    const edges = element === panel ? [left, top] : [left - frame.left, top - frame.top, width, height];
    const isThere = before?.deed === deed && before?.edges.every((edge, at) => Math.abs(edge - (edges[at] ?? NaN)) < MOVE);
    if (isThere !== true) places.set(element, { deed, edges, since: now() });
  }

  function isTaken({ detail, clientX, clientY }: MouseEvent, button: Element): boolean {
    const box = button.getBoundingClientRect();
    const frame = panel.getBoundingClientRect();
    note(panel, frame, frame);
    note(button, box, frame);
    if ([panel, button].some((each) => now() - (places.get(each)?.since ?? Infinity) < STEADY_MS)) return false;
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

  for (const type of ['click', 'change']) shadow.addEventListener(type, onEvent, { capture: true, signal });
  return { look };
}
