import { describe, expect, it } from 'vitest';
import { resend } from '../../site/ministry/resend.ts';
import { verify } from '../../site/ministry/verify.ts';
import { HOUR, NOW, requestFor, SERVICE, SUBJECT, tripleOf } from './fixtures.ts';

const one = requestFor([SUBJECT]);

describe('a resend', () => {
  it('is 101 twice and 102 from then on, and the 102 sends nothing', () => {
    const first = resend([one], SUBJECT, NOW);
    const second = resend(first.requests, SUBJECT, NOW);
    const third = resend(second.requests, SUBJECT, NOW);
    expect([first, second, third].map((r) => r.answer)).toEqual([101, 101, 102]);
    expect([first, second, third].map((r) => r.sends.length)).toEqual([1, 1, 0]);
    expect(third.requests[0]).toMatchObject({ resends: 2 });
  });

  it('sends the same code again, which still verifies', () => {
    const { requests, sends } = resend([one], SUBJECT, NOW);
    expect(sends[0]?.verification.code).toBe(tripleOf(one).code);
    expect(verify(requests, tripleOf(one), NOW).answer).toBe(3);
  });

  it('is counted for the filing request, whichever of its persons asks', () => {
    const two = requestFor([SUBJECT, SERVICE]);
    const { requests } = resend(resend([two], SUBJECT, NOW).requests, SERVICE, NOW);
    expect(resend(requests, SUBJECT, NOW).answer).toBe(102);
  });

  it('is 100 for a wrong phone or tail, and costs no try', () => {
    const { answer, requests } = resend([one], { ...SUBJECT, idTail: '000000' }, NOW);
    expect(answer).toBe(100);
    expect(requests[0]).toMatchObject({ resends: 0, wrongTries: 0 });
    expect(resend([one], { ...SUBJECT, phone: SERVICE.phone }, NOW).answer).toBe(100);
  });

  it('is 100 when this person is done, when the request was returned, and after 24 hours', () => {
    const two = requestFor([SUBJECT, SERVICE]);
    expect(resend(verify([two], tripleOf(two), NOW).requests, SUBJECT, NOW).answer).toBe(100);
    expect(resend([{ ...one, returned: true }], SUBJECT, NOW).answer).toBe(100);
    expect(resend([one], SUBJECT, NOW + 24 * HOUR).answer).toBe(100);
  });

  it('does not start the 24 hours again', () => {
    const { requests } = resend([one], SUBJECT, NOW + 20 * HOUR);
    expect(verify(requests, tripleOf(one), NOW + 24 * HOUR).answer).toBe(4);
  });
});
