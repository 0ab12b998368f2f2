/** A box in the viewport, in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A width and a height, in px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** From the form's top left corner to the panel's, in px. */
export interface Offset {
  readonly x: number;
  readonly y: number;
}

/** Between the form and the panel, and between the panel and the window's edge. */
const GAP = 12;

/**
 * Where the panel stands: beside the form, right or left, where there is room, and as far up as the window needs to show
 * it whole; below the form where there is none. Never over its fields.
 */
export function offsetBeside(form: Box, panel: Size, viewport: Size): Offset {
  const highest = Math.max(GAP, viewport.height - panel.height - GAP);
  const y = Math.min(highest - form.top, 0);
  if (form.right + GAP + panel.width + GAP <= viewport.width) return { x: form.right + GAP - form.left, y };
  if (form.left - GAP - panel.width >= GAP && form.left <= viewport.width) return { x: -GAP - panel.width, y };
  const below = form.bottom + GAP - form.top;
  // A form out of the window's width is found by scrolling; the panel is then found with it.
  if (form.left > viewport.width) return { x: 0, y: below };
  return { x: Math.max(Math.min(form.left, viewport.width - panel.width - GAP), 8) - form.left, y: below };
}
