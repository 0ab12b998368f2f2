import { describe, expect, it } from 'vitest';
import { smsOwners } from '../../../lib/desk/sms-owners';
import type { FilingView } from '../../../lib/messages/snapshot';
import type { Filing } from '../../../lib/profiles/filing';
import type { FilingType } from '../../../lib/rules/filing';
import { readSms } from '../../../lib/rules/sms/read-sms';
import type { VerificationSms } from '../../../lib/rules/sms/reading';
import { round } from '../components/make';
import { aFiling, SERVICE, SUBJECT } from '../helpers/filings';
import { S1 } from '../rules/sms/accepted';

function sms(word: string): VerificationSms {
  const read = readSms(S1.replace('新增接入', word));
  if (read.is === 'refused') throw new Error(read.why);
  return read;
}

const ONE = { ...SUBJECT, id: 'one' };
const view = (id: string, filingType: FilingType, change: Partial<Filing> = {}, its: FilingView['round'] = null): FilingView => ({
  filing: aFiling(id, { filingType, persons: [{ ...ONE, id: `${id}:p` }], ...change }), round: its,
});

/** The filings, the likeliest first, and whether the first stands out. */
function told(word: string, ...views: readonly FilingView[]): string {
  const { owners, isClear } = smsOwners(sms(word), views);
  return `${owners.map(({ filingId }) => filingId).join(' ')}${isClear ? ', clear' : ''}`;
}

describe('whom an SMS most likely belongs to (seed S1: it names a filing type, and nobody)', () => {
  it('the only one there is', () => expect(told('首次备案', view('a', 'first'))).toBe('a, clear'));
  it('nobody, where nothing is stored', () => expect(told('首次备案')).toBe(''));
  it('the one of the type that it names', () => expect(told('首次备案', view('a', 'addAccess'), view('b', 'first'))).toBe('b a, clear'));
  it('cannot be told of two of that type', () => expect(told('首次备案', view('a', 'first'), view('b', 'first'))).toBe('a b'));
  it('the one that waits for a code, not one that is over', () => {
    for (const phase of ['done', 'locked', 'expired'] as const) {
      expect(told('首次备案', view('a', 'first', {}, round({ phase })), view('b', 'first'))).toBe('b a, clear');
    }
  });
  it('the one whose person has not passed', () => {
    expect(told('首次备案', view('a', 'first', {}, round({ passed: ['a:p'] })), view('b', 'first', {}, round()))).toBe('b a, clear');
  });
  it('the one of the kind that its words name', () => {
    expect(told('新增小程序', view('a', 'addService', { serviceKind: 'website' }), view('b', 'addService', { serviceKind: 'miniProgram' }))).toBe('b a, clear');
  });
  it('a word of three types, as 变更备案, tells nothing between these', () => {
    expect(told('变更备案', view('a', 'changeSubject'), view('b', 'changeService', { persons: [SERVICE] }), view('c', 'first'))).toBe('a b c');
  });
  it('a word that no row names tells nothing at all', () => expect(told('合并主体', view('a', 'first'), view('b', 'addAccess', { persons: [SERVICE] }))).toBe('a b'));
  it('the only filing is not clear where its type is another: it may have been stored wrongly, or be another\'s SMS', () => {
    const { owners, isClear } = smsOwners(sms('新增接入'), [view('a', 'first')]);
    expect([owners[0]?.isOfType, isClear]).toEqual([false, false]);
  });
});

describe('the persons of one filing', () => {
  const both = (filingType: FilingType, its: FilingView['round'] = null) => view('a', filingType, { persons: [SUBJECT, SERVICE] }, its);

  it('cannot be told apart where both must verify', () => {
    const { owners, isClear } = smsOwners(sms('首次备案'), [both('first')]);
    expect(owners.map(({ personIds }) => personIds)).toEqual([[SUBJECT.id], [SERVICE.id]]);
    expect(isClear).toBe(false);
  });

  it('the one who must verify for that type: 新增接入 asks for the service\'s (every provider since 2018)', () => {
    const { owners, isClear } = smsOwners(sms('新增接入'), [both('addAccess')]);
    expect([owners[0]?.personIds, isClear]).toEqual([[SERVICE.id], true]);
  });

  it('the one who has not passed yet', () => {
    const { owners, isClear } = smsOwners(sms('首次备案'), [both('first', round({ passed: [SUBJECT.id] }))]);
    expect([owners[0]?.personIds, isClear]).toEqual([[SERVICE.id], true]);
  });

  it('with one phone are one owner: one SMS, one verification (JD Cloud, 2019-07)', () => {
    const same = view('a', 'first', { persons: [SUBJECT, { ...SERVICE, phone: SUBJECT.phone }] });
    const { owners, isClear } = smsOwners(sms('首次备案'), [same]);
    expect([owners, isClear]).toEqual([[{ filingId: 'a', personIds: [SUBJECT.id, SERVICE.id], isOfType: true }], true]);
  });
});

it('of ten thousand filings, it names no more than anybody chooses from', () => {
  const views = Array.from({ length: 10_000 }, (_, at) => view(`f${at}`, at === 9_999 ? 'addAccess' : 'first'));
  const { owners, isClear } = smsOwners(sms('新增接入'), views);
  expect([owners.length, owners[0]?.filingId, isClear]).toEqual([50, 'f9999', true]);
});
