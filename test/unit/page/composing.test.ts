// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { endComposing, watchComposing } from '../../../lib/page/composing';

let ending = new AbortController();
let field: HTMLInputElement;
const heard: string[] = [];

beforeEach(() => {
  ending = new AbortController();
  watchComposing(ending.signal);
  document.body.innerHTML = '<input>';
  field = document.querySelector('input') as HTMLInputElement;
  heard.length = 0;
  field.addEventListener('compositionend', () => heard.push('end'));
});
afterEach(() => ending.abort());

const compose = (type: string): boolean => field.dispatchEvent(new Event(type, { bubbles: true }));

it('a composition in the field is ended, once', () => {
  compose('compositionstart');
  expect([endComposing(field), endComposing(field), heard]).toEqual([true, false, ['end']]);
});

it('there is none to end before it begins, after it has ended, or in another field', () => {
  expect(endComposing(field)).toBe(false);
  compose('compositionstart');
  expect(endComposing(document.createElement('input'))).toBe(false);
  compose('compositionend');
  expect(endComposing(field)).toBe(false);
});
