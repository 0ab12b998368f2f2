import { describe, expect, it } from 'vitest';
import { tailInput } from '../../../components/filing-form/mend-input';

describe('an ID tail field', () => {
  it.each([
    ['110101199003071234', '071234', true],
    ['11010119900307123x', '07123X', true],
    ['A1234567（8）', '567（8）', true],
    ['12 34', '12 34', false],
    ['123 456', '123 456', false],
    ['12345x', '12345x', false],
    ['', '', false],
  ])('keeps of %j only %j', (raw, value, cut) => expect(tailInput(raw)).toEqual({ value, cut }));

  it('ends with the last six of a whole number that is typed key by key', () => {
    const typed = Array.from('11010119900307123x').reduce((text, key) => tailInput(text + key).value, '');
    expect(typed).toBe('07123X');
  });
});
