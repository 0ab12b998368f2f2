import { describe, expect, test } from 'vitest';
import { ANSWERS, readAnswer } from '../../../lib/rules/answers';

describe('an answer by its words that no row names is unknown, and so counts in the worst case', () => {
  test.each([
    ['您的短信核验未通过，请稍后再试。'],
    ['您的短信核验已超时。'],
    ['您的短信核验失败'],
    ['您的短信核验成功'],
    ['您的短信验证码已过期'],
    ['重发次数过多'],
    ['尊敬的ICP用户：系统繁忙，请稍后再试。'],
    ['您的短信核验失败,请输入正确的信息。您的短信核验已全部完成,该请求将提交管局审核。'],
    ['不是：您的短信核验已全部完成,该请求将提交管局审核。'],
  ])('%s', (text) => expect(readAnswer(text)).toEqual({ id: null, outcome: 'unknown' }));
});

describe('what is no answer is none', () => {
  test.each([
    ['the tab and the navigation', '短信核验'],
    ['the other tab', '短信重发'],
    ['the first item of the navigation', '首页'],
    ['the captcha', '请完成安全校验'],
    ['its hint', '向右拖动滑块填充拼图'],
    ['its failure, after which a new picture comes', '验证错误，请重新验证'],
    ['the button', '提交'],
    ['the placeholder of the code', '请输短信验证码'],
    ['the placeholder of the phone', '请输入手机号'],
    ['the placeholder of the tail', '请输入证件号码后6位'],
    ['the address alone', ' 尊敬的ICP用户： '],
    ['the head of the alert', '提示'],
    ['a notice', '关于做好短信核验工作的通知'],
    ['the SMS beside the page', '【工业和信息化部】验证码：123456。您的新增接入已提交，核验链接：beian.miit.gov.cn，有效期1天【工信部ICP备案】'],
    ['a help text', '收到核验短信后，请在24小时内完成短信核验。'],
    ['the foot of the page', '建议您使用Chrome、Firefox、Edge、IE10及以上版本和360等主流浏览器'],
    ['nothing', ''],
    ['punctuation', '，。！'],
  ])('%s', (_, text) => expect(readAnswer(text)).toBeNull());
});

describe('an answer that lost a character on its way is not taken for the one it was', () => {
  const texts = ANSWERS.flatMap((answer) => answer.texts);

  test.each(texts.map((text) => [text]))('%s', (text) => {
    const letters = Array.from(text).flatMap((char, at) => (/[,，。]/.test(char) ? [] : [at]));
    const cut = letters.map((at) => text.slice(0, at) + text.slice(at + 1));
    expect(cut.map((damaged) => readAnswer(damaged)?.id ?? null)).toEqual(cut.map(() => null));
  });
});
