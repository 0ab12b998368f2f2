import { describe, expect, it, test } from 'vitest';
import { momentOf, statedTime } from '../../../../lib/rules/sms/stated-time';

/** Tuesday, 6 January 2026, 10:00, wherever the test runs. */
const NOW = new Date(2026, 0, 6, 10, 0).getTime();

function read(text: string, now = NOW): string | null {
  const time = statedTime(text);
  const at = time === null ? null : momentOf(time, now);
  if (at === null) return null;
  const date = new Date(at);
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()} ${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`;
}

describe('the time that a phone writes beside a message', () => {
  test.each([
    ['2026/1/5 09:30', '2026-1-5 9:30'],
    ['2026-01-05 21:30:12', '2026-1-5 21:30'],
    ['2026年1月5日 下午3:07', '2026-1-5 15:07'],
    ['2026.1.5 23:59', '2026-1-5 23:59'],
    ['1月5日 上午9:30', '2026-1-5 9:30'],
    ['01-05 18:05', '2026-1-5 18:05'],
    ['9:05', '2026-1-6 9:05'],
    ['上午 9:05', '2026-1-6 9:05'],
    ['9:05 AM', '2026-1-6 9:05'],
    ['今天 00:05', '2026-1-6 0:05'],
    ['昨天 晚上9:05', '2026-1-5 21:05'],
    ['前天 22:00', '2026-1-4 22:00'],
    ['周一 8:00', '2026-1-5 8:00'],
    ['星期二 8:00', '2026-1-6 8:00'],
    ['凌晨12:10', '2026-1-6 0:10'],
    ['中午12:10', '2026-1-5 12:10'],
    ['9点05分', '2026-1-6 9:05'],
  ])('%s', (text, at) => expect(read(text)).toBe(at));

  it('a time alone that is still to come was yesterday\'s: the clock must not run too long', () => expect(read('23:50')).toBe('2026-1-5 23:50'));

  it('a date without a year may lie before its turn', () => {
    expect(read('12月31日 23:00', new Date(2026, 0, 1, 8, 0).getTime())).toBe('2025-12-31 23:00');
  });
});

describe('what is not plausible is no time', () => {
  test.each([
    ['nothing', '12381'],
    ['the future', '2026/1/7 09:30'],
    ['longer ago than two days', '2026/1/3 09:30'],
    ['a day that does not exist', '2026/2/31 09:30'],
    ['an hour that does not exist', '25:10'],
    ['today, still to come', '今天 23:00'],
    ['last week\'s', '星期三 9:00'],
  ])('%s', (_, text) => expect(read(text)).toBeNull());
});
