import { describe, expect, it } from 'vitest';
import { DOCUMENT_KINDS } from '../../../../lib/rules/id-document/kinds';
import { READINGS, readingOf } from '../../../../lib/rules/id-document/readings';
import { tailOf } from '../../../../lib/rules/id-document/tail-of';
import { isWrongNumber, WARNINGS, type WarningId } from '../../../../lib/rules/id-document/warnings';
import { tidyNumber } from '../../../../lib/rules/id-tail';
import { createRandom } from '../../helpers/random';

const ALPHABET = [
  ...'0123456789', ...'0123456789', ...'ABEHIMOSXZ', ...'hmx', ...'()（）', ...' -.\u3000\u200b', 'ｘ', '８', '军', '字第', '号', '\u{20000}', 'ß', '😀',
  '810000', '19000101', '91',
];

describe('any text at all', () => {
  const random = createRandom(5);
  const found = Array.from({ length: 50_000 }, () => {
    const text = random.text(ALPHABET, 24);
    return { text, result: tailOf(random.pick(DOCUMENT_KINDS), text, { zhejiang: random.chance(0.5) }) };
  });

  it('is taken without an error, 50,000 times, and gives at most six characters', () => {
    expect(Math.max(...found.flatMap(({ result }) => result.tails.map(({ tail }) => Array.from(tail).length)))).toBe(6);
  });

  it('gives nothing of the number but its tail: no seven characters of it stand anywhere in the result', () => {
    const leaks = found.filter(({ text, result }) => {
      const chars = Array.from(tidyNumber(text));
      const told = JSON.stringify(result);
      return chars.some((_, at) => at + 7 <= chars.length && told.includes(chars.slice(at, at + 7).join('')));
    });
    expect(leaks).toEqual([]);
  });

  it('holds a tail back only where it says that it is the wrong number, or where there is none', () => {
    for (const { text, result } of found) {
      const isKept = result.warnings.some(isWrongNumber) || tidyNumber(text) === '';
      expect(result.tails.length === 0, text).toBe(isKept);
    }
  });

  it('names nothing twice', () => {
    for (const { text, result } of found) {
      expect(new Set(result.warnings).size, text).toBe(result.warnings.length);
      expect(new Set(result.tails.map(({ tail }) => tail)).size, text).toBe(result.tails.length);
    }
  });
});

describe('every reading and every warning', () => {
  it('has its sources with their dates, or says that it is inferred', () => {
    for (const { sources, inferred } of Object.values(READINGS)) {
      expect(sources.length > 0 || inferred).toBe(true);
      for (const { source, date } of sources) expect(`${source}, ${date}`).toMatch(/.{5,}, (\d{4}(-\d\d){0,2}|undated)$/);
    }
    const without = Object.entries(WARNINGS).filter(([, sources]) => sources.length === 0).map(([id]) => id);
    expect(without).toEqual(['short']);
  });

  it('can come about', () => {
    const seen = new Set<WarningId>();
    for (const number of EACH) {
      for (const kind of DOCUMENT_KINDS) {
        for (const zhejiang of [true, false]) for (const warning of tailOf(kind, number, { zhejiang }).warnings) seen.add(warning);
      }
    }
    expect([...seen].sort()).toEqual(Object.keys(WARNINGS).sort());
    const readings = DOCUMENT_KINDS.flatMap((kind) => [readingOf(kind, 18, true), readingOf(kind, 18, false), readingOf(kind, 5, false)]);
    expect([...new Set(readings)].sort()).toEqual(Object.keys(READINGS).sort());
  });
});

/** Numbers with something odd about each. */
const EACH = [
  'A123456(3)', 'A123457(3)', 'A1234563', 'H00000123', 'H0000012300', '10000019000230000x', '81000019000101000X', '100000000101000',
  'XXX000000000123', '0000012301B', '91999999MA00000000', 'A12',
];
