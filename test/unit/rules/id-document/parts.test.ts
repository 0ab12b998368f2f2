import { describe, expect, it, test } from 'vitest';
import { isBirthDate } from '../../../../lib/rules/id-document/birth-date';
import { bracketWidth, hasBracket, withBrackets } from '../../../../lib/rules/id-document/brackets';
import { identityNumber, withItsBrackets } from '../../../../lib/rules/id-document/hong-kong';
import { isLicence, licenceCheckCharacter } from '../../../../lib/rules/id-document/licence';
import { forSeeds } from '../../helpers/random';

describe('a date of birth is a day of the calendar (GB 11643-1999: yyyymmdd)', () => {
  test.each(['19000101', '19000228', '20000229', '20240229', '18801231', '20990630'])('%s is', (day) => expect(isBirthDate(day)).toBe(true));
  test.each(['19000229', '20230229', '19901301', '11000001', '19900132', '19900100', '19900431', '17991231', '21000101', '1990010', '', '1990O101'])(
    '%s is not', (day) => expect(isBirthDate(day)).toBe(false),
  );
});

describe('brackets come in two widths (S1, 2025-03, shows the full one)', () => {
  test.each([
    ['567（8）', 'full', '567(8)'],
    ['567(8)', 'half', '567(8)'],
    ['567(8）', null, '567(8)'],
    ['5678', null, '5678'],
  ] as const)('%s', (text, width, half) => {
    expect(bracketWidth(text)).toBe(width);
    expect(withBrackets(text, 'half')).toBe(half);
    expect(withBrackets(withBrackets(text, 'full'), 'half')).toBe(half);
    expect(hasBracket(text)).toBe(text !== '5678');
  });
});

describe('an identity number of Hong Kong or Macau (mrszeto.net, undated)', () => {
  test.each([
    ['the example of the source', 'A123456(3)', 'ok'],
    ['with full-width brackets', 'A123456（3）', 'ok'],
    ['a check character of 10', 'B000009(A)', 'ok'],
    ['two letters', 'AB987654(3)', 'ok'],
    ['a digit mistyped', 'A123457(3)', 'checksum'],
    ['two swapped', 'A213456(3)', 'checksum'],
    ['Macau', '1234567(8)', 'ok'],
    ['Macau begins with 1, 5 or 7', '2234567(8)', null],
    ['seven digits behind the letter, as in the example of S1', 'A1234567（8）', null],
    ['without brackets', 'A1234563', null],
    ['nothing', '', null],
  ] as const)('%s', (_, number, found) => expect(identityNumber(number)).toBe(found));

  test.each([
    ['A1234563', 'A123456(3)'],
    ['B000009A', 'B000009(A)'],
    ['12345678', '1234567(8)'],
    ['A123456(3)', null],
    ['H12345678', null],
    ['22345678', null],
  ])('%s with its brackets is %s', (bare, whole) => expect(withItsBrackets(bare)).toBe(whole));
});

describe('the code of a business licence is told from a document (GB 32100-2015)', () => {
  /** Of a place that there is none of: 999999. */
  const code = (body: string) => body + licenceCheckCharacter(body);

  it('its check character, by the example that explains the standard: 18 does not fit Z', () => {
    expect(licenceCheckCharacter('91350100M000100Y4')).toBe('3');
  });

  it('is known by its letters, also with a check character that does not fit', () => {
    expect(isLicence(code('91999999MA0000000'))).toBe(true);
    expect(isLicence('91999999MA00000000')).toBe(true);
  });

  it('of digits alone only if it fits, and cannot be a number of a person with a mistake in it', () => {
    expect(code('91999999000000005')).toBe('919999990000000050');
    expect(isLicence('919999990000000050')).toBe(true);
    expect(isLicence('919999990000000051')).toBe(false);
    for (const digits of ['81000019000101000', '91000019000101000']) expect(isLicence(code(digits)), digits).toBe(false);
  });

  test.each([['I, O, S, V and Z are not used', '91999999MAO0000000'], ['17 characters', '91999999MA0000000'], ['nothing', '']])(
    '%s', (_, number) => expect(isLicence(number)).toBe(false),
  );

  it('its check character notices each single wrong character', () =>
    forSeeds(50, (random) => {
      const body = `91999999${Array.from({ length: 9 }, () => random.pick([...'0123456789ABCDEFGHJKLMNPQRTUWXY'])).join('')}`;
      const check = licenceCheckCharacter(body);
      for (let at = 8; at < 17; at += 1) {
        for (const other of '0123456789ABCDEFGHJKLMNPQRTUWXY') {
          if (other === body[at]) continue;
          expect(licenceCheckCharacter(body.slice(0, at) + other + body.slice(at + 1))).not.toBe(check);
        }
      }
    }));
});
