// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { leadEnterToSubmit } from '../../../lib/page/enter';
import { findForms } from '../../../lib/page/find';
import { layOut, showPage } from '../helpers/form-page';

let ending = new AbortController();
beforeEach(() => {
  layOut();
  ending = new AbortController();
  leadEnterToSubmit(() => findForms(document), ending.signal);
});
afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
});

const FIELDS = '<div><input placeholder="短信验证码"></div><div><input placeholder="手机号"></div><div><input placeholder="证件号码后6位"></div>';

/** Presses a key in a field of the page. Gives what the page's own listeners heard, and whether the browser's own deed was stopped. */
function press(markup: string, selector = 'input[placeholder="手机号"]', more: KeyboardEventInit = {}): { heard: number; isStopped: boolean } {
  showPage(markup);
  const field = document.querySelector<HTMLElement>(selector);
  let heard = 0;
  let isStopped = false;
  for (const type of ['keydown', 'keypress', 'keyup']) {
    field?.addEventListener(type, () => (heard += 1));
    const event = new KeyboardEvent(type, { key: 'Enter', bubbles: true, cancelable: true, composed: true, ...more });
    field?.dispatchEvent(event);
    isStopped ||= event.defaultPrevented;
  }
  return { heard, isStopped };
}

it('Enter in a field goes to the button: the page hears nothing of it', () => {
  expect(press(`<section>${FIELDS}<button type="button">提交</button></section>`)).toEqual({ heard: 0, isStopped: true });
  expect(document.activeElement?.textContent).toBe('提交');
});

it('where the browser makes a click of it, that goes its way', () => {
  expect(press(`<form>${FIELDS}<button>提交</button></form>`)).toEqual({ heard: 0, isStopped: false });
});

it.each([
  ['another key', `<section>${FIELDS}<button type="button">提交</button></section>`, 'input', { key: 'a' }],
  ['a composition', `<section>${FIELDS}<button type="button">提交</button></section>`, 'input', { isComposing: true }],
  ['a field of something else', `<section>${FIELDS}<button type="button">提交</button></section><input class="search">`, '.search', {}],
  ['the button', `<section>${FIELDS}<button type="button">提交</button></section>`, 'button', {}],
])('is left alone: %s', (_, markup, selector, more) => {
  expect(press(markup, selector, more)).toEqual({ heard: 3, isStopped: false });
});
