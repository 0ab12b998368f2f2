import { describe, expect, it, test } from 'vitest';
import type { LedgerEvent } from '../../../lib/ledger/events';
import { hasRefused } from '../../../lib/ledger/round';
import { DAY, HOUR, NOW } from '../helpers/filings';
import { added, corrected, maybe, opened, reserved, resends, settled, tries } from '../helpers/events';
import { aRound, aWholeRound } from '../helpers/rounds';

const view = (events: readonly LedgerEvent[], now = NOW) => aRound(events, 'r', now);
const came = (smsAt: number, at = NOW): LedgerEvent => ({ type: 'deadline', id: `came-${smsAt}`, at, smsAt });

describe('the 24 hours run from the SMS, where anybody has said when it came', () => {
  test.each([
    ['nobody has: from the opening', [opened(NOW)], NOW + DAY],
    ['it was said with the opening', [opened(NOW, NOW - HOUR)], NOW - HOUR + DAY],
    ['the user says: earlier', [opened(NOW, NOW), came(NOW - 2 * HOUR)], NOW - 2 * HOUR + DAY],
    ['the user says: later', [opened(NOW), came(NOW + HOUR)], NOW + HOUR + DAY],
    ['the user says twice: the second time counts', [opened(NOW), came(NOW + HOUR), came(NOW - HOUR)], NOW - HOUR + DAY],
  ])('%s', (_, events, deadline) => {
    expect(view(events).deadline).toBe(deadline);
    expect([view(events, deadline - 1).phase, view(events, deadline).phase]).toEqual(['open', 'expired']);
  });
});

describe('when an SMS came last', () => {
  test.each([
    ['nobody knows', [opened()], null],
    ['it is the first one', [opened(NOW, NOW)], NOW],
    ['it is a resent one', [opened(NOW, NOW), reserved('a', 'resend'), settled('a', 'resent', NOW + HOUR)], NOW + HOUR],
    ['it is the last of several', [...resends('resent', 'resent'), reserved('a', 'resend'), settled('a', 'resent', NOW + HOUR)], NOW + HOUR],
    ['only the user has seen the resend', [opened(NOW, NOW), added('a', 'resent', 'resend', NOW + HOUR)], NOW + HOUR],
    ['a resend sent nothing', [opened(NOW, NOW), reserved('a', 'resend'), settled('a', 'nothingToResend', NOW + HOUR)], NOW],
    ['the answer to a resend was not seen', [opened(NOW, NOW), reserved('a', 'resend', [], NOW + HOUR)], NOW],
  ])('%s', (_, events, at) => expect(view(events).lastSmsAt).toBe(at));
});

describe('what the user says of a submit', () => {
  it('lets a person pass, and ends a round, as the site does', () => {
    expect(view([reserved('a'), corrected('a', 'passed')]).passed).toEqual(['p1']);
    expect(view([reserved('a'), corrected('a', 'done')]).phase).toBe('done');
    expect(view([added('a', 'locked')]).phase).toBe('locked');
  });

  it('takes back what was read wrong', () => {
    expect(view([...tries('done'), corrected('try-0', 'notSent')])).toMatchObject({ phase: 'open', passed: [] });
  });

  it('does neither for a submit that may be of another round', () => {
    const found = maybe(tries(null, null));
    expect(view([...found, corrected('maybe-try-0', 'done'), corrected('maybe-try-1', 'passed')])).toMatchObject({ phase: 'open', passed: [] });
  });
});

describe('a round has seen three values refused', () => {
  const DIGESTS = { key: 'k', phone: '#1', idTail: '#2', code: '#3', triple: '#123' };
  const submit = { ...reserved('a'), digests: DIGESTS };
  const refuses = (...events: LedgerEvent[]) => hasRefused(aWholeRound(events), DIGESTS);

  it('when they came to wrong, as the site or the user says', () => {
    expect(refuses(submit, settled('a', 'wrong'))).toBe(true);
    expect(refuses(submit, corrected('a', 'wrong'))).toBe(true);
  });

  it.each(['passed', 'unknown', 'notSent', 'locked'] as const)('not when they came to %s', (outcome) => {
    expect(refuses(submit, settled('a', outcome))).toBe(false);
  });

  it('not while nothing is known of them, and not when they were others', () => {
    expect(refuses(submit)).toBe(false);
    expect(refuses({ ...submit, digests: { ...DIGESTS, triple: '#124' } }, settled('a', 'wrong'))).toBe(false);
    // A digest of another key says nothing, be it the same text.
    expect(refuses({ ...submit, digests: { ...DIGESTS, key: 'other' } }, settled('a', 'wrong'))).toBe(false);
  });

  it('not when there is no code: a resend is never the same try', () => {
    const resend = { ...submit, digests: { ...DIGESTS, code: null, triple: null } };
    expect(hasRefused(aWholeRound([resend, settled('a', 'wrong')]), { ...DIGESTS, code: null, triple: null })).toBe(false);
  });
});
