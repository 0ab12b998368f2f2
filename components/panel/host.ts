import { i18n } from '#i18n';
import { PANEL_TAG } from '../../lib/page/own';
import { type Box, type Offset, offsetBeside } from '../../lib/page/place';
import look from './panel.css?inline';

/** Above the page, and below its captcha and alert, which stand at 9999 and more (facts/miit-page.md 1.10). */
const Z_INDEX = '9990';

/** About as high as the panel grows with most of its news, in px: room is kept for it, so that it need not move. */
const TALLEST = 500;

/** The panel's place in the page: an element with a closed shadow root, so that the page can neither read nor style it. */
export interface PanelHost {
  /** Where the panel is drawn. */
  readonly frame: HTMLElement;
  /** Where the last words are drawn. They show by themselves when `standBy` has not been called for a while. */
  readonly lastWords: HTMLElement;
  /** Puts it beside these elements, and back into the page if something took it out. */
  standBy(form: readonly Element[]): void;
  /** Draws an outline over each of these elements of the page, and none over any other. */
  mark(marks: readonly Mark[]): void;
  remove(): void;
}

/** An outline over an element of the page: what a click would take (`name` is empty), or what was taken, with its name. */
export interface Mark {
  readonly element: Element;
  readonly name: string;
}

/** Makes the host; nothing is put into the page before `standBy`. */
export function createPanelHost(root: Document): PanelHost {
  const host = root.createElement(PANEL_TAG);
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = root.createElement('style');
  style.textContent = look;
  const frame = root.createElement('div');
  const lastWords = root.createElement('div');
  const body = root.createElement('div');
  body.className = 'hy panel-frame';
  // The page's own is not the panel's: voices and quotation marks go by it.
  body.lang = i18n.t('popup.lang');
  lastWords.className = 'last-words';
  body.append(frame, lastWords);
  const outlines = root.createElement('div');
  outlines.className = 'hy';
  shadow.append(style, body, outlines);
  Object.assign(host.style, { all: 'initial', position: 'absolute', zIndex: Z_INDEX });

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
      if (host.parentElement !== root.body) root.body.append(host);
      // Firefox ends an old script without a word to it; then nobody turns this clock back, and the words show.
      for (const clock of lastWords.getAnimations()) clock.currentTime = 0;
      const box = boxAround(form);
      const { x, y } = offsetFor(box);
      host.style.left = `${Math.round(box.left + window.scrollX + x)}px`;
      host.style.top = `${Math.round(box.top + window.scrollY + y)}px`;
    },
    mark(marks) {
      // By the style's own interface: the page's CSP may forbid style attributes.
      outlines.replaceChildren(...marks.map(({ element, name }) => {
        const outline = root.createElement('div');
        const { left, top, width, height } = element.getBoundingClientRect();
        outline.className = name === '' ? 'mark' : 'mark mark-taken';
        outline.appendChild(root.createElement('span')).textContent = name;
        Object.assign(outline.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
        return outline;
      }));
    },
    remove() {
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
