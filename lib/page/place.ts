/** A box in the viewport, in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the panel's corner goes, in px of the document. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

/** A width and a height, in px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the form and the panel, and between the panel and the window's edge. */
const GAP = 12;

/**
 * Beside the form, right or left, where there is room, and as far up as the window needs to show it whole; below the
 * form where there is none. Never over its fields.
 */
export function placeBeside(form: Box, panel: Size, viewport: Size, scroll: Place): Place {
  const highest = Math.max(GAP, viewport.height - panel.height - GAP);
  const beside = Math.min(form.top, highest) + scroll.top;
  if (form.right + GAP + panel.width + GAP <= viewport.width) return { left: form.right + GAP + scroll.left, top: beside };
  if (form.left - GAP - panel.width >= GAP) return { left: form.left - GAP - panel.width + scroll.left, top: beside };
  const left = Math.max(Math.min(form.left, viewport.width - panel.width - GAP), 8);
  return { left: left + scroll.left, top: form.bottom + GAP + scroll.top };
}
