import { describe, expect, it, test } from 'vitest';
import { filingSchema, MAX_PERSONS } from '../../../lib/profiles/filing';
import { FILING_TYPES, PROVIDERS, SERVICE_KINDS } from '../../../lib/rules/filing';
import { SITUATIONS } from '../../../lib/rules/situations';
import { z } from '../../../lib/schema';
import { aFiling, SUBJECT } from '../helpers/filings';

const accepts = (filing: unknown): boolean => z.safeParse(filingSchema, filing).success;
const withPerson = (change: object) => ({ ...aFiling(), persons: [{ ...SUBJECT, ...change }] });

describe('a filing is kept', () => {
  it('with each provider, filing type and service kind that there is', () => {
    for (const provider of PROVIDERS) expect(accepts(aFiling('f', { provider }))).toBe(true);
    for (const filingType of FILING_TYPES) expect(accepts(aFiling('f', { filingType }))).toBe(true);
    for (const serviceKind of SERVICE_KINDS) expect(accepts(aFiling('f', { serviceKind }))).toBe(true);
  });

  it('with each case of a platform, or none; but no case that nobody knows', () => {
    for (const situation of SITUATIONS) expect(accepts(aFiling('f', { situation }))).toBe(true);
    expect([accepts(aFiling()), accepts({ ...aFiling(), situation: 'odd' }), accepts({ ...aFiling(), situation: '' })]).toEqual([true, false, false]);
  });

  test.each([
    ['a tail with brackets', { idTail: '567（8）' }],
    ['a tail with half-width brackets', { idTail: '567(8)' }],
    ['a tail with X', { idTail: '01123X' }],
    ['a tail with a small x, as it was typed: the guard warns', { idTail: '01123x' }],
    ['a tail under six, where the document is that short', { idTail: 'A123' }],
  ])('with %s', (_, change) => expect(accepts(withPerson(change))).toBe(true));

  it('with its label trimmed', () => {
    expect(z.parse(filingSchema, aFiling('f', { label: '  Shop  ' })).label).toBe('Shop');
  });

  it('without anything that the schema does not name', () => {
    const kept = z.parse(filingSchema, { ...aFiling(), code: '123456', persons: [{ ...SUBJECT, idNumber: '11010119900101123X' }] });
    expect(JSON.stringify(kept)).not.toMatch(/123456|11010119900101123X/);
  });
});

describe('"A whole ID number … [is] never written to disk"', () => {
  test.each(['11010119900101123X', '110101199001011', 'A1234567（8）', '1234567'])('%s is refused as a tail', (idTail) => {
    expect(accepts(withPerson({ idTail }))).toBe(false);
  });
});

describe('a filing is refused', () => {
  test.each([
    ['without an id', { id: '' }],
    ['with an id that is too long', { id: 'x'.repeat(65) }],
    ['without a label', { label: '' }],
    ['with a label of blanks', { label: ' \t' }],
    ['with a label that is too long', { label: 'x'.repeat(81) }],
    ['with an unknown provider', { provider: 'nobody' }],
    ['with an unknown type', { filingType: 'other' }],
    ['with an unknown service', { serviceKind: 'shop' }],
    ['without persons', { persons: [] }],
    ['with more persons than any filing has', { persons: Array.from({ length: MAX_PERSONS + 1 }, () => SUBJECT) }],
    ['with persons that are no list', { persons: SUBJECT }],
    ['with a time that is no number', { createdAt: '2026-01-05' }],
    ['with a time that is not a number at all', { updatedAt: Number.NaN }],
    ['with a time without end', { updatedAt: Number.POSITIVE_INFINITY }],
  ])('%s', (_, change) => expect(accepts({ ...aFiling(), ...change })).toBe(false));

  test.each([
    ['a phone with spaces: it is mended before', { phone: '138 0013 8000' }],
    ['a phone with a country code', { phone: '8613800138000' }],
    ['a phone that is a number', { phone: 13800138000 }],
    ['no phone', { phone: '' }],
    ['no tail', { idTail: '' }],
    ['a tail of blanks', { idTail: '      ' }],
    ['a tail with a blank in it', { idTail: '0112 X' }],
    ['a role that there is not', { role: 'agent' }],
    ['no id', { id: '' }],
  ])('for a person with %s', (_, change) => expect(accepts(withPerson(change))).toBe(false));

  test.each([['nothing', undefined], ['null', null], ['a text', 'filing'], ['a list', []]])('when it is %s', (_, given) => {
    expect(accepts(given)).toBe(false);
  });
});
