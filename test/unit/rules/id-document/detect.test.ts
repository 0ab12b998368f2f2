import { describe, expect, it, test } from 'vitest';
import { kindOf } from '../../../../lib/rules/id-document/detect';
import { checkCharacter } from '../../../../lib/rules/id-document/mod-11-2';
import { forSeeds } from '../../helpers/random';
import { madeUpNumber } from './numbers';

const whole = (digits: string) => digits + checkCharacter(digits);

describe('the kind is known where only one can have such a number', () => {
  test.each([
    ['a citizen (GB 11643-1999)', whole('10000019000101000'), 'residentId'],
    ['Hong Kong, Macau, Taiwan (国办发〔2018〕81号, 2018-09-01)', whole('83000019000101000'), 'residencePermit'],
    ['18 that begin with 9 (National Immigration Administration, 2023-10-20)', whole('90000019000101000'), 'permanentResidence'],
    ['three letters and twelve digits (the same)', 'XXX000000000123', 'permanentResidence'],
    ['H and ten digits (Ministry of Public Security, 2010-03-10)', 'H0000012300', 'homePermit'],
    ['ten digits and the issuer (China News Service, 2008-09-11)', '0000012301（B）', 'taiwanPermit'],
    ['军 and seven digits (Xinhua, 2016-06-29)', '军0000123', 'officer'],
  ])('%s', (_, number, kind) => expect(kindOf(number)).toBe(kind));

  test.each([
    ['H and eight digits are of Hong Kong passports too', 'H00000123'],
    ['M and eight digits are of Korean passports too', 'M00000123'],
    ['eight digits may be of anything', '00000123'],
    ['15 digits were numbers of businesses too', '100000000101000'],
    ['an identity number of Hong Kong is on the back of a permit, and on a card of its own', 'A123456(3)'],
    ['18 whose last character does not fit', '10000019000101000X'],
    ['18 without a day', whole('10000019000230000')],
    ['a business licence', '91999999MA00000000'],
    ['18 that a licence may have as well', bothFit()],
    ['nothing', ''],
  ])('%s: asked for', (_, number) => expect(kindOf(number)).toBeNull());

  it('a citizen\'s number with one mistake is never known for something else, in 300 made-up ones', () =>
    forSeeds(300, (random) => {
      const number = madeUpNumber(random, random.pick(['100000', '810000', '900000']));
      const at = random.int(17);
      const wrong = number.slice(0, at) + String((Number(number[at]) + 1 + random.int(9)) % 10) + number.slice(at + 1);
      expect(kindOf(wrong)).toBeNull();
    }));
});

/** Digits that fit by both check characters. */
function bothFit(): string {
  const codes = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  for (let at = 0; at < 1000; at += 1) {
    const number = whole(`91000000000000${String(at).padStart(3, '0')}`);
    const sum = [...number.slice(0, 17)].reduce(([total, weight], char) => [total + codes.indexOf(char) * weight, (weight * 3) % 31] as [number, number], [0, 1] as [number, number])[0];
    if (number.endsWith(codes.charAt((31 - (sum % 31)) % 31))) return number;
  }
  throw new Error('none of a thousand fits both');
}
