import { describe, expect, it, test } from 'vitest';
import { checkCharacter } from '../../../../lib/rules/id-document/mod-11-2';
import type { DocumentKind } from '../../../../lib/rules/id-document/kinds';
import { tailOf, type TailOptions } from '../../../../lib/rules/id-document/tail-of';

/** Adds the check character. Places and days are such as nobody has: no province begins with 10. */
const whole = (digits: string) => digits + checkCharacter(digits);

const ID = whole('10000019000101000');
const ZHEJIANG = { zhejiang: true };

/** What a row expects: the tails in their order, and what is warned of. */
function expectFound(kind: DocumentKind, number: string, tails: readonly string[], warnings: readonly string[], options: TailOptions = {}) {
  const found = tailOf(kind, number, options);
  expect({ tails: found.tails.map(({ tail }) => tail), warnings: found.warnings }).toEqual({ tails, warnings });
  return found;
}

describe('身份证: the last six of 18 (JD Cloud, 2020-08-18), which end in a check character (GB 11643-1999, 1999-07-01)', () => {
  test.each([
    ['as it is', ID, [ID.slice(-6)], []],
    ['with blanks, as people group it', `100000 19000101 ${ID.slice(14)}`, [ID.slice(-6)], []],
    ['in full-width digits', ID.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)), [ID.slice(-6)], []],
    ['a digit mistyped', `10100019000101000${ID.slice(-1)}`, [ID.slice(-6)], ['checksum']],
    ['two neighbours swapped', `10000019001001000${ID.slice(-1)}`, [`01000${ID.slice(-1)}`], ['checksum']],
    ['no day of the calendar', whole('10000019000230000'), [whole('10000019000230000').slice(-6)], ['birthDate']],
    ['one character missing', ID.slice(0, -1), [ID.slice(-7, -1)], ['eighteen']],
    ['one too many', `${ID}0`, [`${ID.slice(-5)}0`], ['eighteen']],
  ])('%s', (_, number, tails, warnings) => {
    expect(expectFound('residentId', number, tails, warnings).reading).toBe('lastSix');
  });

  it('a small x at the end becomes X, and that is said (S1, 2025-03, shows it in capitals)', () => {
    const ending = Array.from({ length: 1000 }, (_, at) => whole(`10000019000101${String(at).padStart(3, '0')}`)).find((number) => number.endsWith('X')) ?? '';
    expectFound('residentId', ending.toLowerCase(), [ending.slice(-6)], ['upperX']);
    expectFound('residentId', `${ending.slice(0, -1)}ｘ`, [ending.slice(-6)], ['upperX']);
    expectFound('residentId', ending, [ending.slice(-6)], []);
  });

  it('15 digits are of a card that ended (居民身份证法, 2013-01-01)', () => {
    expectFound('residentId', '100000000101000', ['101000'], ['oldCard']);
    expectFound('residentId', '100000001301000', ['301000'], ['oldCard', 'birthDate']);
  });
});

describe('护照: the last six (JD Cloud, 2020-08-18); up to nine letters and digits (ICAO Doc 9303-4, 2021)', () => {
  test.each([
    ['E and eight digits', 'E00000123', ['000123'], []],
    ['E, a letter and seven digits', 'ea0000123', ['000123'], []],
    ['with a dot, as official ones of old', 'S.0000123', ['000123'], []],
    ['of another country', '000000123', ['000123'], []],
    ['longer than a passport has it', 'E0000000123', ['000123'], ['passportForm']],
    ['with something else in it', 'E0000-0123', ['0-0123'], ['passportForm']],
    ['X at its end (S1, 2025-03: A123456X gives 23456X)', 'A123456X', ['23456X'], []],
  ])('%s', (_, number, tails, warnings) => {
    expect(expectFound('passport', number, tails, warnings).reading).toBe('lastSix');
  });
});

describe('港澳居民来往内地通行证 outside of Zhejiang: the last six of the front (Volcengine, 2023-10-08)', () => {
  test.each([
    ['H and eight digits', 'H00000123', ['000123'], []],
    ['M and eight digits', 'm00000123', ['000123'], []],
    ['ten digits, of which the last two count the renewals (Ministry of Public Security, 2010-03-10)', 'H0000012300', ['012300', '000123'], ['renewals']],
    ['the identity number of the back is not asked for', 'A123456(3)', [], ['back']],
    ['neither', 'H123', ['H123'], ['permitForm', 'short']],
  ])('%s', (_, number, tails, warnings) => {
    expectFound('homePermit', number, tails, warnings);
  });

  it('says which reading it is', () => expect(tailOf('homePermit', 'H00000123').reading).toBe('permitFront'));
});

describe('港澳居民来往内地通行证 in Zhejiang: the last six of the identity number on its back (Volcengine, 2023-10-08)', () => {
  test.each([
    ['brackets count (S1, 2025-03); the width that was typed first', 'A123456(3)', ['456(3)', '456（3）'], ['brackets']],
    ['full-width ones', 'A123456（3）', ['456（3）', '456(3)'], ['brackets']],
    ['one of each: full-width first, as S1 shows them', 'A123456(3）', ['456（3）', '456(3)'], ['brackets']],
    ['Macau', '1234567(8)', ['567(8)', '567（8）'], ['brackets']],
    ['the brackets left out: with them first', 'A1234563', ['456（3）', '456(3)', '234563'], ['noBrackets']],
    ['Macau without brackets', '12345678', ['567（8）', '567(8)', '345678'], ['noBrackets']],
    ['a digit mistyped', 'A123457(3)', ['457(3)', '457（3）'], ['checksumHongKong', 'brackets']],
    ['the number of the front', 'H00000123', [], ['front']],
    ['and of an old front', 'H0000012300', [], ['front']],
    ['the example of S1, which is of neither form', 'A1234567（8）', ['567（8）', '567(8)'], ['backForm', 'brackets']],
  ])('%s', (_, number, tails, warnings) => {
    expectFound('homePermit', number, tails, warnings, ZHEJIANG);
  });

  it('says which reading it is', () => expect(tailOf('homePermit', 'A123456(3)', ZHEJIANG).reading).toBe('permitBack'));

  it('concerns no other document', () => expect(tailOf('taiwanPermit', '00000123', ZHEJIANG)).toEqual(tailOf('taiwanPermit', '00000123')));
});

describe('台胞证: eight digits (China News Service, 2008-09-11); that its last six count is inferred', () => {
  test.each([
    ['eight digits', '00000123', ['000123'], []],
    ['ten and the issuer in brackets, of before', '0000012301(B)', ['301(B)', '301（B）'], ['oldTaiwan', 'brackets']],
    ['the same without brackets', '0000012301B', ['12301B'], ['oldTaiwan']],
    ['ten digits', '0000012301', ['012301'], ['oldTaiwan']],
    ['something else', 'T00000123', ['000123'], ['taiwanForm']],
  ])('%s', (_, number, tails, warnings) => {
    expect(expectFound('taiwanPermit', number, tails, warnings).reading).toBe('lastSixInferred');
  });
});

describe('港澳台居民居住证: 18 that begin with 810000, 820000 or 830000 (国办发〔2018〕81号, 2018-09-01)', () => {
  test.each(['810000', '820000', '830000'])('%s', (place) => {
    const number = whole(`${place}19000101000`);
    expectFound('residencePermit', number, [number.slice(-6)], []);
    expectFound('residencePermit', `${place}19000101000${number.endsWith('0') ? 1 : 0}`, [`01000${number.endsWith('0') ? 1 : 0}`], ['checksum']);
  });

  it('no day of the calendar', () => expectFound('residencePermit', whole('81000019000230000'), [whole('81000019000230000').slice(-6)], ['birthDate']));
  it('another beginning', () => expectFound('residencePermit', '84000019000101000X', ['01000X'], ['residenceForm']));
});

describe('外国人永久居留身份证: 18 that begin with 9, before that 15 (National Immigration Administration, 2023-10-20)', () => {
  const number = whole('90000019000101000');
  test.each([
    ['18', number, [number.slice(-6)], []],
    ['a digit mistyped', `91000019000101000${number.slice(-1)}`, [number.slice(-6)], ['checksum']],
    ['three letters and twelve digits', 'XXX000000000123', ['000123'], ['oldPermanent']],
    ['18 that begin otherwise', whole('19000019000101001').replace(/.$/, '?'), ['01001?'], ['permanentForm']],
  ])('%s', (_, typed, tails, warnings) => {
    expect(expectFound('permanentResidence', typed, tails, warnings).reading).toBe('lastSixInferred');
  });
});

describe('军官证: 军 and seven digits (Xinhua, 2016-06-29), and whatever else there is', () => {
  test.each([
    ['the form of 2016', '军0000123', ['000123'], []],
    ['with the words around it: the last one may count or not', '军字第0000123号', ['00123号', '000123'], []],
    ['an older form', '南字第00123号', ['00123号', '第00123'], ['officerForm']],
  ])('%s', (_, number, tails, warnings) => {
    expectFound('officer', number, tails, warnings);
  });

  it('any other document is taken as it is, symbols included (S1, 2025-03)', () => {
    expectFound('other', 'A1234567（8）', ['567（8）', '567(8)'], ['brackets']);
    expectFound('other', 'A123456X', ['23456X'], []);
  });
});

describe('for every kind', () => {
  it('a business licence is nobody\'s document, and gives no tail (JD Cloud, 2020-08-18: 个人证件)', () => {
    expectFound('residentId', '91999999MA00000000', [], ['licence']);
    expectFound('other', '91999999ma00000000', [], ['licence']);
  });

  it('under six characters it is all of them; no source, inferred', () => {
    expect(expectFound('other', 'A12', ['A12'], ['short']).reading).toBe('whole');
  });

  it('nothing gives nothing', () => {
    expectFound('passport', ' \u3000', [], []);
  });

  it('a number that is surely of another kind is said to be, and not blamed for its form', () => {
    const id = whole('11000019000101000');
    expect(tailOf('passport', id)).toMatchObject({ looksLike: 'residentId', warnings: [], tails: [{ tail: id.slice(-6) }] });
    expect(tailOf('residentId', id).looksLike).toBeNull();
    expect(tailOf('passport', 'E00000123').looksLike).toBeNull();
  });

  it('says how many characters stand before the tail', () => {
    expect(tailOf('residentId', ID).tails[0]?.hidden).toBe(12);
    expect(tailOf('other', 'A12').tails[0]?.hidden).toBe(0);
    expect(tailOf('homePermit', 'A1234563', ZHEJIANG).tails.map(({ hidden }) => hidden)).toEqual([4, 4, 2]);
  });
});
