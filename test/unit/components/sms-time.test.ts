import { afterEach, describe, expect, it, vi } from 'vitest';
import { readSmsTime, smsTimeText } from '../../../components/history/sms-time';
import { dateStamp, stampText } from '../../../components/history/stamp';
import { HOUR, NOW } from './make';

afterEach(() => vi.unstubAllEnvs());

describe('the time of an SMS', () => {
  it('is read in the user\'s own zone, to the minute or the second', () => {
    expect(readSmsTime('2026-11-23T09:58', NOW)).toEqual({ at: new Date(2026, 10, 23, 9, 58).getTime() });
    expect(readSmsTime('2026-11-23T09:58:30', NOW)).toEqual({ at: new Date(2026, 10, 23, 9, 58, 30).getTime() });
  });
  it.each([
    '', '2026-11-23', '10:00', '2026-11-23T', '2026-11-31T10:00', '2026-02-29T10:00', '2026-13-01T10:00', '2026-11-23T24:00', '2026-11-23T10:60',
    '26-11-23T10:00', ' 2026-11-23T09:58', '2026-11-23T09:58Z', '2026-11-23 09:58', '0099-11-23T09:58', '2026/11/23T09:58',
  ])('is none in %j', (text) => expect(readSmsTime(text, NOW)).toEqual({ problem: 'incomplete' }));
  it('is not in the future', () => {
    expect(readSmsTime(smsTimeText(NOW), NOW)).toEqual({ at: NOW });
    expect(readSmsTime(smsTimeText(NOW + 60_000), NOW)).toEqual({ problem: 'future' });
  });
  it('is not more than 48 hours ago', () => {
    expect(readSmsTime(smsTimeText(NOW - 48 * HOUR), NOW)).toEqual({ at: NOW - 48 * HOUR });
    expect(readSmsTime(smsTimeText(NOW - 48 * HOUR - 60_000), NOW)).toEqual({ problem: 'tooOld' });
  });
});

describe('where the clock is put forward', () => {
  it('the hour that is skipped is none', () => {
    vi.stubEnv('TZ', 'America/New_York');
    const now = Date.UTC(2026, 2, 8, 12);
    expect(readSmsTime('2026-03-08T02:30', now)).toEqual({ problem: 'incomplete' });
    expect(readSmsTime('2026-03-08T03:30', now)).toEqual({ at: Date.UTC(2026, 2, 8, 7, 30) });
  });
});

describe('a stamp', () => {
  it.each([
    ['Asia/Shanghai', '2026-11-23 18:00:00 UTC+08:00'], ['America/St_Johns', '2026-11-23 06:30:00 UTC-03:30'], ['UTC', '2026-11-23 10:00:00 UTC+00:00'],
  ])('in %s', (zone, text) => {
    vi.stubEnv('TZ', zone);
    expect(stampText(Date.UTC(2026, 10, 23, 10))).toBe(text);
  });

  it('says the local time and how far it is from UTC', () => {
    const text = stampText(NOW);
    expect(text).toMatch(/^2026-11-23 10:00:00 UTC[+-]\d\d:\d\d$/);
    expect(Date.parse(text.replace(' ', 'T').replace(' UTC', ''))).toBe(NOW);
    expect(dateStamp(NOW)).toBe('2026-11-23');
  });
});
