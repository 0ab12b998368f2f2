/** What is cut off where it stands cannot be watched so: it is looked at again after this many ms at most, by chance. */
const LOOK_MS = 300;

/** Watches where an element is drawn. */
export interface Moves {
  /** To be told when it has been drawn, or put somewhere. */
  rearm(): void;
}

/**
 * Tells where the element is, each time that it is armed and in each frame in which it is drawn elsewhere than before. While it stands still, this costs nothing:
 * the browser is given the very box in which it stands, and tells when a part of it is no longer there. What a page moves between
 * its frames is not told of: nobody has seen it.
 */
export function watchMoves(element: Element, onPlace: (box: DOMRectReadOnly) => void, signal: AbortSignal): Moves {
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
    const box = element.getBoundingClientRect();
    const margin = marginOf(box);
    onPlace(box);
    if (margin === armed) return;
    end();
    if (signal.aborted || !element.isConnected) return;
    armed = margin;
    watching = new IntersectionObserver((frames) => {
      // A busy page is told of several frames at once: the element may have gone, and come back.
      const away = frames.findLast(({ intersectionRatio }) => intersectionRatio < 1);
      if (away === undefined) return;
      onPlace(away.boundingClientRect);
      const isCut = marginOf(away.boundingClientRect) === armed;
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
