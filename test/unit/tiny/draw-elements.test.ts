// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, test } from 'vitest';
import { draw } from '../../../components/tiny/draw';
import { type Child, Fragment, jsx, jsxs, type Props } from '../../../components/tiny/jsx-runtime';

let parent: HTMLElement;
beforeEach(() => {
  parent = document.createElement('div');
});

/** What it looks like when it is drawn anew. */
function html(content: Child): string {
  draw(content, parent);
  return parent.innerHTML;
}

const p = (props: Props = {}) => jsx('p', props);

describe('what is drawn', () => {
  test.each([
    ['a text', 'text', 'text'],
    ['a number', 0, '0'],
    ['nothing for null', null, ''],
    ['nothing for undefined', undefined, ''],
    ['nothing for a condition that does not hold', false, ''],
    ['nothing for true', true, ''],
    ['nothing for an empty text', '', ''],
    ['an element', p({ children: 'text' }), '<p>text</p>'],
    ['a list', [p(), [p(), null, 'x']], '<p></p><p></p>x'],
    ['a fragment, which leaves no trace', jsx(Fragment, { children: [p(), 'x'] }), '<p></p>x'],
    ['children in children', jsxs('ul', { children: [jsx('li', { children: 1 }), false, jsx('li', { children: 2 })] }), '<ul><li>1</li><li>2</li></ul>'],
    ['a part, by what it makes of its props', jsx(({ name }) => p({ children: ['I am ', name as string] }), { name: 'it' }), '<p>I am it</p>'],
    ['a part that makes nothing', jsx(() => null, {}), ''],
    ['a part in a part', jsx(() => jsx(({ children }) => p({ children }), { children: 'in' }), {}), '<p>in</p>'],
  ])('%s', (_, content, expected) => expect(html(content)).toBe(expected));

  it('is text, whatever it holds: markup in a value stays a value', () => {
    expect(html('<img src=x onerror=alert(1)>')).toBe('&lt;img src=x onerror=alert(1)&gt;');
    expect(parent.children).toHaveLength(0);
  });
});

describe('attributes', () => {
  test.each([
    ['a text', { title: 'name' }, '<p title="name"></p>'],
    ['a number', { tabindex: 0 }, '<p tabindex="0"></p>'],
    ['true is there', { hidden: true }, '<p hidden=""></p>'],
    ['false is not', { hidden: false }, '<p></p>'],
    ['null is not', { title: null }, '<p></p>'],
    ['undefined is not', { title: undefined }, '<p></p>'],
    ['true is said of aria', { 'aria-hidden': true }, '<p aria-hidden="true"></p>'],
    ['false is said of aria, where it means something', { 'aria-expanded': false }, '<p aria-expanded="false"></p>'],
    ['an empty text is there', { class: '' }, '<p class=""></p>'],
  ])('%s', (_, props, expected) => expect(html(p(props))).toBe(expected));
});

it('pictures are made in their namespace, or no browser shows them', () => {
  draw(jsx('svg', { viewBox: '0 0 16 16', children: jsx('path', { d: 'M0 0' }) }), parent);
  const svg = parent.firstElementChild;
  expect([svg?.namespaceURI, svg?.firstElementChild?.namespaceURI]).toEqual(['http://www.w3.org/2000/svg', 'http://www.w3.org/2000/svg']);
  expect(svg?.getAttribute('viewBox')).toBe('0 0 16 16');
});

describe('a select', () => {
  const select = (value: string, ...options: string[]) =>
    jsx('select', { value, children: options.map((option) => jsx('option', { value: option, children: option })) });
  const chosen = () => parent.querySelector('select')?.value;

  it('shows the value that is asked for, though its options come after it', () => {
    draw(select('b', 'a', 'b'), parent);
    expect(chosen()).toBe('b');
  });

  it('leaves alone what the user is choosing, until the state says another', () => {
    draw(select('b', 'a', 'b'), parent);
    const element = parent.querySelector('select');
    if (element !== null) element.value = 'a';
    draw(select('b', 'a', 'b'), parent);
    expect(chosen()).toBe('a');
    draw(select('a', 'a', 'b'), parent);
    draw(select('b', 'a', 'b'), parent);
    expect(chosen()).toBe('b');
  });

  it('keeps its value when its options change', () => {
    draw(select('b', 'a', 'b'), parent);
    draw(select('b', 'x', 'a', 'b'), parent);
    expect(chosen()).toBe('b');
  });
});
