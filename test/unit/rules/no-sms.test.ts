import { describe, expect, it, test } from 'vitest';
import type { FilingType } from '../../../lib/rules/filing';
import { ladder, nextNoon, type NoSmsStep, type Smsless } from '../../../lib/rules/no-sms';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** 10:00 in Beijing. */
const SINCE = Date.UTC(2026, 10, 23, 2, 0);

const after = (minutes: number, part: Partial<Smsless> = {}): Smsless => ({
  now: SINCE + minutes * MINUTE, since: SINCE, resentAt: null, resendsLeft: 2, ...part,
});
const steps = (provider: 'aliyun' | 'douyin', known: Smsless) =>
  Object.fromEntries(ladder(provider, 'first', known).map(({ id, state }) => [id, state]));

describe('the steps when no SMS comes', () => {
  it('stand in the order in which they cost: waiting, what is free, a resend, waiting for the return (JD Cloud 2020-08-18, Aliyun 2025-03, Douyin 2024)', () => {
    expect(ladder('aliyun', 'first', after(1)).map(({ id }) => id)).toEqual([
      'wait', 'junk', 'arrears', 'segment', 'otherPhone', 'asFiled', 'resend', 'noon', 'back',
    ]);
  });

  test.each<readonly [type: FilingType, id: NoSmsStep, source: string]>([
    ['addAccess', 'atOldProvider', 'JD Cloud 2020-08-18, its special note; its SMS of 2025-03'],
    ['addService', 'newIfChanged', 'Tencent 2022'],
    ['changeSubject', 'newIfChanged', 'Tencent 2022'],
    ['changeService', 'newIfChanged', 'Tencent 2022'],
    ['changeBoth', 'newIfChanged', 'Tencent 2022'],
    ['first', 'asFiled', 'JD Cloud 2020-08-18, Douyin 2024'],
    ['cancelSubject', 'asFiled', 'JD Cloud 2020-08-18'],
  ])('%s: look at the %s (%s)', (type, id) => {
    const numbers = ladder('aliyun', type, after(1)).filter((rung) => ['asFiled', 'atOldProvider', 'newIfChanged'].includes(rung.id));
    expect(numbers.map((rung) => rung.id)).toEqual([id]);
  });

  it('name a source each', () => {
    for (const type of ['first', 'addAccess', 'changeBoth'] as const) {
      expect(ladder('aliyun', type, after(1)).filter(({ sources }) => sources.length === 0)).toEqual([]);
    }
  });
});

describe('the step that applies now comes first', () => {
  test.each([
    ['9 minutes: wait (5 to 10 minutes, JD Cloud 2020-08-18)', 'aliyun', after(9), 'wait'],
    ['10 minutes: the junk filter (Aliyun 2025-03)', 'aliyun', after(10), 'junk'],
    ['3 hours at Douyin: wait (3 to 4 hours, Douyin 2024)', 'douyin', after(180), 'wait'],
    ['4 hours at Douyin: the junk filter', 'douyin', after(240), 'junk'],
    ['not known since when: wait', 'aliyun', { ...after(0), since: null }, 'wait'],
    ['9 minutes after a resend: wait (5 to 10 minutes, JD Cloud 2020-08-18)', 'aliyun', after(69, { resentAt: SINCE + HOUR, resendsLeft: 1 }), 'wait'],
    ['10 minutes after a resend: whose number it is', 'aliyun', after(70, { resentAt: SINCE + HOUR, resendsLeft: 1 }), 'asFiled'],
    ['resends gone, noon ahead: noon (Tencent 2022, Volcengine 2024-03-22)', 'aliyun', after(60, { since: SINCE - 16 * HOUR, resendsLeft: 0 }), 'noon'],
    ['resends gone, no noon before the end: the return', 'aliyun', after(120, { resentAt: SINCE + HOUR, resendsLeft: 0 }), 'back'],
    ['24 hours: it goes back by itself (Aliyun 2025-03)', 'aliyun', after(24 * 60), 'back'],
  ] as const)('%s', (_, provider, known, id) => {
    expect(ladder(provider, 'first', known)[0]).toMatchObject({ id, state: 'now' });
  });

  it('is the number on record where an access is added (JD Cloud 2020-08-18)', () => {
    expect(ladder('aliyun', 'addAccess', after(10))[0]).toMatchObject({ id: 'atOldProvider', state: 'now' });
  });

  it('is one alone, whatever the time', () => {
    for (let minutes = 0; minutes < 26 * 60; minutes += 7) {
      const now = ladder('aliyun', 'first', after(minutes)).filter(({ state }) => state === 'now');
      expect(now, String(minutes)).toHaveLength(1);
    }
  });
});

describe('what has no time yet, or none any more', () => {
  it('is marked: no resend while an SMS may be on its way', () => {
    expect(steps('aliyun', after(5))).toMatchObject({ wait: 'now', junk: 'open', resend: 'later', noon: 'later', back: 'later' });
    expect(ladder('aliyun', 'first', after(5)).find(({ id }) => id === 'resend')).toMatchObject({ at: SINCE + 10 * MINUTE });
  });
  it('is marked: after the wait a resend is open, after both it is over', () => {
    expect(steps('aliyun', after(11))).toMatchObject({ wait: 'over', resend: 'open' });
    expect(steps('aliyun', after(11, { resendsLeft: 0 }))).toMatchObject({ resend: 'over' });
  });
  it('is marked: after 24 hours only the return is left', () => {
    const { back, ...others } = steps('aliyun', after(24 * 60));
    expect([back, new Set(Object.values(others))]).toEqual(['now', new Set(['over'])]);
  });
});

describe("the ministry's own repeat, the next day at 12:00 in Beijing (Tencent 2022, Volcengine 2024-03-22)", () => {
  test.each([
    ['10:00', SINCE, Date.UTC(2026, 10, 24, 4)],
    ['23:59', Date.UTC(2026, 10, 23, 15, 59), Date.UTC(2026, 10, 24, 4)],
    ['00:01', Date.UTC(2026, 10, 23, 16, 1), Date.UTC(2026, 10, 25, 4)],
  ])('of a filing passed on at %s', (_, since, noon) => expect(nextNoon(since)).toBe(noon));

  it('is not waited for where the 24 hours are over before it, and may come all the same', () => {
    expect(steps('aliyun', after(15, { resendsLeft: 0 }))).toMatchObject({ noon: 'later', back: 'now' });
  });

  it('is over when it is past', () => {
    const since = Date.UTC(2026, 10, 23, 10);
    expect(steps('aliyun', after(0, { since, now: Date.UTC(2026, 10, 24, 4) }))).toMatchObject({ noon: 'over', back: 'later' });
  });
});
