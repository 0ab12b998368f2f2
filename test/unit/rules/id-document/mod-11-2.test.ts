import { describe, expect, it, test } from 'vitest';
import { checkCharacter, fitsItself } from '../../../../lib/rules/id-document/mod-11-2';
import { forSeeds } from '../../helpers/random';
import { madeUpNumber } from './numbers';

describe('the last of 18 characters fits the 17 before (GB 11643-1999; ISO 7064 MOD 11-2)', () => {
  test.each([
    ['the example that the standard itself prints', '11010519491231002', 'X'],
    ['and its second one', '44052418800101001', '4'],
    ['nothing but zeros', '00000000000000000', '1'],
  ])('%s', (_, digits, check) => expect(checkCharacter(digits)).toBe(check));

  test.each([
    ['17 characters', '1101051949123100X'],
    ['19 characters', '11010519491231002X0'],
    ['a small x', '11010519491231002x'],
    ['a letter in the middle', '1101051949123A002X'],
    ['nothing', ''],
  ])('%s fit nothing', (_, number) => expect(fitsItself(number)).toBe(false));

  it('notices each single wrong digit, in 300 made-up numbers', () =>
    forSeeds(300, (random) => {
      const number = madeUpNumber(random);
      expect(fitsItself(number)).toBe(true);
      for (const [at, char] of [...number].entries()) {
        for (const other of at === 17 ? '0123456789X' : '0123456789') {
          const wrong = number.slice(0, at) + other + number.slice(at + 1);
          expect(fitsItself(wrong), wrong).toBe(other === char);
        }
      }
    }));

  it('notices each swap of two neighbours, in 300 made-up numbers', () =>
    forSeeds(300, (random) => {
      const chars = [...madeUpNumber(random)];
      for (let at = 0; at < 17; at += 1) {
        const swapped = chars.with(at, chars[at + 1] ?? '').with(at + 1, chars[at] ?? '').join('');
        expect(fitsItself(swapped), swapped).toBe(chars[at] === chars[at + 1]);
      }
    }));
});
