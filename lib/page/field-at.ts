import { visibleFields } from './fields';

/** How far around a field a click still means it: its wrappers, with what decorates it. */
const LEVELS = 2;

/** The visible text field that a click on this element means: itself, its label's, or the only one in its near surroundings. */
export function fieldAt(root: Document, target: Element): HTMLInputElement | null {
  const fields = visibleFields(root).map(({ input }) => input);
  const labelled = target.closest('label')?.control;
  let at: Element | null = labelled ?? target;
  for (let level = 0; level <= LEVELS && at !== null; level += 1, at = at.parentElement) {
    const holder = at;
    const inside = fields.filter((input) => holder.contains(input));
    if (inside.length > 0) return inside.length === 1 ? (inside[0] ?? null) : null;
    // A button or another kind of field beside it means itself.
    if (level === 0 && target.matches('button, a, select, textarea, input, [role="button"]')) return null;
  }
  return null;
}
