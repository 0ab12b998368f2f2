import { describe, expect, it } from 'vitest';
import { resendProblem, verifyProblem } from '../../site/front/checks.ts';

const good = { code: '123456', phone: 13800138000, idTail: '12345X' };

describe("the page's own checks", () => {
  it.each([
    [{ ...good, code: '' }, '短信验证码不能为空'],
    [{ ...good, phone: '' }, '手机号不能为空'],
    [{ ...good, phone: '１３８' }, '手机号为数字值'],
    [{ ...good, phone: 138 }, '请输入正确的手机号'],
    [{ ...good, phone: 8613800138000 }, '请输入正确的手机号'],
    [{ ...good, idTail: '' }, '证件号不能为空'],
  ])('%j says %s', (model, text) => {
    expect(verifyProblem(model)).toBe(text);
  });

  it('words the non-number otherwise on the resend form', () => {
    expect(resendProblem({ ...good, phone: 'x' })).toBe('手机号必须为数字值');
  });

  it('look neither at the length of code and tail nor at blanks: those cost a try at the ministry', () => {
    expect(verifyProblem({ ...good, code: ' 1 ', idTail: 'x' })).toBeNull();
  });
});
