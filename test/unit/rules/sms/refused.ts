import type { HostWhy } from '../../../../lib/rules/host';
import type { SmsRefusal } from '../../../../lib/rules/sms/reading';
import { OLDER, S1 } from './accepted';

const linked = (text: string): string => S1.replace('beian.miit.gov.cn', text);
const coded = (text: string): string => S1.replace('验证码：012345', text);

/** Made up; none is anybody's. The last column: what is wrong with the address, where one makes it dangerous. */
export const REFUSED: readonly (readonly [what: string, text: string, why: SmsRefusal, link?: HostWhy])[] = [
  ['nothing', '', 'empty'],
  ['blanks and marks that nobody sees', ' \n\u200b\u3000\ufeff', 'empty'],
  ['a whole page', S1.padEnd(4_001, '。'), 'tooLong'],

  // Look-alikes: the signature is right and the address is not
  ['the right name in front of another', linked('beian.miit.gov.cn.evil.cn'), 'lookalike', 'borrowed'],
  ['the same with https and a path', linked('https://beian.miit.gov.cn.evil.cn/#/Integrated'), 'lookalike', 'borrowed'],
  ['a hyphen for a dot', linked('beian-miit.gov.cn'), 'lookalike', 'spelling'],
  ['another hyphen', linked('beian.miit-gov.cn'), 'lookalike', 'spelling'],
  ['a letter changed', linked('bejan.miit.gov.cn'), 'lookalike', 'spelling'],
  ['a letter left out', linked('beian.mit.gov.cn'), 'lookalike', 'spelling'],
  ['two letters swapped', linked('beain.miit.gov.cn'), 'lookalike', 'spelling'],
  ['a letter doubled', linked('beian.miiit.gov.cn'), 'lookalike', 'spelling'],
  ['com for cn', linked('beian.miit.gov.com'), 'lookalike', 'borrowed'],
  ['without gov', linked('beian.miit.cn'), 'lookalike', 'borrowed'],
  ['1 for i', linked('be1an.miit.gov.cn'), 'lookalike', 'letters'],
  ['l for i', linked('beian.mlit.gov.cn'), 'lookalike', 'letters'],
  ['a Cyrillic a', linked('bei\u0430n.miit.gov.cn'), 'lookalike', 'letters'],
  ['a Cyrillic c at its end', linked('beian.miit.gov.\u0441n'), 'lookalike', 'letters'],
  ['a letter with a mark', linked('béian.miit.gov.cn'), 'lookalike', 'letters'],
  ['punycode', linked('xn--ben-5cd0b.miit.gov.cn'), 'lookalike', 'punycode'],
  ['the right name before an @', linked('https://beian.miit.gov.cn@evil.cn/'), 'lookalike', 'userinfo'],
  ['the same without a scheme', linked('beian.miit.gov.cn@evil.cn'), 'lookalike', 'userinfo'],
  ['a name before the right one', linked('https://x@beian.miit.gov.cn/'), 'lookalike', 'userinfo'],
  ['the right name with a port', linked('https://beian.miit.gov.cn:8443/'), 'lookalike', 'port'],
  ['a backslash', linked('https://beian.miit.gov.cn\\@evil.cn'), 'lookalike', 'odd'],
  ['a percent sign in the host', linked('https://beian.miit.gov.cn%2eevil.cn'), 'lookalike', 'odd'],
  ['Han characters in the middle', linked('beian.miit.gov.cn.工信部.com'), 'lookalike', 'borrowed'],
  ['a top level in Han characters', linked('beian.miit.gov.cn.公司'), 'lookalike', 'borrowed'],
  ['the sentence runs into another host', linked('beian.miit.gov.cn有效期.com'), 'lookalike', 'borrowed'],
  ['the right name in a path', linked('evil.cn/beian.miit.gov.cn'), 'lookalike', 'borrowed'],
  ['the right name in a query', linked('https://evil.cn/?u=beian.miit.gov.cn'), 'lookalike', 'borrowed'],
  ['a path that goes on as a name', linked('beian.miit.gov.cn/.evil.cn'), 'lookalike', 'borrowed'],
  ['a full stop of a sentence inside', linked('beian.miit.gov.cn。evil.cn'), 'lookalike', 'borrowed'],
  ['both the right one and another', `${S1} 备用：evil.cn`, 'lookalike', 'other'],
  ['any other host', linked('icp-check.example.com'), 'lookalike', 'other'],
  ['an address of numbers', linked('203.0.113.7/beian'), 'lookalike', 'other'],
  ['a short link under the new signature', linked('t.cn/RTabcd1'), 'lookalike', 'shortLink'],
  ['another short link under the older one', OLDER.replace('t.cn', 'dwz.example'), 'lookalike', 'other'],
  ['a scheme of another kind', linked('ftp://beian.miit.gov.cn'), 'lookalike', 'odd'],
  ['without a code', S1.replace('验证码：012345。', '').replace('beian.miit.gov.cn', 'beian-miit.gov.cn'), 'lookalike', 'spelling'],
  ['without a signature', '您的网站未完成核验，将被关停，请立即登录 beian.miit.gov.cn.verify.example 处理', 'lookalike', 'borrowed'],

  // 公安备案
  ['beian.gov.cn', linked('beian.gov.cn'), 'otherSystem', 'police'],
  ['beian.mps.gov.cn', linked('https://beian.mps.gov.cn/#/query'), 'otherSystem', 'police'],
  ['its own message', '【全国互联网安全管理服务平台】验证码：123456，您正在办理公安联网备案。', 'otherCode'],
  ['the same in words', '【某地网安】您的网站公安备案已受理，请留意审核进度。', 'otherSystem'],

  // Other messages of the ministry's
  ['a warning of fraud', '【工业和信息化部】12381预警：您可能正遭遇冒充客服诈骗，切勿向他人透露验证码。', 'antiFraud'],
  ['another', '12381\n【工信部反诈专班】预警提示：近期有人冒充老师收费，请勿转账，如有疑问请拨打96110。', 'antiFraud'],
  ['an approval', '【工信部ICP备案】您的备案申请已审核通过，主体备案号为浙ICP备123456号。', 'approval'],
  ["an approval in a provider's words", '【某某云】您好，您的网站备案已通过管局审核，备案号：京ICP备2026000001号-1。', 'approval'],
  ['a change notice of 2019', '尊敬的用户某某，您的备案信息已被变更，详情请咨询您的接入服务提供商。', 'changeNotice'],
  ['an access cancelled', '【工信部备案系统】尊敬的用户，您的备案信息已被取消接入，详情请咨询接入商。', 'changeNotice'],
  ["the ministry's code for another service", '【工业和信息化部】验证码：123456，您正在登录政务服务平台。', 'otherCode'],
  ["the ministry's code for its filing system's login", '【工业和信息化部】验证码：123456，您正在登录备案系统，5分钟内有效。', 'otherCode'],
  ["the ministry's code for a new password", '【工信部ICP备案】验证码：123456，您正在找回密码。', 'otherCode'],
  ['a notice without a code', '【工信部ICP备案】您的新增接入已提交，请留意后续短信。', 'noCode'],

  // Providers
  ["a provider's notice", '【某某云】尊敬的用户：您的备案信息已经提交至通信管理局审核，请完成工信部短信验证，客服4006123456。', 'provider'],
  ["a provider's rejection", '【某某云】您的备案申请未通过管局审核，请登录控制台修改后重新提交。', 'provider'],
  ['a check of the filed data', '【某某云】接到管局通知，请于3日内核对主体信息，逾期将注销。', 'provider'],
  ["a provider's own code for the filing", '【某某云】验证码：123456，用于工信部ICP备案的手机核验，请勿泄露。', 'otherCode'],
  ["a provider's login code", '【某某云】验证码：123456，您正在登录，五分钟内有效。', 'otherCode'],
  ["the ministry's text under a provider's name", S1.replace('工业和信息化部', '某某云').replace('【工信部ICP备案】', ''), 'otherCode'],
  ["a provider's name at its end", S1.replace('【工信部ICP备案】', '【某某科技】'), 'otherCode'],
  ['a provider quotes the signature', '【工业和信息化部】【某某云】验证码：123456，用于备案核验。', 'otherCode'],

  // Other codes
  ["a bank's", '【某某银行】验证码123456，您正在转账，谨防诈骗，请勿告诉他人。', 'otherCode'],
  ['a parcel locker', '【某某驿站】取件码 123456，请尽快取件。', 'other'],
  ['a code without a signature', '验证码：123456', 'unsigned'],
  ['the message without its signatures', '验证码：012345。您的新增接入已提交，核验链接：beian.miit.gov.cn，有效期1天', 'unsigned'],
  ['a login code without a signature', '您的登录验证码是123456，请勿泄露', 'otherCode'],
  ['a shorter signature without the address', S1.replace('【工业和信息化部】', '【工信部】').replace('【工信部ICP备案】', '').replace('核验链接：beian.miit.gov.cn，', '请核验，'), 'unsigned'],

  // No code, or no telling which
  ['two SMS with different codes', `${S1}\n${S1.replace('012345', '543210')}`, 'twoCodes'],
  ['the new SMS under the older one', `${OLDER}\n${S1}`, 'twoCodes'],
  ["a provider's code and the ministry's", `【某某云】验证码：111111，用于登录。\n${S1}`, 'twoCodes'],
  ['a code before its label and another behind', coded('543210是您的验证码：012345'), 'twoCodes'],
  ['five digits', S1.replace('012345', '01234'), 'noCode'],
  ['seven digits', S1.replace('012345', '0123456'), 'noCode'],
  ['groups that go on', coded('验证码：012 345 678'), 'noCode'],
  ['letters in it', S1.replace('012345', '01234a'), 'noCode'],
  ['masked digits', S1.replace('012345', '******'), 'noCode'],
  ['digits that stand elsewhere', '【工业和信息化部】您的新增接入已提交，订单123456，核验链接：beian.miit.gov.cn，请查收验证码', 'noCode'],
  ['cut off before the code', '【工业和信息化部】验证码：', 'noCode'],

  // Nothing to do with it
  ['a bare code', '123456', 'other'],
  ['a phone number', '13800138000', 'other'],
  ['an advertisement', '【某某商城】双十一红包待领取，点 shop.example/a 立即使用，回T退订', 'ad'],
  ['a loan', '【某某金融】您有20万额度可提取，利率低至3折，拒收请回复R', 'ad'],
  ['a chat', '晚上一起吃饭吗？我订了六点的位子', 'other'],
  ["the site's own answer", '您的短信验证码已重发成功，请查看手机并尽快完成短信核验。', 'provider'],
  ['a link alone', 'https://example.com/a', 'address', 'other'],
];
