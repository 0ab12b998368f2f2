import type { FormKind } from '../rules/outcome';
import { fold } from '../rules/text';

/** What a field of the two forms is for. */
export type FieldKind = 'code' | 'phone' | 'idTail';

/** What a name says about a field; `foreign` names a field that neither form has. */
export type Meaning = FieldKind | 'imageCode' | 'foreign';

/**
 * The names that people read beside fields, folded, in the order in which they are tried: 手机验证码 is a code, not a
 * phone, and 图形验证码 is no SMS code. The site's own names: facts/miit-page.md 2 and 3.3; the others are how forms of this
 * kind write the same thing (facts/miit-page.md 8, P12 and P13). A field for the whole document number is foreign: only
 * its last six characters are asked for here.
 */
const MEANINGS: readonly (readonly [RegExp, Meaning])[] = [
  [/(?:图形|图片|图像|安全|计算|字符|滑块|附加)验证码|验证码图片|captcha/, 'imageCode'],
  [/验证码|校验码|动态码|短信码|smscode|smsvalid|verifycode/, 'code'],
  [/证.{0,8}(?:最?后|[末尾])[6六]|[后末尾][6六][位个码].{0,4}证/, 'idTail'],
  [/应急|紧急|密码|姓名|名称|邮箱|邮件|银行|开户|账号|帐号|用户名|地址|域名|备案号|证件号码?$|身份证号?码?$|证号$/, 'foreign'],
  [/手机|移动电话|mobile|phone/, 'phone'],
];

/** Words that ask for the field or decorate it, and say nothing about what it is. */
const DECORATION = /请|您的?|输入?|填写|[*:]|\(.{0,12}\)$/g;

/** Longer texts are not the name of a field but an explanation near it. */
const LONGEST_NAME = 30;

/** What a text beside a field says about the field, or null. */
export function meaningOf(text: string): Meaning | null {
  const folded = fold(text);
  if (folded === '' || folded.length > LONGEST_NAME) return null;
  const bare = folded.replace(DECORATION, '');
  return MEANINGS.find(([words]) => words.test(bare) || words.test(folded))?.[1] ?? null;
}

/** What the button says that submits either form, folded. 获取验证码 and its like are not among it. */
const SUBMIT_WORDS = ['提交', '确定', '确认', '确认提交', '立即提交'];

/** What only a verification form's, and only a resend form's button says: 重新发送 inside a verification form is not its submit. */
const SUBMIT_WORDS_OF: Readonly<Record<FormKind, ReadonlySet<string>>> = {
  try: new Set([...SUBMIT_WORDS, '核验', '验证', '立即核验', '立即验证', '提交核验', '提交验证', '开始核验']),
  resend: new Set([...SUBMIT_WORDS, '重发', '重新发送', '重发短信', '短信重发', '发送', '发送短信', '提交重发']),
};

/** Whether a button with this text submits a form of that kind. */
export function isSubmitText(text: string, kind: FormKind): boolean {
  return SUBMIT_WORDS_OF[kind].has(fold(text).replace(/[\p{P}\p{S}]/gu, ''));
}
