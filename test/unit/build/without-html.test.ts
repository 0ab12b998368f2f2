import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { withoutHtml } from '../../../build/without-html';

const PREACT = readFileSync(createRequire(import.meta.url).resolve('preact'), 'utf8');

interface Preact {
  h(type: string, props: object | null, ...children: unknown[]): unknown;
  render(what: unknown, where: unknown): void;
}

/** Preact as it ships, in a document of its own. */
function shipped(): { readonly preact: Preact; readonly body: { innerHTML: string } } {
  const { document } = new Window();
  const module = withoutHtml(PREACT).replace(/export\s*\{([^}]*)\};?/, (_all, names: string) => `exports={${names.replace(/([\w$]+) as (\w+)/g, '$2:$1')}};`);
  const scope = { document, exports: null as Preact | null, setTimeout, Promise };
  runInNewContext(module, scope);
  if (scope.exports === null) throw new Error('preact exports nothing');
  return { preact: scope.exports, body: document.body };
}

describe('Preact as it ships', () => {
  it('has no way to write HTML', () => {
    expect(PREACT).toContain('innerHTML');
    expect(withoutHtml(PREACT)).not.toMatch(/innerHTML|dangerously/);
  });

  it('still draws, changes and takes away', () => {
    const { preact: { h, render }, body } = shipped();
    render(h('p', { class: 'a' }, 'one ', h('b', null, 'two')), body);
    expect(body.innerHTML).toBe('<p class="a">one <b>two</b></p>');
    render(h('p', { id: 'c' }, 'three'), body);
    expect(body.innerHTML).toBe('<p id="c">three</p>');
    render(null, body);
    expect(body.innerHTML).toBe('');
  });

  it('writes none where a component asks for it', () => {
    const { preact: { h, render }, body } = shipped();
    render(h('p', { dangerouslySetInnerHTML: { __html: '<i>bad</i>' } }, 'text'), body);
    expect(body.innerHTML).not.toContain('<i>');
    expect(body.innerHTML).toContain('text');
  });

  it('is not built where its code is another', () => {
    expect(() => withoutHtml(PREACT.replace('h?(l||y', 'h?(l||z'))).toThrow('found 0 times');
    expect(() => withoutHtml(`${PREACT}${PREACT}`)).toThrow('found 2 times');
  });
});
