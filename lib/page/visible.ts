import { onceALook } from './look';

/** Smaller is not there to be read, in px; more transparent is not there to be seen. */
const SMALLEST = 4;
const FAINTEST = 0.1;

/** What an element does to what is in it. */
interface Frame {
  readonly opacity: number;
  readonly position: string;
  /** Shows nothing of it at all. */
  readonly isNothing: boolean;
  /** Shows what is within its own box only. */
  readonly clips: DOMRect | null;
}

/**
 * Whether a person can see this element: rendered, of some size, not off the edge of the document, not clipped away, not
 * withdrawn from readers. Hidden twins of the form's fields are usual on this site, and inline style does not tell which
 * of them is shown (facts/miit-page.md 2 and 7). What lies over it for now, a captcha say, does not hide it.
 */
export const isVisible = onceALook((element: Element): boolean => {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) return false;
  const box = element.getBoundingClientRect();
  if (box.width < SMALLEST || box.height < SMALLEST) return false;
  if (box.right + window.scrollX <= 0 || box.bottom + window.scrollY <= 0) return false;
  return element.closest('[aria-hidden="true"], [inert]') === null && isShown(element, box);
});

/** Whether no ancestor clips it away or makes it all but transparent, and it does neither itself. */
function isShown(element: Element, box: DOMRect): boolean {
  let opacity = 1;
  // What is out of the flow is clipped by what it is placed in, and by nothing in between.
  let isLoose = false;
  for (let at: Element | null = element; at !== null && at !== document.documentElement; at = at.parentElement) {
    const frame = frameOf(at);
    opacity *= frame.opacity;
    if (opacity < FAINTEST || frame.isNothing) return false;
    if (frame.position !== 'static') isLoose = false;
    if (at !== element && !isLoose && frame.clips !== null && !meets(box, frame.clips)) return false;
    if (frame.position === 'fixed') return true;
    if (frame.position === 'absolute') isLoose = true;
  }
  return true;
}

const frameOf = onceALook((element: Element): Frame => {
  const { opacity, position, filter, clip, clipPath, display, overflowX, overflowY } = getComputedStyle(element);
  const isBox = display !== 'contents' && display !== 'inline' && element !== document.body;
  const cuts = isBox && (overflowX !== 'visible' || overflowY !== 'visible');
  return {
    opacity: /opacity\(0(?:%|\.0*)?\)/.test(filter) ? 0 : Number(opacity || 1),
    position,
    isNothing: isClippedToNothing(clip, clipPath),
    // What scrolls shows the rest when it is scrolled, if it has room for any of it.
    clips: cuts && (isHiding(overflowX) || isHiding(overflowY) || element.clientWidth === 0 || element.clientHeight === 0) ? element.getBoundingClientRect() : null,
  };
});

function isHiding(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
}

/** `clip` and `clip-path`, as they are used to hide: a rectangle of nothing, an inset of half or more, a circle of nothing. */
function isClippedToNothing(clip: string, clipPath: string): boolean {
  return /^rect\((?:[01](?:px)?[, ]*){4}\)$/.test(clip) || /^(?:inset\((?:[5-9]\d|100)%|circle\(0)/.test(clipPath);
}

/** Whether some of it is within the other box. */
function meets(box: DOMRect, { left, right, top, bottom }: DOMRect): boolean {
  return box.left < right - 1 && box.right > left + 1 && box.top < bottom - 1 && box.bottom > top + 1;
}
