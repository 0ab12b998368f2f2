import { PANEL_TAG } from './own';

/** What comes of pointing. */
export interface Pointing {
  /** Whether the user is to point now. In between, only the second half of a double click is kept from the page. */
  readonly isOn: () => boolean;
  /** What the pointer or the focus is over; null over nothing of the page, and whenever the page is scrolled. */
  readonly onHover: (target: Element | null) => void;
  readonly onPoint: (target: Element) => void;
  readonly onCancel: () => void;
}

/** All that a press consists of, and what it may come to: the page is to hear nothing of any of it. */
const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'submit', 'keydown'] as const;

/**
 * Lets the user point at an element of the page with a click, or with Enter on what has the focus. The page hears nothing of
 * it: a submit that is pointed at must not submit. Our own panel is used as always.
 */
export function watchPointing({ isOn, onHover, onPoint, onCancel }: Pointing, signal: AbortSignal): void {
  const onPress = (event: Event): void => {
    const target = event.composedPath()[0];
    if (!event.isTrusted || !(target instanceof Element)) return;
    if (event instanceof KeyboardEvent && event.key === 'Escape') {
      stop(event);
      onCancel();
      return;
    }
    if (target.localName === PANEL_TAG || isOther(event)) return;
    if (isOn()) {
      stop(event);
      if (event.type === 'click' || event.type === 'keydown') onPoint(target);
    } else if (event instanceof MouseEvent && event.detail > 1) {
      stop(event);
    }
  };
  const onMove = (event: Event): void => {
    const target = event.composedPath()[0];
    onHover(isOn() && target instanceof Element && target.localName !== PANEL_TAG ? target : null);
  };
  for (const type of PRESS) window.addEventListener(type, onPress, { capture: true, signal });
  for (const type of ['pointermove', 'focusin', 'scroll'] as const) window.addEventListener(type, onMove, { capture: true, signal });
}

/** Another button of the mouse, or another key: they submit nothing. */
function isOther(event: Event): boolean {
  if (event instanceof KeyboardEvent) return event.key !== 'Enter';
  return event instanceof MouseEvent && event.button !== 0;
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
