import { describe, expect, it, test } from 'vitest';
import { chargedFilings, type Hints } from '../../../lib/ledger/charge';
import { aFiling, SERVICE, SUBJECT, valuesOf } from '../helpers/filings';

const STRANGER = { phone: '13600136000', idTail: '999999' };
const one = aFiling('f1');
const two = aFiling('f2', { persons: [{ ...SERVICE, id: 'f2:service' }] });
const three = aFiling('f3', { persons: [{ ...SUBJECT, id: 'f3:other', phone: '13700137000', idTail: '765432' }] });

/** All rounds are open but those of `closed`; `personId` is the person whom Heyan filled in; the code was used for `codeIds` before. */
const hints = (closed: readonly string[] = [], personId: string | null = null, codeIds: readonly string[] = []): Hints => ({
  openIds: new Set(['f1', 'f2', 'f3'].filter((id) => !closed.includes(id))), codeIds: new Set(codeIds), personId,
});

describe('a submit is charged to every filing that it could belong to', () => {
  test.each([
    ['its phone and its tail are one person', valuesOf(SUBJECT), ['f1']],
    ['the phone stands in two filings', { phone: SERVICE.phone, idTail: '000000' }, ['f1', 'f2']],
    ['only the tail is known', { phone: STRANGER.phone, idTail: SERVICE.idTail }, ['f1', 'f2']],
    ['the phone is of one filing and the tail of another', { phone: SUBJECT.phone, idTail: '765432' }, ['f1', 'f3']],
    ['nothing of it is known', STRANGER, []],
    ['its fields are empty', { phone: '', idTail: '' }, []],
  ])('%s', (_, values, filingIds) => {
    expect(chargedFilings([one, two, three], values, hints()).map(({ filingId }) => filingId)).toEqual(filingIds);
  });

  it('compares to the letter: 567(8) is not 567（8） (verification 2.3)', () => {
    expect(chargedFilings([one], { ...STRANGER, idTail: '567(8)' }, hints())).toEqual([]);
  });
});

describe('the persons whom it may verify', () => {
  it('are those with its phone: the same phone is one verification (JD Cloud 2019, Volcengine 2021)', () => {
    const shared = aFiling('f', { persons: [SUBJECT, { ...SERVICE, phone: SUBJECT.phone }] });
    expect(chargedFilings([shared], valuesOf(SUBJECT), hints())).toMatchObject([{ filingId: 'f', personIds: ['subject', 'service'] }]);
  });

  it('are nobody when only the tail fits: the code went to another phone', () => {
    expect(chargedFilings([two], { ...STRANGER, idTail: SERVICE.idTail }, hints())).toMatchObject([{ filingId: 'f2', personIds: [] }]);
  });
});

describe('a submit is surely of one filing', () => {
  const sureOf = (values: Parameters<typeof chargedFilings>[1], given: Hints): string[] =>
    chargedFilings([one, two, three], values, given).filter(({ belongs }) => belongs === 'surely').map(({ filingId }) => filingId);

  test.each([
    ['when no other has its phone or tail', valuesOf(SUBJECT), hints(), ['f1']],
    ['when it is the only one, though its round is over', valuesOf(SUBJECT), hints(['f1']), ['f1']],
    ['when the other that it fits is over', valuesOf(SERVICE), hints(['f1']), ['f2']],
    ['when Heyan filled in a person of that one', valuesOf(SERVICE), hints([], 'f1:service'), ['f1']],
    ['when Heyan filled in a person of that one, though it is over', valuesOf(SERVICE), hints(['f1'], 'f1:service'), ['f1']],
  ])('%s', (_, values, given, expected) => expect(sureOf(values, given)).toEqual(expected));

  test.each([
    ['when two that it fits are open', valuesOf(SERVICE), hints()],
    ['when two that it fits are over', valuesOf(SERVICE), hints(['f1', 'f2'])],
    ['when the person whom Heyan filled in has another phone', valuesOf(SERVICE), hints([], 'f1:subject')],
    ['when nobody knows the person whom Heyan filled in', valuesOf(SERVICE), hints([], 'removed')],
    ['when its phone is of one filing and its tail of another', { phone: SUBJECT.phone, idTail: '765432' }, hints()],
  ])('and of none for sure %s', (_, values, given) => expect(sureOf(values, given)).toEqual([]));

  it('but it is charged to all of them, surely or shared, open or over', () => {
    for (const given of [hints(), hints(['f1']), hints(['f1', 'f2']), hints([], 'f1:service')]) {
      expect(chargedFilings([one, two, three], valuesOf(SERVICE), given).map(({ filingId }) => filingId)).toEqual(['f1', 'f2']);
    }
  });
});

describe('the code tells too: one that was submitted for a filing before may have been meant for it again', () => {
  const chargesOf = (values: Parameters<typeof chargedFilings>[1], given: Hints) =>
    chargedFilings([one, two, three], values, given).map(({ filingId, personIds, belongs }) => [filingId, personIds, belongs]);

  it('a filing of which only the code is known is charged beside one that fits, as a maybe and for none of its persons', () => {
    expect(chargesOf(valuesOf(SUBJECT), hints([], null, ['f3']))).toEqual([['f1', ['f1:subject'], 'surely'], ['f3', [], 'maybe']]);
  });

  it('but not alone: what fits nobody\'s phone and tail is nobody\'s, and weighs on all as it is', () => {
    expect(chargesOf(STRANGER, hints([], null, ['f3']))).toEqual([]);
  });

  it('one whose phone or tail fits as well is charged for these', () => {
    expect(chargesOf(valuesOf(SUBJECT), hints([], null, ['f1']))).toEqual([['f1', ['f1:subject'], 'surely']]);
  });

  it('one whose round is over is not: its code is used up', () => {
    expect(chargesOf(valuesOf(SUBJECT), hints(['f3'], null, ['f3']))).toEqual([['f1', ['f1:subject'], 'surely']]);
  });
});
