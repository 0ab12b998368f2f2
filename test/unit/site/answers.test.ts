import { describe, expect, it } from 'vitest';
import { ANSWER_TEXTS, answerText } from '../../site/ministry/answers.ts';
import { smsText } from '../../site/ministry/sms.ts';

describe('the answer texts', () => {
  it('keep the half-width comma in 0, 2, 3, 21 and 31 and the full-width one in 20, 101 and 102', () => {
    const withComma = (comma: string): number[] =>
      Object.entries(ANSWER_TEXTS).filter(([, text]) => text.includes(comma)).map(([code]) => Number(code));
    expect(withComma(',')).toEqual([0, 2, 3, 21, 31]);
    expect(withComma('，')).toEqual([20, 100, 101, 102]);
  });

  it('fall back to the text of 0 for a code nobody knows', () => {
    expect(answerText(77)).toBe('您的短信核验失败,请您重新验证。');
    expect(answerText(4)).toBe('该条验证库里找不到记录或已完成验证。');
  });
});

describe('the SMS', () => {
  it('is the documented one, with both signatures', () => {
    expect(smsText('012345', '新增接入')).toBe(
      '【工业和信息化部】验证码：012345。您的新增接入已提交，核验链接：beian.miit.gov.cn，有效期1天【工信部ICP备案】',
    );
  });
});
