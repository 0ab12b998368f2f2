/** What is cut off where it stands cannot be watched so: it is looked at again after this many ms at most, by chance. */
const LOOK_MS = 300;

/** Watches where an element is drawn. */
export interface Moves {
  /** To be told when it has been drawn, or put somewhere. */
  rearm(): void;
}

/**
 * Tells where the element is in each frame in which it is drawn elsewhere than before. While it stands still, this costs nothing:
 * the browser is given the very box in which it stands, and tells when a part of it is no longer there. What a page moves between
 * its frames is not told of: nobody has seen it.
 */
export function watchMoves(element: Element, onMove: (box: DOMRectReadOnly) => void, signal: AbortSignal): Moves {
  let watching: IntersectionObserver | null = null;
  let late: ReturnType<typeof setTimeout> | undefined;
  /** How far in from the window's edges the box is; null while nothing is watched. */
  let armed: string | null = null;

  function end(): void {
    watching?.disconnect();
    clearTimeout(late);
    armed = null;
  }

  function rearm(): void {
    const margin = marginOf(element.getBoundingClientRect());
    if (margin === armed) return;
    end();
    if (signal.aborted || !element.isConnected) return;
    armed = margin;
    watching = new IntersectionObserver(([seen]) => {
      if (seen === undefined || seen.intersectionRatio === 1) return;
      onMove(seen.boundingClientRect);
      const isCut = marginOf(seen.boundingClientRect) === armed;
      end();
      if (isCut) late = setTimeout(rearm, Math.random() * LOOK_MS);
      else rearm();
    }, { rootMargin: margin, threshold: 1 });
    watching.observe(element);
  }

  signal.addEventListener('abort', end);
  return { rearm };
}

/** A box of the window, as the margins of the window that leave just it. In whole px, outwards: never smaller than the box. */
function marginOf({ left, top, right, bottom }: DOMRectReadOnly): string {
  const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement;
  return [top, clientWidth - right, clientHeight - bottom, left].map((inset) => `${-Math.floor(inset)}px`).join(' ');
}
