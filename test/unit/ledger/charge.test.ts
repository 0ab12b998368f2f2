import { describe, expect, it, test } from 'vitest';
import { chargedFilings } from '../../../lib/ledger/charge';
import { aFiling, SERVICE, SUBJECT, valuesOf } from '../helpers/filings';

const STRANGER = { phone: '13600136000', idTail: '999999' };
const one = aFiling('f1');
const two = aFiling('f2', { persons: [{ ...SERVICE, id: 'f2:service' }] });
const three = aFiling('f3', { persons: [{ ...SUBJECT, id: 'f3:other', phone: '13700137000', idTail: '765432' }] });

describe('a submit is charged to every filing that it could belong to', () => {
  test.each([
    ['its phone and its tail are one person', valuesOf(SUBJECT), ['f1']],
    ['the phone stands in two filings', { phone: SERVICE.phone, idTail: '000000' }, ['f1', 'f2']],
    ['only the tail is known', { phone: STRANGER.phone, idTail: SERVICE.idTail }, ['f1', 'f2']],
    ['the phone is of one filing and the tail of another', { phone: SUBJECT.phone, idTail: '765432' }, ['f1', 'f3']],
    ['nothing of it is known', STRANGER, []],
    ['its fields are empty', { phone: '', idTail: '' }, []],
  ])('%s', (_, values, filingIds) => {
    expect(chargedFilings([one, two, three], values).map(({ filingId }) => filingId)).toEqual(filingIds);
  });

  it('compares to the letter: 567(8) is not 567（8） (verification 2.3)', () => {
    expect(chargedFilings([one], { ...STRANGER, idTail: '567(8)' })).toEqual([]);
  });
});

describe('the persons whom it may verify', () => {
  it('are those with its phone: the same phone is one verification (JD Cloud 2019, Volcengine 2021)', () => {
    const shared = aFiling('f', { persons: [SUBJECT, { ...SERVICE, phone: SUBJECT.phone }] });
    expect(chargedFilings([shared], valuesOf(SUBJECT))).toEqual([{ filingId: 'f', personIds: ['subject', 'service'] }]);
  });

  it('are nobody when only the tail fits: the code went to another phone', () => {
    expect(chargedFilings([two], { ...STRANGER, idTail: SERVICE.idTail })).toEqual([{ filingId: 'f2', personIds: [] }]);
  });
});
