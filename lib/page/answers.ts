import { type ReadAnswer, readAnswer } from '../rules/answers';
import { isVisible } from './visible';

/** An answer that can be read on the page now, and the element that says it. */
export interface SeenAnswer extends ReadAnswer {
  readonly element: Element;
  readonly text: string;
}

/** No answer of the site is longer than this, its address included. */
const LONGEST_ANSWER = 120;

/** How far a text may be spread over elements around its own. */
const LEVELS = 3;

/** Everything visible that reads as an answer, whatever box it stands in (facts/miit-page.md 8, S05). */
export function seenAnswers(root: Document): readonly SeenAnswer[] {
  const found = new Map<Element, SeenAnswer>();
  const walker = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const seen = node.textContent?.trim() === '' ? null : answerAround(node.parentElement);
    if (seen !== null) found.set(seen.element, seen);
  }
  const known = [...found.values()].filter(({ id }) => id !== null);
  return [...found.values()].filter(
    ({ id, element }) => id !== null || !known.some((other) => element.contains(other.element)),
  );
}

/**
 * The answer that a text's element says, or one just around it for a text in pieces. Only a known answer is looked for
 * around it: what is merely likely grows unlikely with every text that comes with it.
 */
function answerAround(element: Element | null): SeenAnswer | null {
  let likely: SeenAnswer | null = null;
  for (let at = element, level = 0; at !== null && level < LEVELS; at = at.parentElement, level += 1) {
    const text = at.textContent;
    if (text.length > LONGEST_ANSWER || at.matches('script, style, button, label, h1, h2, h3, h4, h5, h6, a')) break;
    const answer = readAnswer(text);
    if (answer === null || !isVisible(at)) continue;
    const seen = { ...answer, element: at, text };
    if (answer.id !== null) return seen;
    if (level === 0) likely = seen;
  }
  return likely;
}
