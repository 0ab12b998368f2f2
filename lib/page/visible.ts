/** Smaller is not there to be read, in px; more transparent is not there to be seen. */
const SMALLEST = 4;
const FAINTEST = 0.1;

/**
 * Whether a person can see this element: rendered, of some size, not off the edge of the document, not clipped away, not
 * withdrawn from readers. Hidden twins of the form's fields are usual on this site, and inline style does not tell which
 * of them is shown (facts/miit-page.md 2 and 7). What lies over it for now, a captcha say, does not hide it.
 */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) return false;
  const box = element.getBoundingClientRect();
  if (box.width < SMALLEST || box.height < SMALLEST) return false;
  if (box.right + window.scrollX <= 0 || box.bottom + window.scrollY <= 0) return false;
  return element.closest('[aria-hidden="true"], [inert]') === null && isShown(element, box);
}

/** Whether no ancestor clips it away or makes it all but transparent, and it does neither itself. */
function isShown(element: Element, box: DOMRect): boolean {
  let opacity = 1;
  // What is out of the flow is clipped by what it is placed in, and by nothing in between.
  let isLoose = false;
  for (let at: Element | null = element; at !== null && at !== document.documentElement; at = at.parentElement) {
    const style = getComputedStyle(at);
    const { position } = style;
    opacity *= Number(style.opacity || 1);
    if (opacity < FAINTEST || /opacity\(0(?:%|\.0*)?\)/.test(style.filter) || isClippedToNothing(style)) return false;
    if (position !== 'static') isLoose = false;
    if (at !== element && at !== document.body && !isLoose && isCutOff(box, at, style)) return false;
    if (position === 'fixed') return true;
    if (position === 'absolute') isLoose = true;
  }
  return true;
}

/** Whether this ancestor shows nothing of it, and does not scroll to it either. */
function isCutOff(box: DOMRect, ancestor: Element, { display, overflowX, overflowY }: CSSStyleDeclaration): boolean {
  if (display === 'contents' || display === 'inline' || (overflowX === 'visible' && overflowY === 'visible')) return false;
  if (ancestor.clientWidth === 0 || ancestor.clientHeight === 0) return true;
  const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
  return (hides(overflowX) || hides(overflowY)) && !meets(box, ancestor.getBoundingClientRect());
}

/** `clip` and `clip-path`, as they are used to hide: a rectangle of nothing, an inset of half or more, a circle of nothing. */
function isClippedToNothing({ clip, clipPath }: CSSStyleDeclaration): boolean {
  return /^rect\((?:[01](?:px)?[, ]*){4}\)$/.test(clip) || /^(?:inset\((?:[5-9]\d|100)%|circle\(0)/.test(clipPath);
}

/** Whether some of it is within the other box. */
function meets(box: DOMRect, { left, right, top, bottom }: DOMRect): boolean {
  return box.left < right - 1 && box.right > left + 1 && box.top < bottom - 1 && box.bottom > top + 1;
}
