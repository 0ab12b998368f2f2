import { levelsAround } from './around';
import { visibleFields } from './fields';

/** How far around a field a click still means it: its wrappers, with what decorates it. */
const LEVELS = 2;

/** The visible text field that a click on this element means: itself, its label's, or the only one in its near surroundings. */
export function fieldAt(root: Document, target: Element): HTMLInputElement | null {
  const meant = target.closest('label')?.control ?? target;
  // A button or another kind of field beside it means itself.
  const levels = meant.matches('button, a, select, textarea, input, [role="button"]') ? 0 : LEVELS;
  const fields = visibleFields(root).map(({ input }) => input);
  const [first = []] = levelsAround(meant, levels).map((at) => fields.filter((input) => at.contains(input))).filter(({ length }) => length > 0);
  return first.length === 1 ? (first[0] ?? null) : null;
}
