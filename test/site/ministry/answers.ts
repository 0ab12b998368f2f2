/**
 * The answers of the two SMS endpoints and the texts the page shows for them (facts/miit-page.md 2.14).
 *
 * The mix of half-width and full-width commas is the ministry's own, and kept to the letter: whoever reads these
 * texts has to cope with it. Server and page share this file, as the page maps the code to the text by itself.
 */
export const ANSWER_TEXTS = {
  0: '您的短信核验失败,请您重新验证。',
  2: '您的短信核验失败,请输入正确的信息。',
  3: '您的短信核验已全部完成,该请求将提交管局审核。',
  4: '该条验证库里找不到记录或已完成验证。',
  20: '您的短信核验已完成，无需重复提交。',
  21: '您的短信核验失败,请联系接入商查询核验结果。',
  31: '您的短信核验完成,请等待其他核验人进行短信核验。',
  100: '您暂无待短信核验的备案申请，无需重发短信。',
  101: '您的短信验证码已重发成功，请查看手机并尽快完成短信核验。',
  102: '重发次数已到上限，若不能及时完成短信核验，您的备案申请将会被退回。',
} as const;

export type AnswerCode = keyof typeof ANSWER_TEXTS;

/** The text for an answer code. Any unknown code falls back to the text of 0, as on the site. */
export function answerText(code: number): string {
  const texts: Readonly<Record<number, string>> = ANSWER_TEXTS;
  return texts[code] ?? ANSWER_TEXTS[0];
}

/** True when the page shows its success mark (`tips_sus`) with this answer. That 20 has it is our guess. */
export function isGoodAnswer(code: number): boolean {
  return code === 3 || code === 31 || code === 20 || code === 101;
}
