import { fold } from '../rules/text';

/** What a field of the two forms is for. */
export type FieldKind = 'code' | 'phone' | 'idTail';

/**
 * What a name says about a field. `telephone` may be the phone, when nothing else is; `lastSix` says "the last six" and not
 * of what; `document` names the whole number of a document, and `foreign` a field that neither form has.
 */
export type Meaning = FieldKind | 'telephone' | 'lastSix' | 'document' | 'imageCode' | 'foreign';

/** Documents of a person; of what has a 证 too, a permit or a diploma, the last six are another's. */
const DOCUMENT = '(?:证件|身[份分]证|护照|通行证|台胞证|居[住留]证|(?:^|人|的)证号)';

/** "The last six", in the ways in which forms write it; folded text. */
const LAST_SIX = '(?:最?后|[末尾]号?)(?:的)?\\(?[6六]';

/**
 * The names that people read beside fields, folded, in the order in which they are tried: 手机验证码 is a code, not a
 * phone, 图形验证码 is no SMS code, and 服务密码（身份证后六位） is a password. The site's own names: facts/miit-page.md 2 and
 * 3.3; the others are how forms of this kind write the same thing (facts/miit-page.md 8, P12 and P13).
 */
const MEANINGS: readonly (readonly [RegExp, Meaning])[] = [
  [/(?:图[形片像文]|安全|计算|算术|字符|滑块|附加)(?:验证|校验)码|图.{0,4}(?:字符|数字|验证码)|计算结果|captcha|imagecode|imgcode/, 'imageCode'],
  [/邮箱|邮件|e-?mail/, 'foreign'],
  [/(?:接?收|获取).{0,4}(?:验证码|短信)的?手机(?:号码?)?$|(?:验证码|短信)接?收手机(?:号码?)?$/, 'phone'],
  [/(?:短信|手机|动态|一次性)(?:密码|口令)|短信[中里内上].{0,6}[6六][位个]|[验校效核]证?验?码|认证码|动态码|短信码|sms(?:valid|verify)?code|verif(?:y|ication)code|validcode|authcode|^otp$/, 'code'],
  [/密码|口令|初始|默认|姓名|昵称|用户名|登录名|账号|帐号|账户|应急|紧急|银行|开户|卡号|地址|固定电话|座机|传真|password|username|account/, 'foreign'],
  [new RegExp(`${DOCUMENT}.{0,8}${LAST_SIX}|${LAST_SIX}[位个码]?.{0,4}${DOCUMENT}|${DOCUMENT}.{0,4}[6六]位尾|(?:id|cert).{0,10}last(?:6|six)|last(?:6|six).{0,16}(?:id|cert)`), 'idTail'],
  [/[^最](?:最?后|[末尾]号?)\(?[6六]|(?:[前后]|[末尾]号?)\(?[0-57-9一二三四五七八九][位个码]|前[6六]位/, 'foreign'],
  [new RegExp(`^${LAST_SIX}`), 'lastSix'],
  [/证件号?码?$|证号码?$|身份证号?码?$|证件号码|^(?:id|cert)(?:card)?(?:no|num|number)?$/, 'document'],
  [/^(?:单位|公司|企业|主体|网站|机构)$|名称|联系人$|收件人|内容|备注|金额|日期|生日|学号|工号|性别|科室|省份|城市|地区|学校|医院|订单|单号|车牌|备案号|许可证号|域名/, 'foreign'],
  [/手机|移动电话|行动电话|流动电话|手提电话|mobile|cellphone|phonenum|^phone/, 'phone'],
  [/电话|联系方式|phone|^tel$/, 'telephone'],
];

/** The site's own names, bare; nothing else needs to be tried for these. */
const OWN_NAMES: ReadonlyMap<string, Meaning> = new Map([
  ['短信验证码', 'code'], ['手机号', 'phone'], ['手机号码', 'phone'], ['证件号码后6位', 'idTail'], ['证件号码后六位', 'idTail'],
]);

/** Words that ask for the field or decorate it, and say nothing about what it is. */
const DECORATION = /请|您的?|(?:[只仅][需要须]?)?(?:[输录]入?|填写?)|补[全齐充]|[*:]/g;

/** What explains a name, after it. */
const EXPLANATION = /\(.{0,12}\)$/;
/** What of a document's characters counts, its check character or its brackets: no field of its own. */
const EXTENT = /\(不?[包]?[含括].*\)$/;
/** A question is about a field, and beside none: 证件号码后6位怎么填? */
const QUESTION = /怎|如何|什么|哪|吗|收不到|没收到/;

/** Longer texts are not the name of a field but an explanation near it. */
const LONGEST_NAME = 30;

/** What was read before: a page is looked at again and again. */
const read = new Map<string, Meaning | null>();
const MOST_READ = 500;

/** What a text beside a field says about the field, or null. Of a long one its head is read: the name, before what explains it. */
export function meaningOf(text: string): Meaning | null {
  if (text.length > 8 * LONGEST_NAME) return null;
  let meaning = read.get(text);
  if (meaning === undefined) {
    meaning = meaningIn(text);
    if (read.size >= MOST_READ) read.clear();
    read.set(text, meaning);
  }
  return meaning;
}

function meaningIn(text: string): Meaning | null {
  let folded = fold(text);
  if (folded.length > LONGEST_NAME) folded = folded.split(/[(,;:。!?]/)[0] ?? '';
  if (folded === '' || folded.length > LONGEST_NAME) return null;
  if (QUESTION.test(folded)) return null;
  const bare = folded.replace(DECORATION, '').replace(EXTENT, '');
  const own = OWN_NAMES.get(bare);
  if (own !== undefined) return own;
  const meanings = [bare, bare.replace(EXPLANATION, '')].map((name) => MEANINGS.find(([words]) => words.test(name))?.[1]);
  return meanings.find((meaning) => meaning !== undefined) ?? null;
}

/** Whether a text speaks of the last six of a document at all: without it there is no form, and nothing more to be read. */
export function speaksOfTail(text: string): boolean {
  return /[6六６]|last ?six/i.test(text) && /[证證]|\bid|cert/i.test(text);
}

/** What names an SMS code beyond doubt, where two fields say 验证码. */
export function isSmsText(text: string): boolean {
  return /短信|简讯|手机|动态|sms/.test(fold(text));
}
