/**
 * Whether something lies over this element, other than what holds `except`: a captcha that is open, say. An element out of
 * the window is not covered as far as anybody can tell.
 */
export function isCovered(element: Element, except: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = element.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
  return hit !== null && !element.contains(hit) && !hit.contains(element) && !hit.contains(except);
}
