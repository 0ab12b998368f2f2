import { describe, expect, it, test } from 'vitest';
import { fixturesIn, parseFixture } from '../../pages/fixture';

const HEAD = { title: 'six in words', expects: 'verification', kit: 'plain' };
const file = (head: object, rest = '<div id="app"></div>'): string => `<!-- ${JSON.stringify(head)} -->\n${rest}`;

describe('a page variant is read from its file', () => {
  it('the head says what it is, the rest is its markup', () => {
    expect(parseFixture('p05', file(HEAD))).toMatchObject({ ...HEAD, name: 'p05', html: '\n<div id="app"></div>' });
  });

  test.each([
    ['no head', '<div id="app"></div>', 'must begin with'],
    ['a head that is no JSON', '<!-- {title} -->', 'cannot be read'],
    ['a head without a title', file({ ...HEAD, title: '' }), 'cannot be read'],
    ['a kit that there is not', file({ ...HEAD, kit: 'svelte' }), 'cannot be read'],
    ['a word that nobody knows', file({ ...HEAD, expect: 'resend' }), 'cannot be read'],
  ])('%s is refused, and the file named', (_, text, problem) => {
    expect(() => parseFixture('p05', text)).toThrow(`p05: `);
    expect(() => parseFixture('p05', text)).toThrow(problem);
  });
});

describe('the page variants', () => {
  const [positive, negative] = [fixturesIn('positive'), fixturesIn('negative')];

  it('are many', () => {
    expect(positive.length).toBeGreaterThanOrEqual(60);
    expect(negative.length).toBeGreaterThanOrEqual(40);
  });

  it('have a title of their own each, and what their folder says', () => {
    const titles = [...positive, ...negative].map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(positive.filter(({ expects }) => expects === 'none')).toEqual([]);
    expect(negative.filter(({ expects }) => expects !== 'none')).toEqual([]);
  });
});
