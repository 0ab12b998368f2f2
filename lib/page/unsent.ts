import type { SILENT_ANSWER_IDS } from '../rules/outcome';
import { closingControl } from './closing';
import { liesOver, topAt } from './covered';
import { isVisible } from './visible';

/** What can prove that a submit did not leave the page, and the answer that tells so. */
export type Proof = (typeof SILENT_ANSWER_IDS)[number];

/** How often to look, in ms. */
const LOOK_MS = 100;

/** In how many looks after its closing click the captcha must be gone: UI kits fade for 300 ms. */
const CLOSING_LOOKS = 4;

/** After how many looks without network and without captcha it is clear that none will come: 5 s. */
const OFFLINE_LOOKS = 50;

/** How far a press may slip and still be a click, in px. A slider is dragged farther. */
const SLIP = 16;

/** What asks a person to prove being one. An answer of the site, which can stand in a dialog with a × too, has none of it. */
const ASKS = /安全[校验]|[拖滑]动|拼图|依次|序点/;

/** What says that what was done last did not pass. */
const FAILED = /[验校][证验](?:错误|失败|[不未]通)|请重新[验校]/;

/** Keys by which nothing is passed. */
const IDLE_KEY = /^(?:Tab|Shift|Control|Alt|Meta)/;

/** A press, a click, or a key; what the kind does not have is undefined. */
type Deed = Event & { readonly target: HTMLElement; readonly key: string; readonly x: number; readonly y: number };

/**
 * Watches, from a submit on, for proof that nothing was sent. The page sends only after its captcha was passed
 * (facts/miit-page.md 2.11), so it is proof when the user closed what covered the button and asked for a proof of being human,
 * and had done nothing before that may have passed it, be it still under way: no press and no key, or one after which
 * it said that it failed. Whatever else makes the cover go proves nothing, and a frame in it hides what was done.
 */
export function watchUnsent(
  submit: () => Element | undefined, onProof: (proof: Proof) => void, onUncovered: () => void, signal: AbortSignal,
): void {
  let button: Element | undefined;
  /** How often the user did what may have passed, and has not failed. Infinite once nothing can be proved any more. */
  let deeds = 0;
  let last: Deed | null = null;
  /** Whether it said so before the last deed. */
  let hadFailed = false;
  let cover: Element | null = null;
  let closing: Element | null = null;
  let patience = 0;
  let offline = 0;
  let isClosed = false;

  /** The text of the part around this element that stands apart from the button, unless there is a frame in it. */
  const textAround = (element: HTMLElement): string => {
    let at = element;
    while (at.parentElement?.contains(button ?? at) === false) at = at.parentElement;
    return at.querySelector?.('iframe') ? '' : at.innerText;
  };

  const look = (): void => {
    button = submit();
    const top = button && topAt(button);
    if (isClosed || !button || !top) return;
    // Of several deeds, the failure may be of the first alone.
    if (deeds === 1 && last && !hadFailed && FAILED.test(textAround(last.target))) deeds = 0;
    if (patience-- <= 0) closing = null;
    if (liesOver(top, button)) {
      cover = top;
    } else if (cover && !(closing && isVisible(closing))) {
      cover = null;
      deeds = Infinity;
      isClosed = closing !== null;
      if (isClosed) onProof('captchaClosed');
      else onUncovered();
    }
    offline = navigator.onLine || cover ? NaN : offline + 1;
    if (offline === OFFLINE_LOOKS) onProof('offline');
  };

  const onDeed = (event: Deed): void => {
    look();
    const { type, key, target } = event;
    const isEscape = key === 'Escape';
    const control = isEscape ? cover : closingControl(target);
    if (type === 'click' || isEscape) {
      // The press that belongs to this click, and did not drag anything.
      const isOwn = last && Math.hypot(last.x - event.x, last.y - event.y) < SLIP;
      if (!control) deeds ||= 1;
      else if (event.isTrusted && deeds === Number(isOwn) && ASKS.test(textAround(control as HTMLElement))) {
        closing = control;
        patience = CLOSING_LOOKS;
      }
    } else if (!key || !(control || IDLE_KEY.test(key))) {
      deeds += 1;
      last = event;
      hadFailed = FAILED.test(textAround(target));
      closing = null;
    }
  };

  const timer = setInterval(look, LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  for (const type of ['pointerdown', 'keydown', 'click']) {
    window.addEventListener(type, onDeed as (event: Event) => void, { capture: true, signal });
  }
  look();
}
