import { describe, expect, it, test } from 'vitest';
import { asksForCode, submitRank } from '../../../lib/page/submit-words';

const isSubmitText = (text: string, kind: 'try' | 'resend'): boolean => submitRank(text, kind) > 0;

describe('a button submits either form that says', () => {
  test.each([['提交'], [' 提 交 '], ['提交 >'], ['「提交」'], ['确定'], ['確定'], ['确认'], ['确认提交'], ['立即提交'], ['确认并提交'], ['提交信息'], ['Submit']])('%s', (text) => {
    expect([isSubmitText(text, 'try'), isSubmitText(text, 'resend')]).toEqual([true, true]);
  });
});

describe('a button submits the verification form, and not the resend form, that says', () => {
  test.each([['核验'], ['验证'], ['驗證'], ['立即核验'], ['立即验证'], ['提交核验'], ['提交验证'], ['开始核验'], ['确认核验'], ['提交核验信息'], ['Verify']])('%s', (text) => {
    expect([isSubmitText(text, 'try'), isSubmitText(text, 'resend')]).toEqual([true, false]);
  });
});

describe('a button submits the resend form, and beside a code it is not the submit of the verification, that says', () => {
  test.each([['重发'], ['重新发送'], ['重新發送'], ['短信重发'], ['重发短信'], ['发送'], ['發送'], ['发送短信'], ['提交重发']])('%s', (text) => {
    expect([isSubmitText(text, 'try'), isSubmitText(text, 'resend')]).toEqual([false, true]);
  });
});

describe('a button submits neither that says', () => {
  test.each([
    [''], ['取消'], ['关闭'], ['重置'], ['查询'], ['搜索'], ['登录'], ['返回'], ['获取验证码'], ['獲取驗證碼'], ['重新获取'], ['重新获取验证码'], ['发送验证码'], ['获取短信验证码'], ['59秒后重新获取'], ['点击校验'], ['短信核验须知'], ['查看核验结果'], ['下一步'], ['重新填写'], ['提交成功'], ['未提交'], ['不提交'],
  ])('%s', (text) => expect([isSubmitText(text, 'try'), isSubmitText(text, 'resend')]).toEqual([false, false]));
});

it('提交 says it more surely than 核验, and that more surely than what merely speaks of it', () => {
  expect(['提交', '立即核验', '提交核验信息'].map((text) => submitRank(text, 'try'))).toEqual([3, 2, 1]);
});

describe('a control asks for a code to be sent', () => {
  test.each([['获取验证码'], ['獲取驗證碼'], ['发送验证码'], ['点击获取短信验证码'], ['重新获取验证码']])('%s', (text) => expect(asksForCode(text)).toBe(true));
  test.each([['重新发送'], ['发送短信'], ['提交']])('not %s', (text) => expect(asksForCode(text)).toBe(false));
});
