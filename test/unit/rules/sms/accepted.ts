import type { HostWhy } from '../../../../lib/rules/host';
import type { VerificationSms } from '../../../../lib/rules/sms/reading';

/** What is read in a sample. What it does not say otherwise is as in the template of seed S1. */
export type Expected = Partial<Omit<VerificationSms, 'is' | 'link' | 'sender' | 'time'>> & {
  readonly link?: HostWhy | null;
  readonly sender?: readonly ['ministry' | 'retired' | 'other', string];
  /** `month-day hour:minute`, or `daysAgo hour:minute`. */
  readonly time?: string;
};

/** The template of 2025 (seed S1), with a code of our own. */
export const S1 = '【工业和信息化部】验证码：012345。您的新增接入已提交，核验链接：beian.miit.gov.cn，有效期1天【工信部ICP备案】';
/** The older one (a user's report of 2019-08-29; facts/verification.md 7.1), with names of our own. */
export const OLDER = "【工信部备案系统】验证码:654321<张三>您好,由'某某公司'发起的'某某'网站的新增网站已提交核验,链接为:t.cn/RTabcd1";
const OF_OLDER: Expected = { code: '654321', typeWord: '新增网站', filingTypes: ['addService'], serviceKind: 'website', validHours: null, link: 'shortLink' };

const typed = (word: string): string => S1.replace('新增接入', word);
const coded = (text: string): string => S1.replace('验证码：012345', text);
const linked = (text: string): string => S1.replace('beian.miit.gov.cn', text);
const valid = (text: string): string => S1.replace('有效期1天', text);
const TRADITIONAL = '【工業和信息化部】驗證碼：012345。您的新增接入已提交，核驗鏈接：beian.miit.gov.cn，有效期1天【工信部ICP備案】';

/** Made up from the two templates and how such texts drift; none is anybody's. */
export const ACCEPTED: readonly (readonly [what: string, text: string, expected: Expected])[] = [
  ['the template of seed S1', S1, {}],
  ['the older template', OLDER, OF_OLDER],
  ['the wording of low trust', '【工业和信息化部】验证码:012345。您需在24小时内访问工信部备案系统完成核验。', { typeWord: null, filingTypes: [], link: null }],

  // Punctuation and width
  ['half-width throughout', S1.normalize('NFKC'), {}],
  ['full-width digits', S1.replace('012345', '０１２３４５'), {}],
  ['full-width letters in the address', linked('ｂｅｉａｎ．ｍｉｉｔ．ｇｏｖ．ｃｎ'), {}],
  ['no colon after the label', coded('验证码012345'), {}],
  ['是 instead of a colon', coded('验证码是012345'), {}],
  ['为 and a colon', coded('验证码为：012345'), {}],
  ['the code in quotes', coded('验证码：“012345”'), {}],
  ['the code in brackets', coded('验证码（012345）'), {}],
  ['the code between angles', coded('验证码：<012345>'), {}],
  ['full stops for commas', S1.replaceAll('，', '。'), {}],
  ['no punctuation but the colons', S1.replace(/[，。]/gu, ''), {}],
  ['half-width full stops', S1.replace(/[，。]/gu, '.'), {}],
  ['half-width full stops, and a blank behind the address', S1.replace(/[，。]/gu, '.').replace('.有效期', ' 有效期'), {}],
  ['semicolons', S1.replaceAll('，', '；'), {}],
  ['square brackets', S1.replaceAll('【', '[').replaceAll('】', ']'), {}],
  ['full-width square brackets', S1.replaceAll('【', '［').replaceAll('】', '］'), {}],
  ['tortoise-shell brackets', S1.replaceAll('【', '〔').replaceAll('】', '〕'), {}],

  // Spaces and line breaks
  ['a space behind the colon', S1.replaceAll('：', '： '), {}],
  ['a line for each clause', S1.replaceAll('，', '，\n').replace('。', '。\n'), {}],
  ['Windows line breaks', S1.replaceAll('，', '，\r\n'), {}],
  ['blanks between all characters but the code and the address', '【 工业和信息化部 】 验证码 ： 012345 。 您的 新增接入 已提交 ， 核验链接 ： beian.miit.gov.cn ， 有效期 1 天 【 工信部 ICP 备案 】', {}],
  ['an ideographic space', S1.replace('：', '：\u3000'), {}],
  ['no-break spaces', S1.replaceAll('，', '，\u00a0'), {}],
  ['the code in two groups', coded('验证码 012 345'), {}],
  ['the code in three groups', coded('验证码：01 23 45'), {}],
  ['the code digit by digit', coded('验证码：0 1 2 3 4 5'), {}],
  ['the code with a hyphen', coded('验证码：012-345'), {}],
  ['the address broken at a dot', linked('beian.miit.\ngov.cn'), {}],
  ['the address with blanks at its dots', linked('beian . miit . gov . cn'), {}],
  ['invisible marks around the code', S1.replace('012345', '\u200e012345\u200f'), {}],
  ['zero-width spaces in the address', linked('beian.\u200bmiit.gov.cn'), {}],
  ['a byte order mark', `\ufeff${S1}`, {}],

  // The code before its label
  ['before it, with 是您的', coded('012345是您的验证码'), {}],
  ['before it, with blanks', coded('012345 为您的验证码'), {}],
  ['before it, label in brackets', coded('012345（验证码）'), {}],
  ['before it, with 短信', coded('012345是您的短信验证码'), {}],
  ['校验码 for 验证码', coded('校验码：012345'), {}],

  // The address
  ['with https', linked('https://beian.miit.gov.cn'), {}],
  ['with a slash', linked('beian.miit.gov.cn/'), {}],
  ['with the way to the form', linked('https://beian.miit.gov.cn/#/Integrated/ComplaintA'), {}],
  ['with a query', linked('https://beian.miit.gov.cn/?spm=a.b#/Integrated/index'), {}],
  ['in capitals', linked('BEIAN.MIIT.GOV.CN'), {}],
  ['with http', linked('http://beian.miit.gov.cn'), { link: 'http' }],
  ['the dead www', linked('www.beian.miit.gov.cn'), { link: 'www' }],
  ['a province of before 2020', linked('zj.beian.miit.gov.cn'), { link: 'retired' }],
  ['the words run on behind it', linked('beian.miit.gov.cn').replace('，有效期', '有效期'), {}],
  ['no colon before it', S1.replace('链接：', '链接'), {}],
  ['a full stop behind it', linked('beian.miit.gov.cn。'), {}],
  ['without any', S1.replace('核验链接：beian.miit.gov.cn，', '请尽快核验，'), { link: null }],

  // Type and kind
  ['新增网站', typed('新增网站'), { typeWord: '新增网站', filingTypes: ['addService'], serviceKind: 'website' }],
  ['首次备案', typed('首次备案'), { typeWord: '首次备案', filingTypes: ['first'] }],
  ['新增备案', typed('新增备案'), { typeWord: '新增备案', filingTypes: ['first'] }],
  ['新增APP', typed('新增APP'), { typeWord: '新增APP', filingTypes: ['addService'], serviceKind: 'app' }],
  ['新增小程序', typed('新增小程序'), { typeWord: '新增小程序', filingTypes: ['addService'], serviceKind: 'miniProgram' }],
  ['新增快应用', typed('新增快应用'), { typeWord: '新增快应用', filingTypes: ['addService'], serviceKind: 'quickApp' }],
  ['变更备案, which may be three types', typed('变更备案'), { typeWord: '变更备案', filingTypes: ['changeSubject', 'changeService', 'changeBoth'] }],
  ['变更主体', typed('变更主体'), { typeWord: '变更主体', filingTypes: ['changeSubject', 'changeBoth'] }],
  ['变更接入', typed('变更接入'), { typeWord: '变更接入', filingTypes: ['changeAccess'] }],
  ['注销网站', typed('注销网站'), { typeWord: '注销网站', filingTypes: ['cancelService'], serviceKind: 'website' }],
  ['注销主体申请', typed('注销主体申请'), { typeWord: '注销主体', filingTypes: ['cancelSubject'] }],
  ['取消接入', typed('取消接入'), { typeWord: '取消接入', filingTypes: ['cancelAccess'] }],
  ['a type that no row names', typed('合并主体'), { typeWord: '合并主体', filingTypes: [] }],

  // Validity
  ['24小时内有效', valid('24小时内有效'), {}],
  ['有效期24小时', valid('有效期24小时'), {}],
  ['有效期为一天', valid('有效期为一天'), {}],
  ['有效期48小时, of the pilot', valid('有效期48小时'), { validHours: 48 }],
  ['有效期2天', valid('有效期2天'), { validHours: 48 }],
  ['none', valid('请及时核验'), { validHours: null }],

  // Sender and time, as phones copy them
  ['12381 and a time above it', `12381\n2026/1/5 09:30\n${S1}`, { sender: ['ministry', '12381'], time: '1-5 9:30' }],
  ['a port of 12381', `1069012345612381\n1月5日 上午9:30\n${S1}`, { sender: ['ministry', '1069012345612381'], time: '1-5 9:30' }],
  ['yesterday evening', `12381 昨天 晚上9:05\n${S1}`, { sender: ['ministry', '12381'], time: '1 21:05' }],
  ['in one line, as a selection gives it', `12381 2026-01-05 21:30 ${S1}`, { sender: ['ministry', '12381'], time: '1-5 21:30' }],
  ['named behind it', `${S1}\n发件人：12381`, { sender: ['ministry', '12381'] }],
  ['an unknown number', `+8613800138000\n${S1}`, { sender: ['other', '13800138000'] }],
  ['a number of before 2020', `10655113\n${OLDER}`, { ...OF_OLDER, sender: ['retired', '10655113'] }],
  ['the time behind it', `${S1}\n2026年1月5日 下午3:07`, { time: '1-5 15:07' }],

  // Handed on
  ['forwarded', `转发：${S1}`, {}],
  ['forwarded, with a word of whom', `王工转发给你：\n> ${S1.replaceAll('，', '，\n> ')}`, {}],
  ['quoted', `“${S1}”`, {}],
  ['with a reply under it', `${S1}\n收到，我这就去填`, {}],
  ['the same SMS twice', `${S1}\n${S1}`, {}],
  ['with emoji', `📩 ${S1} 🙏`, {}],
  ['digits as keycaps', S1.replace('012345', '0️⃣1️⃣2️⃣3️⃣4️⃣5️⃣'), {}],
  ['traditional characters', TRADITIONAL, {}],
  ['one signature only, in front', S1.replace('【工信部ICP备案】', ''), {}],
  ['one signature only, behind', S1.replace('【工业和信息化部】', ''), {}],
  ['small letters in the signature', S1.replace('ICP', 'icp'), {}],
  ['a shorter signature beside the right address', S1.replace('【工业和信息化部】', '【工信部】').replace('【工信部ICP备案】', ''), {}],
  ["a provider's message before it", `【某某云】您的备案已提交管局，请完成短信核验。\n${S1}`, {}],
];
