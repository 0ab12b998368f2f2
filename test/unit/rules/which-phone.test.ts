import { describe, expect, it, test } from 'vitest';
import { FILING_TYPES } from '../../../lib/rules/filing';
import { DIFFERENT_PHONES, NEVER_EMERGENCY, ONLY_MAINLAND, WHICH_PHONE, whichPhone } from '../../../lib/rules/which-phone';

describe('which number the SMS goes to', () => {
  test.each([
    ['first', 'asFiled', 'as it stands in the filing (JD Cloud 2020-08-18, S0; Douyin 2024, S2)', ['2024', '2020-08-18']],
    ['addService', 'newIfChanged', 'the new one, also for a new website (JD Cloud 2019-07; Tencent 2022)', ['2022', '2020-09', '2020', '2019-07']],
    ['addAccess', 'atOldProvider', "on record at the old provider (JD Cloud's SMS 2025-03, S1; foxcms 2022; S0)", ['2025-03', '2022-03-01', '2020-08-18']],
    ['changeSubject', 'newIfChanged', 'the new one (JD Cloud 2019-07; edong; Ping An 2020-09; Tencent 2022)', ['2022', '2020-09', '2020', '2019-07']],
    ['changeService', 'newIfChanged', 'the new one (the same)', ['2022', '2020-09', '2020', '2019-07']],
    ['changeBoth', 'newIfChanged', 'the new one (the same)', ['2022', '2020-09', '2020', '2019-07']],
    ['cancelSubject', 'asFiled', 'as it stands in the filing (S0, S2)', ['2024', '2020-08-18']],
    ['cancelService', 'asFiled', 'as it stands in the filing (S0, S2)', ['2024', '2020-08-18']],
    ['cancelAccess', 'asFiled', 'as it stands in the filing (S0, S2)', ['2024', '2020-08-18']],
    ['changeAccess', 'asFiled', 'no source of its own: as for every filing (S0, S2)', ['2024', '2020-08-18']],
  ] as const)('%s: %s, %s', (type, rule, _, dates) => {
    expect(whichPhone(type).rule).toBe(rule);
    expect(whichPhone(type).sources.map(({ date }) => date)).toEqual(dates);
  });

  it('for a same-name mini-program filed elsewhere: as typed at Douyin, not as on record (Douyin 2024, S2, case 3)', () => {
    for (const type of ['addService', 'addAccess'] as const) {
      expect(whichPhone(type, 'sameNameElsewhere')).toMatchObject({ rule: 'asFiled', sources: [{ date: '2024' }] });
    }
    expect(whichPhone('changeService', 'renamed')).toBe(WHICH_PHONE.changeService);
  });

  it('has a rule for every filing type', () => expect(Object.keys(WHICH_PHONE).sort()).toEqual([...FILING_TYPES].sort()));
});

describe('what holds for every filing', () => {
  it('never the emergency number (S0 2020-08-18; Volcengine 2021-08-12; S2 2024)', () => {
    expect(NEVER_EMERGENCY.map(({ date }) => date)).toEqual(['2024', '2021-08-12', '2020-08-18']);
  });

  it('two persons have two numbers where the province says so (Huawei Cloud, S3, 2024)', () => {
    expect(DIFFERENT_PHONES).toEqual([{ source: 'Huawei Cloud, rules of the provinces', date: '2024' }]);
  });

  it("no number from outside the mainland (the page's own check, seen until 2023-08)", () => {
    expect(ONLY_MAINLAND.map(({ date }) => date)).toEqual(['2023-08']);
  });
});
