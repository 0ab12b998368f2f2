import type { FormKind } from '../rules/outcome';
import { fold, PLAIN } from '../rules/text';

/** How surely a control's text says that it submits: 3 for 提交 and its like, 2 for the form's own deed, 1 for what speaks of it. */
export type Rank = 0 | 1 | 2 | 3;

const SUBMITS = /^(?:确认|确定|立即|马上|核对后|保存)?并?(?:提交|确定|确认|送出)(?:信息|申请)?$|^submit$/;

/** What only a verification form's, and only a resend form's button says: 重新发送 inside a verification form is not its submit. */
const OWN_DEED: Readonly<Record<FormKind, RegExp>> = {
  try: /^(?:立即|马上|开始|完成|提交|确认|确定)?并?(?:核验|验证)$|^verify$/,
  resend: /^(?:立即|申请|提交|确认|确定)?(?:短信)?(?:重新?发送?|发送)(?:短信)?$|^resend$/,
};

/** Parts of a longer text that speak of the form's deed, and those that speak of the other form's. */
const SPEAKS: Readonly<Record<FormKind, RegExp>> = { try: /提交|核验|验证/, resend: /提交|重新?发/ };
const SPEAKS_OF_OTHER: Readonly<Record<FormKind, RegExp>> = { try: /重新?发|发送|验证码/, resend: /核验|验证/ };

/** What stands on other controls of such a form. A text with one of these submits nothing. */
const ELSEWHERE =
  /获取|取消|关闭|返回|重置|重填|清[空除]|刷新|换一|看不清|帮助|说明|须知|登[录陆入]|注册|查询|搜索|[上下]一步|协议|条款|记录|结果|指南|流程|公告|通知|什么|怎么|如何|常见|进度|系统|成功|失败|[未不已后]|[0-9]秒|[0-9]s/;

/** Longer texts are links, and no button's. */
const LONGEST = 12;

/** How surely a control with this text submits a form of that kind; 0 where it does not. 获取验证码 and its like do not. */
export function submitRank(text: string, kind: FormKind): Rank {
  // The site's own (facts/miit-page.md 2).
  if (text.trim() === '提交') return 3;
  const folded = fold(text);
  const said = PLAIN.test(folded) ? folded : folded.replace(/[\p{P}\p{S}]/gu, '');
  if (said === '' || said.length > LONGEST || ELSEWHERE.test(said)) return 0;
  if (SUBMITS.test(said)) return 3;
  if (OWN_DEED[kind].test(said)) return 2;
  return SPEAKS[kind].test(said) && !SPEAKS_OF_OTHER[kind].test(said) ? 1 : 0;
}

/** Whether a control asks for a code to be sent: a form with one and without a code field is no resend form. */
export function asksForCode(text: string): boolean {
  return /^(?:点击|免费|重新)?(?:获取|发送).{0,4}(?:验证|校验|核验|动态)码/.test(fold(text));
}
