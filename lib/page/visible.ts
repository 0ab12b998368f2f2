/**
 * Whether a person can see this element: rendered, of some size, not off the edge of the document, not inside something
 * closed to nothing, not withdrawn from readers. Hidden twins of the form's fields are usual on this site, and inline
 * style does not tell which of them is shown (facts/miit-page.md 2 and 7).
 */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) return false;
  const box = element.getBoundingClientRect();
  if (box.width < 4 || box.height < 4) return false;
  if (box.right + window.scrollX <= 0 || box.bottom + window.scrollY <= 0) return false;
  return element.closest('[aria-hidden="true"], [inert]') === null && !isClosedIn(element);
}

/** Whether an ancestor clips it away: height or width zero with hidden overflow. */
function isClosedIn(element: Element): boolean {
  for (let at = element.parentElement; at !== null && at !== document.body; at = at.parentElement) {
    if (at.clientWidth > 0 && at.clientHeight > 0) continue;
    const { display, overflowX, overflowY } = getComputedStyle(at);
    if (display !== 'contents' && display !== 'inline' && (overflowX !== 'visible' || overflowY !== 'visible')) return true;
  }
  return false;
}
