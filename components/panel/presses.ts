import { isSeen } from './seen';

/** What has just appeared, or slid under the pointer, was not what the user meant to press. In ms. */
const STEADY_MS = 500;

/** Stands before everything in the panel that can be pressed. */
export interface Presses {
  /** Notes where the buttons are. Called a few times a second: one that has moved since is not pressed yet. */
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
  /** Where each button is, and since when. Each for itself: news below it keep nobody from pressing what has stood still. */
  const stood = new WeakMap<Element, readonly [place: string, since: number]>();

  function look(): void {
    for (const button of panel.querySelectorAll('button')) {
      const { left, top, right, bottom } = button.getBoundingClientRect();
      // Named by what it does: the drawing may make another button of it.
      const place = [button.dataset['testid'], ...[left, top, right, bottom].map(Math.round)].join();
      if (stood.get(button)?.[0] !== place) stood.set(button, [place, now()]);
    }
  }

  function isTaken({ detail, clientX, clientY }: MouseEvent, button: Element): boolean {
    look();
    if (now() - (stood.get(button)?.[1] ?? Infinity) < STEADY_MS) return false;
    const { left, top, right, bottom } = button.getBoundingClientRect();
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
