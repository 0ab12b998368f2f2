import { describe, expect, it, test } from 'vitest';
import type { Digests, LedgerEvent } from '../../../lib/ledger/events';
import { type Concerned, type RemarkId, remarksOn } from '../../../lib/ledger/remarks';
import { FILING_TYPES, ROLES } from '../../../lib/rules/filing';
import { needOf } from '../../../lib/rules/who-verifies';
import { DAY, NOW, SUBJECT, valuesOf } from '../helpers/filings';
import { corrected, reserved, settled, shared, tries } from '../helpers/events';
import { aWholeRound } from '../helpers/rounds';

const DIGESTS: Digests = { key: 'k', phone: '#phone', idTail: '#tail', code: '#code', triple: '#triple' };
const VALUES = valuesOf(SUBJECT);

/** A filing whose person has the submitted phone; its events are of its newest round, null for none. */
function concerned(events: readonly LedgerEvent[] | null = [], change: Partial<Concerned> = {}, now = NOW): Concerned {
  return {
    filing: { filingType: 'first', provider: 'aliyun', serviceKind: 'website' },
    persons: [{ id: 'p1', role: 'subject', idTail: SUBJECT.idTail }],
    round: events === null ? null : aWholeRound(events, {}, now),
    ...change,
  };
}

const remarks = (all: readonly Concerned[], values = VALUES, digests: Digests = DIGESTS): readonly RemarkId[] =>
  remarksOn(values, all, digests, []);

const passed = [reserved('a', 'try', ['p1']), settled('a', 'passed')];

describe('nothing is remarked', () => {
  test.each([
    ['of the right values', [concerned()]], ['of a filing that has had no round', [concerned(null)]], ['where no filing is concerned', []],
    ['of a filing of which only the code fits', [concerned([], { persons: [] })]],
  ])('%s', (_, all) => expect(remarks(all)).toEqual([]));
});

describe('refusedBefore: this round has seen the very three values refused', () => {
  const refused = (digests: Digests | null, outcome: 'wrong' | 'passed' | 'unknown' = 'wrong') =>
    concerned([{ ...reserved('a'), digests }, settled('a', outcome)]);

  it('is said when all three are the same', () => expect(remarks([refused(DIGESTS)])).toEqual(['refusedBefore']));

  it('is said where one of several rounds has seen it, be it closed', () => {
    const closed = concerned([{ ...reserved('a'), digests: DIGESTS }, settled('a', 'wrong'), ...tries('done')]);
    expect(remarks([concerned(), closed])).toEqual(['refusedBefore']);
  });

  test.each([
    ['one of the three differs', [refused({ ...DIGESTS, triple: '#other' })], DIGESTS],
    ['they were not refused', [refused(DIGESTS, 'passed'), refused(DIGESTS, 'unknown')], DIGESTS],
    ['the digests are of another key', [refused({ ...DIGESTS, key: 'other' })], DIGESTS],
    ['the submit was written down without digests', [refused(null)], DIGESTS],
    ['there is no code, as on the resend form', [refused({ ...DIGESTS, triple: null })], { ...DIGESTS, triple: null }],
  ] as const)('is not said when %s', (_, all, digests) => expect(remarks(all, VALUES, digests)).toEqual([]));
});

describe('personPassed: whoever has this phone has passed', () => {
  const other = { id: 'p2', role: 'service', idTail: SUBJECT.idTail } as const;

  it('is said when the site has confirmed it, or the user', () => {
    expect(remarks([concerned(passed)])).toEqual(['personPassed']);
    expect(remarks([concerned([reserved('a', 'try', ['p1']), corrected('a', 'passed')])])).toEqual(['personPassed']);
  });

  test.each([
    ['another with the same phone has not', [concerned(passed, { persons: [{ id: 'p1', role: 'subject', idTail: SUBJECT.idTail }, other] })]],
    ['they have not in another filing', [concerned(passed), concerned()]],
    ['they have not in a filing that has had no round', [concerned(passed), concerned(null)]],
    ['the answer may have been of another filing', [concerned(shared(passed))]],
    ['the round is over: the verdict speaks of that', [concerned([...passed, ...tries('done')])]],
  ])('is not said when %s', (_, all) => expect(remarks(all)).toEqual([]));

  it('looks past rounds that are over', () => {
    expect(remarks([concerned(passed), concerned([], {}, NOW + DAY), concerned(tries('locked'))])).toEqual(['personPassed']);
  });
});

describe('tailDiffers: this phone is stored with another ID tail', () => {
  const WRONG = { ...VALUES, idTail: '99999X' };

  it('is said when the tail is none of those stored with it', () => expect(remarks([concerned()], WRONG)).toEqual(['tailDiffers']));

  test.each([
    ['it is one of several', [concerned(), concerned([], { persons: [{ id: 'p', role: 'service', idTail: '99999X' }] })], WRONG],
    ['nobody is stored with the phone', [concerned([], { persons: [] })], WRONG],
    ['the tail is wrong by itself: the verdict speaks of that', [concerned()], { ...VALUES, idTail: '1' }],
  ])('is not said when %s', (_, all, values) => expect(remarks(all, values)).toEqual([]));
});

describe('segmentUnlisted: the number range is not among those known to get the SMS', () => {
  it('is said of the phone, whoever has it', () => {
    expect(remarks([], { phone: '14000140000', idTail: SUBJECT.idTail })).toEqual(['segmentUnlisted']);
  });

  it('is not said of what is no phone: the verdict speaks of that', () => {
    expect(remarks([], { phone: '140', idTail: SUBJECT.idTail })).toEqual([]);
  });
});

describe('notNeeded: for this kind of filing the person usually need not verify', () => {
  const all = FILING_TYPES.flatMap((filingType) => ROLES.map((role) => ({ filingType, role, need: needOf(filingType, role).need })));
  const found = (need: string) => all.find((one) => one.need === need);
  const as = ({ filingType, role }: Pick<(typeof all)[number], 'filingType' | 'role'>, events: LedgerEvent[] = []): Concerned => ({
    ...concerned(events), filing: { filingType, provider: 'other', serviceKind: 'website' }, persons: [{ id: 'p1', role, idTail: SUBJECT.idTail }],
  });
  const [free, bound] = [found('no'), found('yes')];
  if (free === undefined || bound === undefined) throw new Error('rules/who-verifies knows no such person');

  it('is said by the filing type and the role (rules/who-verifies)', () => expect(remarks([as(free)])).toEqual(['notNeeded']));

  it('is not said where the phone is needed in another filing', () => {
    expect(remarks([as(free), as(bound)])).toEqual([]);
    expect(remarks([as(bound)])).toEqual([]);
  });
});
