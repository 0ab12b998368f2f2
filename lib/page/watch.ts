import { type SeenAnswer, seenAnswers } from './answers';

/** A message that fades in is seen a moment after the change that brought it. */
const LOOK_EVERY_MS = 250;

/** A busy page changes all the time; to read all of it at each change would slow it down. */
const PAUSE_MS = 100;

/**
 * Watches for answers that appear, or are written anew, from now on. The site leaves an old answer standing when the user
 * clicks again, and clears it only after the captcha (facts/miit-page.md 2.13): what stood there at the start counts only once
 * it has gone or its text was written again, be it the same text.
 */
export function watchAnswers(root: Document, onAnswer: (answer: SeenAnswer) => void, signal: AbortSignal): void {
  let standing = new Map(seenAnswers(root).map((seen) => [seen.element, seen.text]));
  const rewritten = new Set<Node>();

  let due: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    due = undefined;
    const seen = seenAnswers(root);
    const fresh = seen.filter(({ element, text }) => {
      const wasWritten = [...rewritten].some((node) => element.contains(node) || node.contains(element));
      return standing.get(element) !== text || wasWritten;
    });
    standing = new Map(seen.map(({ element, text }) => [element, text]));
    rewritten.clear();
    fresh.forEach(onAnswer);
  };

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') rewritten.add(target);
      else if (type === 'childList') addedNodes.forEach((node) => rewritten.add(node));
    }
    due ??= setTimeout(look, PAUSE_MS);
  });
  observer.observe(root.body, { subtree: true, childList: true, characterData: true, attributes: true });
  const timer = setInterval(look, LOOK_EVERY_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(timer);
    clearTimeout(due);
  });
}
