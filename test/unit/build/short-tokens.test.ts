import { describe, expect, it } from 'vitest';
import { shortTokens } from '../../../build/short-tokens';

const script = (css: string) => `var look="${css}";say("--hy");`;

describe('the tokens in the panel\'s script', () => {
  it('are written out where they have one value, and short where they differ', () => {
    const css = ':host{--hy-font:\\"Segoe UI\\", serif;--hy-ink:#111}@media (x){:host{--hy-ink:#eee}}p{color:var(--hy-ink);font:1px var(--hy-font)}';
    const short = ':host{--hy1:#111}@media (x){:host{--hy1:#eee}}p{color:var(--hy1);font:1px \\"Segoe UI\\", serif}';
    expect(shortTokens(script(css))).toBe(script(short));
  });

  it('keep their names apart, though one begins with another', () => {
    const css = ':host{--hy-ok:#1;--hy-ok-soft:#2}.a{--hy-ok:#3;--hy-ok-soft:var(--hy-ok)}';
    expect(shortTokens(script(css))).toBe(script(':host{--hy0:#1;--hy1:#2}.a{--hy0:#3;--hy1:var(--hy0)}'));
  });

  it('follow a token that is another one', () => {
    const css = ':host{--hy-a:#1}p{--hy-b:var(--hy-a)}q{--hy-b:#2;color:var(--hy-b)}';
    expect(shortTokens(script(css))).toBe(script(':host{}p{--hy1:#1}q{--hy1:#2;color:var(--hy1)}'));
  });

  it('are all there is to change', () => expect(shortTokens(script('p{color:red}'))).toBe(script('p{color:red}')));
});
