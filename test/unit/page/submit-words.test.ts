import { describe, expect, test } from 'vitest';
import { isSubmitText } from '../../../lib/page/words';

describe('a button submits that says', () => {
  test.each([
    ['提交'], [' 提 交 '], ['提交 >'], ['「提交」'], ['确定'], ['確定'], ['核验'], ['验证'], ['驗證'], ['立即核验'], ['提交核验'], ['重发'], ['短信重发'], ['重发短信'], ['发送'], ['發送'], ['发送短信'],
  ])('%s', (text) => expect(isSubmitText(text)).toBe(true));
});

describe('a button does not submit that says', () => {
  test.each([
    [''], ['取消'], ['关闭'], ['重置'], ['查询'], ['搜索'], ['登录'], ['返回'], ['获取验证码'], ['獲取驗證碼'], ['重新获取'], ['重新获取验证码'], ['发送验证码'], ['获取短信验证码'], ['59秒后重新获取'], ['点击校验'], ['短信核验'], ['提交成功'], ['未提交'], ['不提交'],
  ])('%s', (text) => expect(isSubmitText(text)).toBe(false));
});
