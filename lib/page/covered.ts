/** What lies on top in the middle of this element; null when that is out of the window. */
export function topAt(element: Element): Element | null {
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
}

/** Whether what was hit there is another part of the page, which lies over it. */
export function liesOver(hit: Element, element: Element): boolean {
  return !element.contains(hit) && !hit.contains(element);
}

/**
 * Whether something lies over this element, other than what holds `except`: a captcha that is open, say. An element out of
 * the window is not covered as far as anybody can tell.
 */
export function isCovered(element: Element, except: Element): boolean {
  const hit = topAt(element);
  return hit !== null && liesOver(hit, element) && !hit.contains(except);
}
