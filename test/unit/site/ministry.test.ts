import { describe, expect, it } from 'vitest';
import { Ministry } from '../../site/ministry/ministry.ts';
import { movableClock } from '../../site/server/clock.ts';
import { NOW, SERVICE, SUBJECT } from './fixtures.ts';

describe('the ministry', () => {
  it('sends one SMS per phone, and draws again when a code was used before', () => {
    const drawn = ['000001', '000001', '000002'];
    const ministry = new Ministry(() => NOW, () => drawn.shift() ?? '999999');
    ministry.submit({ persons: [SUBJECT, SERVICE] });
    expect(ministry.outbox.map(({ to, code, at }) => [to, code, at])).toEqual([
      [SUBJECT.phone, '000001', NOW],
      [SERVICE.phone, '000002', NOW],
    ]);
  });

  it('puts the type word into the SMS and takes 新增接入 when none is given', () => {
    const ministry = new Ministry(() => NOW);
    ministry.submit({ typeWord: '新增网站', persons: [SUBJECT] });
    ministry.submit({ persons: [SUBJECT] });
    expect(ministry.outbox.map(({ text }) => /您的(.*)已提交/.exec(text)?.[1])).toEqual(['新增网站', '新增接入']);
  });

  it('puts every resent SMS into the outbox', () => {
    const ministry = new Ministry(() => NOW);
    ministry.submit({ persons: [SUBJECT, SERVICE] });
    expect([ministry.resend(SERVICE), ministry.outbox.length]).toEqual([101, 3]);
  });

  it.each([
    ['nobody', []],
    ['a phone that is none', [{ ...SUBJECT, phone: '12800138000' }]],
    ['a whole ID number', [{ ...SUBJECT, idTail: '11010119900101123X' }]],
  ])('refuses a request with %s', (_, persons) => {
    expect(() => new Ministry(() => NOW).submit({ persons })).toThrow(RangeError);
  });
});

describe('the clock', () => {
  it('runs on with the machine, moves forward and never back', () => {
    let machine = NOW;
    const clock = movableClock(() => machine);
    clock.advance(5000);
    machine += 10;
    expect(clock.now()).toBe(NOW + 5010);
    expect(() => clock.advance(-1)).toThrow(RangeError);
  });
});
