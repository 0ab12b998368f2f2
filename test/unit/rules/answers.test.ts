import { describe, expect, it, test } from 'vitest';
import { ANSWERS, readAnswer } from '../../../lib/rules/answers';
import { ANSWER_IDS, type AnswerId, type Outcome, SILENT_ANSWER_IDS } from '../../../lib/rules/outcome';

/** The site's code, its text to the letter (miit-page 2.14), and what it means for the count (verification 6). */
const SITE: readonly (readonly [code: number, text: string, id: AnswerId, outcome: Outcome])[] = [
  [3, '您的短信核验已全部完成,该请求将提交管局审核。', 'allDone', 'done'],
  [31, '您的短信核验完成,请等待其他核验人进行短信核验。', 'othersOpen', 'passed'],
  [20, '您的短信核验已完成，无需重复提交。', 'doneBefore', 'passed'],
  [2, '您的短信核验失败,请输入正确的信息。', 'wrongValues', 'wrong'],
  [21, '您的短信核验失败,请联系接入商查询核验结果。', 'locked', 'locked'],
  [4, '该条验证库里找不到记录或已完成验证。', 'noRecord', 'wrong'],
  [0, '您的短信核验失败,请您重新验证。', 'tryAgain', 'wrong'],
  [100, '您暂无待短信核验的备案申请，无需重发短信。', 'nothingToResend', 'nothingToResend'],
  [101, '您的短信验证码已重发成功，请查看手机并尽快完成短信核验。', 'resent', 'resent'],
  [102, '重发次数已到上限，若不能及时完成短信核验，您的备案申请将会被退回。', 'resendLimit', 'resendLimit'],
];

describe.each(SITE)('answer %i: %s', (code, text, id, outcome) => {
  const read = { id, outcome };

  it(`is ${id} and means ${outcome}`, () => expect(readAnswer(text)).toEqual(read));

  it('is read with the address before it (miit-page 2.13)', () => {
    expect(readAnswer(` 尊敬的ICP用户： ${text}`)).toEqual(read);
    expect(readAnswer(`尊敬的ICP用户:\n  ${text}\n`)).toEqual(read);
  });

  it('is read in whatever width its punctuation comes (verification 6)', () => {
    expect(readAnswer(text.replaceAll(',', '，'))).toEqual(read);
    expect(readAnswer(text.replaceAll('，', ',').replaceAll('。', '.'))).toEqual(read);
    expect(readAnswer(text.replace(/[,，。]/g, ''))).toEqual(read);
    expect(readAnswer(text.replaceAll('。', '！'))).toEqual(read);
  });

  it('stands under its code in the table', () => {
    expect(ANSWERS.find((answer) => answer.id === id)?.code).toBe(code);
  });
});

describe('other wordings that are on record', () => {
  test.each([
    ['the older text of 4 (verification 6)', '该条验证库里找不到记录', 'noRecord'],
    ['101 as Tencent quotes it', '您的短信验证码已重发成功，请查看手机，并尽快完成短信核验。', 'resent'],
  ] as const)('%s', (_, text, id) => expect(readAnswer(text)?.id).toBe(id));
});

describe("the page's own refusals prove that nothing was sent (miit-page 2.11)", () => {
  test.each([
    ['短信验证码不能为空'], ['手机号不能为空'], ['手机号为数字值'], ['手机号必须为数字值'], ['请输入正确的手机号'], ['证件号不能为空'],
  ])('%s', (text) => expect(readAnswer(text)).toEqual({ id: 'pageRefused', outcome: 'notSent' }));
});

it('every answer that has a name has a row or is given by no text, and no text stands in two rows', () => {
  expect(new Set<AnswerId>([...ANSWERS.map(({ id }) => id), ...SILENT_ANSWER_IDS])).toEqual(new Set(ANSWER_IDS));
  const texts = ANSWERS.flatMap((answer) => answer.texts);
  expect(new Set(texts).size).toBe(texts.length);
});
