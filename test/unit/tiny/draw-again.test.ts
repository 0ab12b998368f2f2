// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { draw } from '../../../components/tiny/draw';
import { jsx, type Props } from '../../../components/tiny/jsx-runtime';

let parent: HTMLElement;
beforeEach(() => {
  document.body.replaceChildren();
  parent = document.body.appendChild(document.createElement('div'));
});

const button = (props: Props = {}) => jsx('button', props);
const first = () => parent.firstElementChild;

describe('what stays is kept', () => {
  it('an element is the same one after it is drawn again', () => {
    draw(button({ title: 'a' }), parent);
    const element = first();
    draw(button({ title: 'b' }), parent);
    expect(first()).toBe(element);
    expect(element?.getAttribute('title')).toBe('b');
  });

  it('and so keeps its focus', () => {
    draw([jsx('p', { children: 'one' }), button({ children: 'go' })], parent);
    parent.querySelector('button')?.focus();
    draw([jsx('p', { children: 'two' }), button({ children: 'go on' })], parent);
    expect(document.activeElement).toBe(parent.querySelector('button'));
    expect(parent.innerHTML).toBe('<p>two</p><button>go on</button>');
  });

  it('a text that stays is not touched: a screen reader does not say it again', async () => {
    draw(jsx('p', { children: ['left: ', 5] }), parent);
    const changes: MutationRecord[] = [];
    new MutationObserver((records) => changes.push(...records)).observe(parent, {
      subtree: true, childList: true, characterData: true, attributes: true,
    });
    draw(jsx('p', { children: ['left: ', 5] }), parent);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(changes).toEqual([]);
    draw(jsx('p', { children: ['left: ', 4] }), parent);
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(changes.map(({ type, target }) => [type, target.textContent])).toEqual([['characterData', '4']]);
  });
});

describe('what changed is changed', () => {
  it('a text', () => {
    draw('one', parent);
    const node = parent.firstChild;
    draw('two', parent);
    expect([parent.textContent, parent.firstChild]).toEqual(['two', node]);
  });

  it('an attribute that is no longer asked for goes', () => {
    draw(button({ title: 'a', disabled: true, class: 'b' }), parent);
    draw(button({ class: 'b', disabled: false }), parent);
    expect(parent.innerHTML).toBe('<button class="b"></button>');
  });

  it('an element of another kind takes the place of the old one', () => {
    draw([button(), 'x'], parent);
    draw([jsx('p', {}), 'x'], parent);
    expect(parent.innerHTML).toBe('<p></p>x');
  });

  it('an element takes the place of a text, and a text that of an element', () => {
    draw(['x', button()], parent);
    draw([button(), 'x'], parent);
    expect(parent.innerHTML).toBe('<button></button>x');
  });

  it('what is gone is removed, inside and at the end', () => {
    draw([button({ children: ['a', 'b'] }), 'x', jsx('p', {})], parent);
    draw(button({}), parent);
    expect(parent.innerHTML).toBe('<button></button>');
    draw(null, parent);
    expect(parent.childNodes).toHaveLength(0);
  });
});

describe('a listener', () => {
  const click = () => parent.querySelector('button')?.click();

  it('is called, once a click', () => {
    let clicks = 0;
    draw(button({ onClick: () => (clicks += 1) }), parent);
    click();
    expect(clicks).toBe(1);
  });

  it('that was replaced is gone', () => {
    const calls: string[] = [];
    for (const name of ['old', 'new', 'newest']) draw(button({ onClick: () => calls.push(name) }), parent);
    click();
    expect(calls).toEqual(['newest']);
  });

  it('that stays the same is not added twice', () => {
    let clicks = 0;
    const onClick = () => (clicks += 1);
    for (let time = 0; time < 3; time += 1) draw(button({ onClick }), parent);
    click();
    expect(clicks).toBe(1);
  });

  it('that is no longer asked for is gone', () => {
    let clicks = 0;
    draw(button({ onClick: () => (clicks += 1) }), parent);
    draw(button(), parent);
    draw(button({ onClick: undefined }), parent);
    click();
    expect(clicks).toBe(0);
  });

  it('never becomes an attribute', () => {
    draw(button({ onClick: () => undefined }), parent);
    expect(parent.innerHTML).toBe('<button></button>');
  });
});
