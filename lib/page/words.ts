import { fold } from '../rules/text';

/** What a field of the two forms is for. */
export type FieldKind = 'code' | 'phone' | 'idTail';

/**
 * What a name says about a field. `telephone` may be the phone, when nothing else is; `lastSix` says "the last six" and not
 * of what; `document` names the whole number of a document, and `foreign` a field that neither form has. `soft` fields
 * have nothing to do with the forms either, but the site could add one without making it another form.
 */
export type Meaning = FieldKind | 'telephone' | 'lastSix' | 'document' | 'imageCode' | 'soft' | 'foreign';

/** "The last six", in the ways in which forms write it; folded text. */
const LAST_SIX = '(?:最?后|[末尾]号?)(?:的)?\\(?[6六]';

/**
 * The names that people read beside fields, folded, in the order in which they are tried: 手机验证码 is a code, not a
 * phone, 图形验证码 is no SMS code, and 服务密码（身份证后六位） is a password. The site's own names: facts/miit-page.md 2 and
 * 3.3; the others are how forms of this kind write the same thing (facts/miit-page.md 8, P12 and P13).
 */
const MEANINGS: readonly (readonly [RegExp, Meaning])[] = [
  [/(?:图[形片像文]|安全|计算|算术|字符|滑块|附加)(?:验证|校验)码|验证码图片|[图右]中(?:的)?(?:字符|数字|验证码)|captcha|imagecode|imgcode/, 'imageCode'],
  [/(?:短信|手机|动态|一次性)(?:密码|口令)|[验校效核]证?验?码|认证码|动态码|短信码|sms(?:valid|verify)?code|verif(?:y|ication)code|validcode|authcode|^otp$/, 'code'],
  [/密码|口令|姓名|昵称|用户名|登录名|账号|帐号|账户|应急|紧急|邮箱|邮件|银行|开户|卡号|地址|password|username|account|email/, 'foreign'],
  [new RegExp(`证.{0,10}${LAST_SIX}|${LAST_SIX}[位个码]?.{0,4}证|证.{0,8}[6六]位尾|(?:id|cert).{0,10}last(?:6|six)|last(?:6|six).{0,16}(?:id|cert)`), 'idTail'],
  [/[车机卡单学工]号?.{0,4}[后末尾]号?\(?[0-9一二三四五六七八九]|(?:后|[末尾]号?)\(?[0-57-9一二三四五七八九][位个码]/, 'foreign'],
  [new RegExp(`^${LAST_SIX}`), 'lastSix'],
  [/证件号?码?$|证号码?$|身份证号?码?$|证件号码|^(?:id|cert)(?:card)?(?:no|num|number)?$/, 'document'],
  [/^(?:单位|公司|企业|主体|网站|机构)$|名称|联系人|收件人|内容|备注|金额|日期|生日|学号|工号|订单|单号|车牌/, 'foreign'],
  [/备案号|许可证号|域名/, 'soft'],
  [/手机|移动电话|行动电话|流动电话|手提电话|mobile|cellphone|phonenum|^phone/, 'phone'],
  [/电话|联系方式|phone|^tel$/, 'telephone'],
];

/** Words that ask for the field or decorate it, and say nothing about what it is. */
const DECORATION = /请|您的?|输入?|填写|[*:]|\(.{0,12}\)$/g;

/** Longer texts are not the name of a field but an explanation near it. */
const LONGEST_NAME = 30;

/** What a text beside a field says about the field, or null. Of a long one its head is read: the name, before what explains it. */
export function meaningOf(text: string): Meaning | null {
  if (text.length > 8 * LONGEST_NAME) return null;
  let folded = fold(text);
  if (folded.length > LONGEST_NAME) folded = folded.split(/[(,;:。!?]/)[0] ?? '';
  if (folded === '' || folded.length > LONGEST_NAME) return null;
  const bare = folded.replace(DECORATION, '');
  return MEANINGS.find(([words]) => words.test(bare) || words.test(folded))?.[1] ?? null;
}

/** Whether a text speaks of the last six of a document at all: without it there is no form, and nothing more to be read. */
export function speaksOfTail(text: string): boolean {
  return /[6六６]|last ?six/i.test(text) && /[证證]|\bid|cert/i.test(text);
}

/** What names an SMS code beyond doubt, where two fields say 验证码. */
export function isSmsText(text: string): boolean {
  return /短信|简讯|手机|动态|sms/.test(fold(text));
}
