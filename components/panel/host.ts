import { i18n } from '#i18n';
import { PANEL_TAG } from '../../lib/page/own';
import { type Box, type Offset, offsetBeside } from '../../lib/page/place';
import look from './panel.css?inline';
import { guardPresses } from './presses';

/** About as high as the panel grows with most of its news, in px: room is kept for it, so that it need not move. */
const TALLEST = 500;

/** A page that takes the panel away so often within so many ms does not want it: it is not put back any more. */
const TAKEN_AWAY = 6;
const WITHIN_MS = 60_000;

/** The panel's place in the page: an element with a closed shadow root, so that the page can neither read nor style it. */
export interface PanelHost {
  /** Where the panel is drawn. */
  readonly frame: HTMLElement;
  /** Where the last words are drawn. They show by themselves when `standBy` has not been called for a while. */
  readonly lastWords: HTMLElement;
  /** Puts it beside these elements, and back into the page if something took it out. False once it has given up: for good. */
  standBy(form: readonly Element[]): boolean;
  /** Draws an outline over each of these elements of the page, and none over any other. */
  mark(marks: readonly Mark[]): void;
  remove(): void;
}

/** An outline over an element of the page: what a click would take (`name` is empty), or what was taken, with its name. */
export interface Mark {
  readonly element: Element;
  readonly name: string;
}

export interface HostSurroundings {
  readonly root: Document;
  /** In ms. */
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** Makes the host; nothing is put into the page before `standBy`. */
export function createPanelHost({ root, now, signal }: HostSurroundings): PanelHost {
  const host = root.createElement(PANEL_TAG);
  const shadow = host.attachShadow({ mode: 'closed' });
  const make = (tag: string, className = ''): HTMLElement => Object.assign(root.createElement(tag), { className });
  const style = make('style');
  style.textContent = look;
  const frame = make('div');
  const lastWords = make('div', 'last-words');
  const body = make('div', 'hy panel-frame');
  // The page's own is not the panel's: voices and quotation marks go by it.
  body.lang = i18n.t('popup.lang');
  const refusal = make('p', 'not-taken');
  refusal.role = 'status';
  body.append(frame, refusal, lastWords);
  const outlines = make('div', 'hy');
  const place = make('style');
  shadow.append(style, place, body, outlines);
  // Read now: when the extension has gone, it is out of reach.
  const notTaken = i18n.t('guarded.notTaken');
  const presses = guardPresses({
    host, shadow, panel: body, now, onPress: (isTaken) => (refusal.textContent = isTaken ? '' : notTaken), signal,
  });
  let clock: Animation | undefined;
  let isPut = false;
  /** When. */
  const takenAway: number[] = [];
  let hasGivenUp = false;

  /** Puts it into the page. A page may draw itself anew now and then, and take the panel with it. */
  function put(): void {
    if (hasGivenUp || host.parentElement === root.body) return;
    if (isPut) takenAway.push(now());
    hasGivenUp = now() - (takenAway.at(-TAKEN_AWAY) ?? -Infinity) < WITHIN_MS;
    if (hasGivenUp) return host.remove();
    root.body.append(host);
    isPut = true;
  }

  let stood: { readonly key: string; readonly offset: Offset } | null = null;

  /** Chosen once for a form and a window: a panel that moved while it is read or scrolled would be in the way. */
  function offsetFor(form: Box): Offset {
    const { clientWidth, clientHeight } = root.documentElement;
    const key = [form.right - form.left, form.bottom - form.top, form.left, clientWidth, clientHeight].join();
    if (stood?.key !== key) {
      // Not by the news that it shows just now: with the longest of them it would stand over the site's tabs.
      const panel = { width: body.offsetWidth, height: TALLEST };
      stood = { key, offset: offsetBeside(form, panel, { width: clientWidth, height: clientHeight }) };
    }
    return stood.offset;
  }

  return {
    frame,
    lastWords,
    standBy(form) {
      // Firefox starts the new script of an update in the open page, where the old one's panel still stands.
      for (const other of [...root.body.children]) if (other.localName === host.localName && other !== host) other.remove();
      put();
      if (hasGivenUp) return false;
      // The page can make the host inert by an attribute; we need none.
      for (const name of host.getAttributeNames()) host.removeAttribute(name);
      // Firefox ends an old script without a word to it; then nobody turns this clock back, and the words show.
      // Hidden and shown again, they have another clock; to ask for it takes longer than all else here.
      if (clock === undefined || clock.playState === 'idle') [clock] = lastWords.getAnimations();
      if (clock !== undefined) clock.currentTime = 0;
      const box = boxAround(form);
      const { x, y } = offsetFor(box);
      const left = Math.round(box.left + window.scrollX + x);
      const top = Math.round(box.top + window.scrollY + y);
      const rule = `:host { left: ${left}px !important; top: ${top}px !important }`;
      if (place.textContent !== rule) place.textContent = rule;
      presses.look();
      return true;
    },
    mark(marks) {
      // By the style's own interface: the page's CSP may forbid style attributes.
      outlines.replaceChildren(...marks.map(({ element, name }) => {
        const outline = make('div', name === '' ? 'mark' : 'mark mark-taken');
        const { left, top, width, height } = element.getBoundingClientRect();
        outline.appendChild(make('span')).textContent = name;
        Object.assign(outline.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
        return outline;
      }));
    },
    remove() {
      isPut = false;
      host.remove();
      stood = null;
    },
  };
}

/** The box around all of these. */
function boxAround(elements: readonly Element[]): Box {
  const boxes = elements.map((element) => element.getBoundingClientRect());
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
