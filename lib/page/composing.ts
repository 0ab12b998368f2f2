/** The field in which an input method is at work; null while none is. */
let composing: EventTarget | null = null;

/** Follows the user's input method, as long as a form stands there. */
export function watchComposing(signal: AbortSignal): void {
  window.addEventListener('compositionstart', ({ target }) => void (composing = target), { capture: true, signal });
  window.addEventListener('compositionend', () => void (composing = null), { capture: true, signal });
  signal.addEventListener('abort', () => void (composing = null));
}

/**
 * Ends a composition in this field, as going elsewhere does: until then frameworks take no value from it
 * (facts/miit-page.md 5). Gives whether there was one.
 */
export function endComposing(input: HTMLInputElement): boolean {
  if (composing !== input) return false;
  input.blur();
  // Where the browser did not say so itself.
  if (composing === input) input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true, data: input.value }));
  return true;
}
