// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isAlike } from '../../../lib/companion/alike';

describe('two states say the same', () => {
  const input = document.createElement('input');

  it.each([
    ['when their data is the same, however deep', { submit: { phone: '1' }, held: [] }, { submit: { phone: '1' }, held: [] }],
    ['when their nodes are the same ones', { form: { inputs: { phone: input } } }, { form: { inputs: { phone: input } } }],
    ['where nothing stands', null, null],
    ['where a number is none', NaN, NaN],
  ])('%s', (_, a, b) => {
    expect(isAlike(a, b)).toBe(true);
  });

  it.each([
    ['when a value deep in them differs', { submit: { phone: '1' } }, { submit: { phone: '2' } }],
    ['when one has a word more', { held: ['a'] }, { held: ['a', 'b'] }],
    ['when one has another word', { taught: undefined }, { beside: undefined }],
    ['when their nodes only look alike', { form: input }, { form: document.createElement('input') }],
    ['when one is empty where the other is not', { form: null }, { form: {} }],
    ['when nothing stands where no value does', { match: null }, { match: undefined }],
  ])('not %s', (_, a, b) => {
    expect(isAlike(a, b)).toBe(false);
    expect(isAlike(b, a)).toBe(false);
  });
});
