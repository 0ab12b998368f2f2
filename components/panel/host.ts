import type { FoundForm } from '../../lib/page/find';
import { type Box, placeBeside } from '../../lib/page/place';
import shared from '../shared.css?inline';
import tokens from '../tokens.css?inline';
import own from './panel.css?inline';

/** Above the page, and below its captcha and alert, which stand at 9999 and more (facts/miit-page.md 1.10). */
const Z_INDEX = '9990';

/** The panel's place in the page: an element with a closed shadow root, so that the page can neither read nor style it. */
export interface PanelHost {
  /** Where to render. */
  readonly frame: HTMLElement;
  /** Puts it beside the form, and back into the page if something took it out. */
  standBy(form: FoundForm): void;
  remove(): void;
}

/** Makes the host; nothing is put into the page before `standBy`. */
export function createPanelHost(root: Document): PanelHost {
  const host = root.createElement('heyan-panel');
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = root.createElement('style');
  style.textContent = [tokens, shared, own].join('\n');
  const frame = root.createElement('div');
  frame.className = 'hy panel-frame';
  shadow.append(style, frame);
  Object.assign(host.style, { all: 'initial', zIndex: Z_INDEX });

  const put = (styles: Partial<CSSStyleDeclaration>): void => {
    Object.assign(host.style, styles);
    if (host.parentElement !== root.body) root.body.append(host);
  };

  return {
    frame,
    standBy(form) {
      put({ position: 'absolute' });
      const { clientWidth, clientHeight } = root.documentElement;
      const panel = { width: frame.offsetWidth, height: frame.offsetHeight };
      const scroll = { left: window.scrollX, top: window.scrollY };
      const { left, top } = placeBeside(boxAround(form), panel, { width: clientWidth, height: clientHeight }, scroll);
      put({ left: `${Math.round(left)}px`, top: `${Math.round(top)}px` });
    },
    remove: () => host.remove(),
  };
}

/** The box around the form's fields and its button. */
function boxAround({ inputs, submit }: FoundForm): Box {
  const elements = [inputs.code, inputs.phone, inputs.idTail, submit].filter((element) => element !== null);
  const boxes = elements.map((element) => element.getBoundingClientRect());
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
