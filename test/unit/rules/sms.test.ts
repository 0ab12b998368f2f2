import { describe, expect, it, test } from 'vitest';
import { codeFromPaste, codeFromSms } from '../../../lib/rules/sms';
import { forSeeds } from '../helpers/random';

const S1 = '【工业和信息化部】验证码：012345。您的新增接入已提交，核验链接：beian.miit.gov.cn，有效期1天【工信部ICP备案】';
const OLDER = "【工信部备案系统】验证码:123456<某某>您好,由'某某公司'发起的'某某'网站的新增网站已提交核验,链接为:t.cn/RTjavvA";

describe('the code is read from a whole verification SMS', () => {
  test.each([
    ['the template of 2025 (seed S1)', S1, '012345'],
    ['the older template (verification 7.1)', OLDER, '123456'],
    ['the wording of low trust (verification 7.1)', '【工业和信息化部】验证码:123456。您需在24小时内访问工信部备案系统完成核验。', '123456'],
    ['another type of filing', S1.replace('新增接入', '变更备案'), '012345'],
    ['half-width punctuation', S1.normalize('NFKC'), '012345'],
    ['a space behind the colon', S1.replace('：', '： '), '012345'],
    ['words before the code', S1.replace('：', '为：'), '012345'],
    ['line breaks of a copy', S1.replaceAll('，', '，\n'), '012345'],
    ['invisible marks around the code', S1.replace('012345', '\u200e012345\u200f'), '012345'],
    ['full-width digits', S1.replace('012345', '０１２３４５'), '012345'],
    ['square brackets around the signature', '[工业和信息化部]验证码：012345。您的新增接入已提交，核验链接：beian.miit.gov.cn', '012345'],
    ['the sender and the time copied along', `12381\n2026/1/5 09:30\n${S1}`, '012345'],
    ['the same SMS twice', S1 + S1, '012345'],
  ])('%s', (_, text, code) => expect(codeFromSms(text)).toBe(code));
});

describe('what is no verification SMS gives no code: better none than the wrong one', () => {
  test.each([
    ['nothing', ''],
    ['a bare code', '123456'],
    ['a login code of a provider', '【某某云】验证码：123456，您正在登录，五分钟内有效。'],
    ["a provider's own code that speaks of the filing", '【某某云】验证码：123456，用于工信部ICP备案的手机核验，请勿泄露。'],
    ["the ministry's code for another service (verification 7.2)", '【工业和信息化部】验证码：123456，您正在登录政务服务平台。'],
    ['two SMS with different codes', S1 + S1.replace('012345', '654321')],
    ['a 12381 anti-fraud warning (verification 7.2)', '【工业和信息化部】12381预警：您可能正遭遇冒充客服诈骗，切勿向他人透露验证码。'],
    ['an approval notice (verification 7.2)', '【工信部ICP备案】您的备案申请已审核通过，主体备案号为浙ICP备123456号。'],
    ["a provider's notice (verification 7.2)", '【某某云】您的备案信息已经提交至通信管理局审核，请完成工信部短信验证，客服4006123456。'],
    ['a code of five digits', S1.replace('012345', '01234')],
    ['a code of seven digits', S1.replace('012345', '0123456')],
    ['digits that stand elsewhere', '【工业和信息化部】您的新增接入已提交，订单123456，核验链接：beian.miit.gov.cn，请查收验证码'],
  ])('%s', (_, text) => expect(codeFromSms(text)).toBeNull());
});

describe('a paste into the code field', () => {
  test.each([
    ['a whole SMS gives its code', S1, '012345'],
    ['a bare code stays', '012345', '012345'],
    ['blanks go', ' 012 345\n', '012345'],
    ['any other text is not cut down to digits', '验证码 123456', '验证码123456'],
  ])('%s', (_, text, code) => expect(codeFromPaste(text)).toBe(code));
});

it('no text makes the reader throw, or gives anything but six digits', async () => {
  const words = ['验证码', '：', ':', ' ', '【工业和信息化部】', '【', '】', '核验', '123456', '1', '\ud83d', '\u200e', '\n', '（', 'x'];
  await forSeeds(20_000, (random) => {
    const text = random.text(words, 12);
    const code = codeFromSms(text);
    if (code !== null && !(/^\d{6}$/.test(code) && text.includes(code))) throw new Error(`${text} gave ${code}`);
    if (typeof codeFromPaste(text) !== 'string') throw new Error(text);
  });
});

it('a paste of very many blanks does not stop the page', () => {
  const started = performance.now();
  codeFromSms(`【工业和信息化部】核验验证码${' '.repeat(200_000)}x`);
  expect(performance.now() - started).toBeLessThan(500);
});
