import { describe, expect, it, test } from 'vitest';
import { bareAddress } from '../../../../lib/rules/sms/bare-address';
import { readSms } from '../../../../lib/rules/sms/read-sms';
import { ACCEPTED } from './accepted';
import { REFUSED } from './refused';

describe('an address alone, as it is pasted or selected, is judged (facts/verification.md 1.3 and 7.3)', () => {
  test.each([
    ['beian.miit.gov.cn', 'right', 'exact'],
    ['https://beian.miit.gov.cn/#/Integrated/ComplaintA', 'right', 'exact'],
    ['https://beian.miit.gov.cn/?spm=a2c4g.1#/Integrated/index', 'right', 'exact'],
    [' 「https://beian.miit.gov.cn/」\n', 'right', 'exact'],
    ['http://beian.miit.gov.cn', 'harmless', 'http'],
    ['www.beian.miit.gov.cn', 'harmless', 'www'],
    ['gs.beian.miit.gov.cn', 'harmless', 'retired'],
    ['https://www.miit.gov.cn/', 'harmless', 'ministry'],
    ['beian.mps.gov.cn', 'otherSystem', 'police'],
    ['t.cn/RTjavvA', 'hidden', 'shortLink'],
    ['https://example.com/a', 'foreign', 'other'],
    ['beian-miit.gov.cn', 'lookalike', 'spelling'],
    ['beian.mlit.gov.cn', 'lookalike', 'letters'],
    ['bei\u0430n.miit.gov.cn', 'lookalike', 'letters'],
    ['https://beian.miit.gov.cn.evil.cn/#/Integrated', 'lookalike', 'borrowed'],
    ['https://beian.miit.gov.cn@evil.cn/', 'lookalike', 'userinfo'],
    ['https://beian.miit.gov.cn:8443/', 'lookalike', 'port'],
    ['https://xn--ben-5cd0b.miit.gov.cn/', 'lookalike', 'punycode'],
    ['https://beian.miit.gov.cn%2eevil.cn', 'lookalike', 'odd'],
    // Written as no address can be, and yet meant to be taken for it.
    ['beian.miit.gov.c0m', 'lookalike', 'borrowed'],
    ['beian。miit。gov。cn', 'right', 'exact'],
  ] as const)('%s: %s, %s', (text, is, why) => expect(bareAddress(text)).toMatchObject({ is, why }));

  test.each([
    '', ' ', '123456', '13800138000', '3.14', 'v1.2.3', '晚上一起吃饭吗。', 'somebody@example.com', 'C:\\Users\\a.b', '点beian.miit.gov.cn',
    'beian.miit.gov.cn evil.cn', 'beian.miit.gov.cn,evil.cn', `https://example.com/${'a'.repeat(2_000)}`, '.'.repeat(2_000),
  ])('"%s" is none alone', (text) => expect(bareAddress(text)).toBeNull());

  const TEXTS = [...ACCEPTED, ...REFUSED.filter(([, , why]) => why !== 'address')].map(([what, text]) => [what, text] as const);
  test.each(TEXTS)('%s: a whole SMS is read as one, and not as an address', (_, text) => expect(bareAddress(text)).toBeNull());
});

describe('it is told as what it is, and never as an SMS', () => {
  test.each([
    ['beian.miit.gov.cn', 'address', 'right'],
    ['t.cn/RTjavvA', 'address', 'hidden'],
    ['beian.mps.gov.cn', 'otherSystem', 'otherSystem'],
    ['beian-miit.gov.cn', 'lookalike', 'lookalike'],
    ['https://xn--ben-5cd0b.miit.gov.cn/', 'lookalike', 'lookalike'],
    ['https://beian.miit.gov.cn@evil.cn/', 'lookalike', 'lookalike'],
  ] as const)('%s: %s', (text, why, is) => expect(readSms(text)).toMatchObject({ is: 'refused', why, link: { is } }));

  it('no part of a path or a query is in what is told', () => {
    expect(JSON.stringify(readSms('https://example.com/zhang?phone=13800138000'))).not.toMatch(/zhang|138/);
  });
});
