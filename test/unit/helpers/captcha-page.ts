import { vi } from 'vitest';
import { type Proof, watchUnsent } from '../../../lib/page/unsent';

/** What the captcha is made of, unless a test builds another. */
const SLIDER = '<p>请完成安全校验 <i title="换一张">↻</i> <i id="close">×</i></p><b id="slider">→</b><p id="says"></p>';

/** A form, a captcha over it, and what was told since the submit. Times are faked. */
export interface CaptchaPage {
  readonly told: readonly (Proof | 'uncovered')[];
  /** A trusted event, unless it says otherwise, at a place in px. */
  fire(type: string, target: string, more?: { x?: number; key?: string; isTrusted?: boolean }): void;
  /** Press and click, at the same place. */
  click(target: string, more?: { isTrusted?: boolean }): void;
  /** Press, and release 100 px farther: a browser clicks what both happened on. */
  drag(target: string): void;
  open(): void;
  close(): void;
  /** Scrolls the form from under the captcha. */
  scroll(): void;
  says(text: string): void;
  /** Lets time pass, in ms. */
  wait(ms: number): void;
  /** Aborts the watching. */
  end(): void;
}

let ending = new AbortController();

/** Ends the watching and gives back what was stubbed. */
export function leavePage(): void {
  ending.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
}

/**
 * Makes the page and starts watching. happy-dom lays nothing out: what lies on top is the captcha while it is
 * open, and every box has some size.
 */
export function captchaPage({ inside = SLIDER, onLine = true } = {}): CaptchaPage {
  ending = new AbortController();
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { onLine });
  document.body.innerHTML = `<main><form><button id="submit">提交</button></form><i id="tips">×</i></main><div id="captcha" style="display: none">${inside}</div>`;
  const find = (id: string): HTMLElement => document.querySelector<HTMLElement>(`#${id}`) ?? document.body;
  const captcha = find('captcha');
  document.elementFromPoint = () => (captcha.style.display === 'none' ? find('submit') : captcha);
  Element.prototype.getBoundingClientRect = () => ({ left: 9, top: 9, right: 99, bottom: 39, width: 90, height: 30 }) as DOMRect;
  for (const size of ['clientWidth', 'clientHeight']) Object.defineProperty(HTMLElement.prototype, size, { configurable: true, value: 30 });

  const told: (Proof | 'uncovered')[] = [];
  watchUnsent(() => find('submit'), (proof) => told.push(proof), () => told.push('uncovered'), ending.signal);
  const fire: CaptchaPage['fire'] = (type, target, { x = 50, key, isTrusted = true } = {}) => {
    const event = new Event(type, { bubbles: true });
    Object.defineProperties(event, { isTrusted: { value: isTrusted }, ...(key === undefined ? { x: { value: x }, y: { value: 20 } } : { key: { value: key } }) });
    find(target).dispatchEvent(event);
  };
  return {
    told,
    fire,
    click(target, more) {
      fire('pointerdown', target, more);
      fire('click', target, more);
    },
    drag(target) {
      fire('pointerdown', target);
      fire('click', target, { x: 150 });
    },
    open: () => void (captcha.style.display = 'block'),
    close: () => void (captcha.style.display = 'none'),
    scroll: () => void (document.elementFromPoint = () => find('submit')),
    says: (text) => void (find('says').textContent = text),
    wait: (ms) => void vi.advanceTimersByTime(ms),
    end: () => ending.abort(),
  };
}

/** The page some time after its captcha has come. */
export function withCaptcha(more: Parameters<typeof captchaPage>[0] = {}): CaptchaPage {
  const page = captchaPage(more);
  page.wait(300);
  page.open();
  page.wait(1_000);
  return page;
}

/** The user clicks, and at once the captcha goes. */
export function clickAndClose(page: CaptchaPage, target = 'close'): void {
  page.click(target);
  page.close();
  page.wait(1_000);
}
