import { isVisible } from './visible';

/** Captions are short, and close to their field, in px. */
const LONGEST = 24;
const FARTHEST = { left: 320, above: 48 } as const;

/** As many elements as a form's surroundings have; in a larger part nothing is looked for. */
const MOST = 400;

/**
 * The text that a person sees left of a field, or else right above it, wherever it stands in the markup: a column of captions
 * beside a column of fields, say. Measures, so that it is the last resort. Null where there is none.
 */
export function captionBeside(input: Element, around: Element): string | null {
  const box = input.getBoundingClientRect();
  const all = around.querySelectorAll('*');
  if (all.length > MOST) return null;
  let best: { readonly text: string; readonly far: number } | null = null;
  for (const element of all) {
    const text = element.textContent;
    if (element.querySelector('input, *:not(i, em, b, font, sup, span)') !== null || text.trim() === '' || text.length > LONGEST || /[，。、；？！]/.test(text)) continue;
    if (element.matches('button, a, script, style, option')) continue;
    const far = distanceTo(box, element.getBoundingClientRect());
    if (far !== null && (best === null || far < best.far) && isVisible(element)) best = { text, far };
  }
  return best?.text ?? null;
}

/** How far a caption is from its field, in px; what stands above is farther than all on the left. Null for what is elsewhere. */
function distanceTo(field: DOMRect, caption: DOMRect): number | null {
  if (caption.width === 0) return null;
  const middle = (caption.top + caption.bottom) / 2;
  const left = field.left - caption.right;
  if (middle > field.top && middle < field.bottom) return left > -4 && left < FARTHEST.left ? left : null;
  const above = field.top - caption.bottom;
  const overlaps = caption.left < field.right && caption.right > field.left;
  return overlaps && above > -4 && above < FARTHEST.above ? FARTHEST.left + above : null;
}
