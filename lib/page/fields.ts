import { namesOf } from './names';
import { isVisible } from './visible';
import { meaningOf, type Meaning } from './words';

/** A visible text field and what its names say; `meaning` is null where they say nothing, or two things at once. */
export interface Field {
  readonly input: HTMLInputElement;
  readonly meaning: Meaning | null;
}

/** The site writes `type="age"`, which the property reads as "text": the attribute tells nothing (facts/miit-page.md 2.1). */
const TEXT_TYPES: ReadonlySet<string> = new Set(['text', 'tel', 'number', 'password', 'search']);

/** All visible text fields of the light DOM, in document order. Frames and shadow trees are not looked into. */
export function visibleFields(root: ParentNode): readonly Field[] {
  return Array.from(root.querySelectorAll('input'))
    .filter((input) => TEXT_TYPES.has(input.type) && isVisible(input))
    .map((input) => ({ input, meaning: meaningOfField(input) }));
}

/** The strongest name decides; two meanings of the same strength cancel each other out. */
function meaningOfField(input: HTMLInputElement): Meaning | null {
  const strength = new Map<Meaning, number>();
  for (const { text, weight } of namesOf(input)) {
    const meaning = meaningOf(text);
    if (meaning !== null) strength.set(meaning, Math.max(strength.get(meaning) ?? 0, weight));
  }
  const [first, second] = [...strength.entries()].sort((a, b) => b[1] - a[1]);
  if (first === undefined || (second !== undefined && second[1] === first[1])) return null;
  return first[0];
}
