import { describe, expect, it } from 'vitest';
import { createConsent } from '../../../lib/companion/consent';
import type { Reason } from '../../../lib/ledger/verdict';

const FEW: Reason = { id: 'fewTries', level: 'warn', remedy: 'goOn' };
const DIFFERS: Reason = { id: 'tailDiffers', level: 'warn', remedy: 'goOn' };
const LAST: Reason = { id: 'lastTry', level: 'stop', remedy: 'goOn' };
const LOCKED: Reason = { id: 'roundLocked', level: 'stop', remedy: 'newSms' };
const EMPTY: Reason = { id: 'codeMissing', level: 'stop', remedy: 'correct' };

const verdict = (...reasons: Reason[]) => ({ level: 'stop', reasons }) as const;

describe('what the user has agreed to', () => {
  it('is asked once for the same values', () => {
    const consent = createConsent();
    expect(consent.open('values', verdict(FEW))).toEqual([FEW]);
    consent.give('values', [FEW]);
    expect(consent.open('values', verdict(FEW))).toEqual([]);
  });

  it('is asked again for others', () => {
    const consent = createConsent();
    consent.give('values', [FEW]);
    expect(consent.open('others', verdict(FEW))).toEqual([FEW]);
  });

  it('leaves what was not asked yet', () => {
    const consent = createConsent();
    consent.give('values', [FEW]);
    expect(consent.open('values', verdict(LAST, DIFFERS, FEW))).toEqual([LAST, DIFFERS]);
    consent.give('values', [LAST]);
    expect(consent.open('values', verdict(LAST, DIFFERS, FEW))).toEqual([DIFFERS]);
  });

  it('is not taken for granted: to ask is not to agree', () => {
    const consent = createConsent();
    consent.open('values', verdict(FEW));
    expect(consent.open('values', verdict(FEW))).toEqual([FEW]);
  });

  it('is forgotten with a new round, which asks anew', () => {
    const consent = createConsent();
    for (const values of ['values', 'others']) consent.give(values, [FEW]);
    consent.clear();
    for (const values of ['values', 'others']) expect(consent.open(values, verdict(FEW))).toEqual([FEW]);
  });

  it('holds on this page only', () => {
    createConsent().give('values', [FEW]);
    expect(createConsent().open('values', verdict(FEW))).toEqual([FEW]);
  });
});

describe('what no consent waives', () => {
  it.each([LOCKED, EMPTY])('$id, which only $remedy mends', (reason) => {
    const consent = createConsent();
    consent.give('values', [reason]);
    expect(consent.open('values', verdict(reason))).toEqual([reason]);
  });

  it('the same reason when it cannot be gone on from any more', () => {
    const consent = createConsent();
    consent.give('values', [{ id: 'triesGone', level: 'stop', remedy: 'goOn' }]);
    const gone: Reason = { id: 'triesGone', level: 'stop', remedy: 'newSms' };
    expect(consent.open('values', verdict(gone))).toEqual([gone]);
  });
});
