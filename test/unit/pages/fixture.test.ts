import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { fixturesIn, parseFixtures } from '../../pages/fixture';

const HEAD = { title: 'six in words', expects: 'verification', kit: 'plain' };
const file = (head: object, rest = '<div id="app"></div>'): string => `<!-- ${JSON.stringify(head)} -->\n${rest}`;

describe('a page variant is read from its file', () => {
  it('the head says what it is, the rest is its markup', () => {
    expect(parseFixtures('p05', file(HEAD))).toEqual([{ ...HEAD, name: 'p05', html: '\n<div id="app"></div>' }]);
  });

  it('several kits make several of it', () => {
    expect(parseFixtures('p05', file({ ...HEAD, kit: ['react', 'vue3'] })).map(({ name, kit }) => [name, kit])).toEqual([
      ['p05-react', 'react'], ['p05-vue3', 'vue3'],
    ]);
  });

  test.each([
    ['no head', '<div id="app"></div>', 'must begin with'],
    ['a head that is no JSON', '<!-- {title} -->', 'cannot be read'],
    ['a head without a title', file({ ...HEAD, title: '' }), 'cannot be read'],
    ['a kit that there is not', file({ ...HEAD, kit: 'svelte' }), 'cannot be read'],
    ['a word that nobody knows', file({ ...HEAD, expect: 'resend' }), 'cannot be read'],
  ])('%s is refused, and the file named', (_, text, problem) => {
    expect(() => parseFixtures('p05', text)).toThrow(`p05: `);
    expect(() => parseFixtures('p05', text)).toThrow(problem);
  });
});

describe('the page variants', () => {
  const [positive, negative] = [fixturesIn('positive'), fixturesIn('negative')];

  it('that are known to fail are among them', () => {
    const known = Object.keys(JSON.parse(readFileSync('test/pages/known-failures.json', 'utf8')) as object);
    expect(known.filter((name) => ![...positive, ...negative].some((fixture) => fixture.name === name))).toEqual([]);
  });

  it('are many', () => {
    expect(positive.length).toBeGreaterThanOrEqual(60);
    expect(negative.length).toBeGreaterThanOrEqual(40);
  });

  it('have a title of their own each, but for the kits of one file, and what their folder says', () => {
    const titles = [...positive, ...negative].map(({ title, kit }) => `${kit}: ${title}`);
    expect(new Set(titles).size).toBe(titles.length);
    expect(positive.filter(({ expects }) => expects === 'none')).toEqual([]);
    expect(negative.filter(({ expects }) => expects !== 'none')).toEqual([]);
  });
});
