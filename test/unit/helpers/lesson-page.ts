import { createCell } from '../../../lib/companion/cell';
import { createTeaching } from '../../../lib/companion/teaching';
import type { Ask } from '../../../lib/messages/ask';
import type { Request } from '../../../lib/messages/protocol';
import type { Taught } from '../../../lib/page/shape';
import { NOW } from './filings';
import { showPage } from './form-page';

/** A form of the step whose fields nobody can tell. */
export const UNKNOWN_FORM = `<section>
  <p>项目一：<input id="code"></p><p>项目二：<input id="phone"></p><p>项目三：<input id="tail"></p><p>还有：<input id="other"></p>
  <i id="text">说明</i><button id="send"><span id="label">提交</span></button>
</section>`;

/** A page with that form, on which Heyan looks every second, and a worker that knows these taught forms, or answers otherwise. */
export function aLesson({ known = [] as readonly Taught[], ofTaught = (): Promise<unknown> => Promise.resolve(known), answers = (): Promise<unknown> => Promise.resolve(null), inside = UNKNOWN_FORM } = {}) {
  showPage(inside);
  const ending = new AbortController();
  const cell = createCell(() => undefined, ending.signal);
  const asked: Request[] = [];
  let at = NOW;
  const ask = (request: Request): Promise<unknown> => {
    asked.push(request);
    return request.type === 'taught' ? ofTaught() : answers();
  };
  const teaching = createTeaching(cell, { root: document, ask: ask as Ask, now: () => at, signal: ending.signal });
  const clicked: string[] = [];
  document.body.addEventListener('click', ({ target }) => clicked.push((target as Element).id), { signal: ending.signal });
  return {
    cell,
    teaching,
    asked,
    /** What the page has heard of. */
    clicked,
    end: () => ending.abort(),
    /** Looks once a second, so many times; what was asked is answered meanwhile. */
    async wait(seconds: number) {
      for (let second = 0; second < seconds; second += 1) {
        teaching.look(teaching.find());
        for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
        at += 1_000;
      }
      teaching.look(teaching.find());
    },
    /** Something that a user does to an element: trusted, unless it says otherwise. Whether the page may go on with it. */
    fire(id: string, event: Event = new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }), isTrusted = true): boolean {
      Object.defineProperty(event, 'isTrusted', { value: isTrusted });
      return document.querySelector(`#${id}`)?.dispatchEvent(event) ?? false;
    },
  };
}
