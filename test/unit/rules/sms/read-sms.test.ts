import { describe, expect, it, test } from 'vitest';
import { readSms } from '../../../../lib/rules/sms/read-sms';
import type { SmsReading } from '../../../../lib/rules/sms/reading';
import type { StatedTime } from '../../../../lib/rules/sms/stated-time';
import { forSeeds, type Random } from '../../helpers/random';
import { ACCEPTED, type Expected, OLDER, S1 } from './accepted';
import { REFUSED } from './refused';

const AS_S1: Expected = { code: '012345', typeWord: '新增接入', filingTypes: ['addAccess'], serviceKind: null, validHours: 24, link: 'exact' };

function shortTime(time: StatedTime | null): string | undefined {
  if (time === null) return undefined;
  const { month, day, daysAgo, hour, minute } = time;
  return `${daysAgo ?? `${month}-${day}`} ${hour}:${String(minute).padStart(2, '0')}`;
}

function asExpected(read: SmsReading): Expected | string {
  if (read.is === 'refused') return read.why;
  const { is: _, link, sender, time, ...rest } = read;
  const stated = shortTime(time);
  return {
    ...rest,
    link: link?.why ?? null,
    ...(sender === null ? {} : { sender: [sender.is, sender.number] as const }),
    ...(stated === undefined ? {} : { time: stated }),
  };
}

describe('the verification SMS and its drift (templates: seed S1, 2025-03; a report of 2019-08-29) are read', () => {
  it('in at least sixty forms', () => expect(ACCEPTED.length).toBeGreaterThanOrEqual(60));
  test.each(ACCEPTED)('%s', (_, text, expected) => expect(asExpected(readSms(text))).toEqual({ ...AS_S1, ...expected }));
});

describe('what is not it is refused with its reason, and gives no code (facts/verification.md 7.2 and 7.3)', () => {
  it('in at least sixty forms', () => expect(REFUSED.length).toBeGreaterThanOrEqual(60));
  test.each(REFUSED.map(([what, text, why, link]) => [what, text, why, link ?? null] as const))('%s', (_, text, why, link) => {
    const read = readSms(text);
    expect(read).toMatchObject({ is: 'refused', why });
    expect(read.link?.why ?? null).toBe(link);
    expect(JSON.stringify(read)).not.toMatch(/\d{6}/);
  });
});

describe('whatever is pasted', () => {
  const WORDS = [
    '验证码', '：', ':', ' ', '\n', '【工业和信息化部】', '【工信部ICP备案】', '【某某云】', '【', '】', '核验', '备案', '已提交', '您的', '新增接入', '012345',
    '543210', '1', '-', '.', 'beian.miit.gov.cn', 'evil.cn', 't.cn/a', '/', '@', '\\', '\ud83d', '\u200e', '（', 'x', '有效期1天', '12381', '2026/1/5 09:30', '诈骗', 'https://',
  ];

  /** A sample with a few characters changed, left out or put in. */
  function mutated(random: Random): string {
    const chars = Array.from(random.pick([...ACCEPTED, ...REFUSED].filter(([, text]) => text.length < 500))[1]);
    for (let edits = random.int(6); edits >= 0; edits -= 1) chars.splice(random.int(chars.length + 1), random.int(3), ...(random.chance(0.5) ? [random.pick(WORDS)] : []));
    return chars.join('');
  }

  it('100,000 random and mutated texts are read without a throw; what is accepted gives six digits that stand in it', async () => {
    const seen = { verification: 0, refused: 0 };
    await forSeeds(100_000, (random) => {
      const text = random.chance(0.5) ? random.text(WORDS, 24) : mutated(random);
      const read = readSms(text);
      seen[read.is] += 1;
      if (read.is === 'refused') {
        if (/\d{6}/.test(JSON.stringify({ ...read, link: null })) || 'code' in read) throw new Error(`a code from a refused one: ${text}`);
        return;
      }
      if (!/^\d{6}$/.test(read.code)) throw new Error(`${text} gave ${read.code}`);
      if (!text.normalize('NFKC').replace(/\D/g, '').includes(read.code)) throw new Error(`${text} gave ${read.code}, which is not in it`);
      if (read.link?.is === 'lookalike' || read.link?.is === 'foreign') throw new Error(`accepted with a wrong address: ${text}`);
    });
    expect(seen.verification).toBeGreaterThan(5_000);
    expect(seen.refused).toBeGreaterThan(5_000);
  }, 240_000);

  it('a second code, wherever it is put into an accepted text, is not swallowed', async () => {
    await forSeeds(2_000, (random) => {
      const [, text] = random.pick(ACCEPTED);
      const other = `【工业和信息化部】验证码：${100_000 + random.int(900_000)}。您的新增接入已提交核验。`;
      const read = readSms(random.chance(0.5) ? `${other}\n${text}` : `${text}\n${other}`);
      if (read.is === 'verification') throw new Error(text);
    });
  });

  test.each([
    ['blanks', (size: number) => `【工业和信息化部】核验验证码${' '.repeat(size)}x`],
    ['digits', (size: number) => `验证码${'1'.repeat(size)}`],
    ['digits and blanks', (size: number) => `验证码${'1 '.repeat(size / 2)}`],
    ['dots', (size: number) => '.'.repeat(size)],
    ['labels of a name', (size: number) => 'a.'.repeat(size / 2)],
    ['brackets', (size: number) => '【'.repeat(size)],
    ['Han characters', (size: number) => '提'.repeat(size)],
    ['the SMS again and again', (size: number) => S1.repeat(size / S1.length)],
    ['the older one again and again', (size: number) => OLDER.repeat(size / OLDER.length)],
    ['at signs', (size: number) => 'a@'.repeat(size / 2)],
  ])('100 kB of %s takes no time, and neither does as much as is read', (_, make) => {
    const started = performance.now();
    expect(readSms(make(100_000))).toMatchObject({ why: 'tooLong' });
    for (let time = 0; time < 20; time += 1) readSms(make(3_900));
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});
