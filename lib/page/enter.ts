import type { Find } from './find';

/**
 * Enter in a field of a recognised form goes to its button, and no further: some pages submit by a key listener of their own,
 * which no click and no `submit` tells of. A second Enter then presses the button, and passes the guard as any click does.
 * Where the browser itself makes a click of Enter, that goes its way; only the page's listeners are passed over. A
 * composition, which Enter ends, is left alone.
 */
export function leadEnterToSubmit(find: Find, signal: AbortSignal): void {
  /** What was done with the press that is going on. */
  let press: 'native' | 'led' | null = null;
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    if (event.type === 'keydown') {
      const target = event.composedPath()[0];
      const form = find().find(({ inputs, boxes }) => [...Object.values(inputs), ...boxes].some((input) => input === target));
      press = form === undefined ? null : submitsNatively(target as HTMLInputElement) ? 'native' : 'led';
      if (press === 'led') form?.submit.focus();
    }
    if (press === null) return;
    if (press === 'led') event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'keyup') press = null;
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) window.addEventListener(type, listen, { capture: true, signal });
}

/** Whether the browser itself makes a click or a `submit` of Enter in this field. */
function submitsNatively({ form }: HTMLInputElement): boolean {
  if (form === null) return false;
  const controls = Array.from(form.elements);
  const hasButton = controls.some((control) => control.matches('button:not([type="button"], [type="reset"]), input[type="submit"], input[type="image"]'));
  return hasButton || controls.filter((control) => control instanceof HTMLInputElement && control.type !== 'hidden').length === 1;
}
