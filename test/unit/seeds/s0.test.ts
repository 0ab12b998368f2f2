import { expect } from 'vitest';
import { JD_2020 } from '../../../lib/rules/help-pages';
import { readAnswer } from '../../../lib/rules/answers';
import { checkCode } from '../../../lib/rules/code';
import { mendIdTail } from '../../../lib/rules/id-tail';
import { RESEND_LIMIT, RESEND_PAUSE, ROUND_DURATION } from '../../../lib/rules/limits';
import { ladder } from '../../../lib/rules/no-sms';
import { firstSms } from '../../../lib/rules/provider-help';
import { NEVER_EMERGENCY, WHICH_PHONE } from '../../../lib/rules/which-phone';
import { readSms } from '../../../lib/rules/sms/read-sms';
import { meaningOf } from '../../../lib/page/words';
import { submitRank } from '../../../lib/page/submit-words';
import { seedDocument } from './document';
import { BOTH, NOBODY, saysOf, SERVICE, SUBJECT } from './voices';

const HOUR = 60 * 60 * 1000;
const MINUTE = 60 * 1000;

/** JD Cloud, 备案短信核验说明, after 2020-08-18. */
const { says, tellsNothing, isCovered } = seedDocument(0);

tellsNothing([1, 5, 10, 12, 13, 26, 28, 33, 39, 50, 53, 56, 61, 69, 79, 82, 86], 'headings');
tellsNothing([48, 63, 67, 77, 90], 'pictures');

says(3, 'the SMS comes after the provider has passed the filing on, and is to be used within 24 hours', () => {
  expect(ROUND_DURATION).toBe(24 * HOUR);
});
says(6, 'since 2020-08-17 all provinces: what its table says holds nationwide', () => {
  expect(saysOf('jdcloud2020', 'first')).not.toBeNull();
});
says(14, '首次备案: both persons', () => expect(saysOf('jdcloud2020', 'first')).toEqual(BOTH));
says(15, '新增网站: both persons', () => expect(saysOf('jdcloud2020', 'addService')).toEqual(BOTH));
says(16, '新增接入: the person of the website', () => expect(saysOf('jdcloud2020', 'addAccess')).toEqual(SERVICE));
says(17, '仅主体变更: the person of the organisation', () => expect(saysOf('jdcloud2020', 'changeSubject')).toEqual(SUBJECT));
says(18, '仅变更网站: the person of the website', () => expect(saysOf('jdcloud2020', 'changeService')).toEqual(SERVICE));
says(19, '主体网站均变更: both persons', () => expect(saysOf('jdcloud2020', 'changeBoth')).toEqual(BOTH));
says(20, '注销主体: the person of the organisation', () => expect(saysOf('jdcloud2020', 'cancelSubject')).toEqual(SUBJECT));
says(21, '注销网站: nobody', () => expect(saysOf('jdcloud2020', 'cancelService')).toEqual(NOBODY));
says(22, '取消接入: nobody', () => expect(saysOf('jdcloud2020', 'cancelAccess')).toEqual(NOBODY));
says(24, 'an access that is added: the number that is on record at the provider before receives it', () => {
  expect(WHICH_PHONE.addAccess.rule).toBe('atOldProvider');
  expect(ladder('jdcloud', 'addAccess', { now: HOUR, since: 0, resentAt: null, resendsLeft: 2 })[0]?.id).toBe('atOldProvider');
});
says(29, 'the number in the filing, never the emergency number', () => {
  expect(WHICH_PHONE.first.rule).toBe('asFiled');
  expect(NEVER_EMERGENCY).toContain(JD_2020);
});
says(30, 'the code is six Arabic digits', () => {
  expect([checkCode('012345'), checkCode('12345'), checkCode('12345a')]).toEqual([null, 'codeLength', 'codeNotDigits']);
});
says(31, 'it is sent by 12381 or 106…12381', () => {
  const sender = (from: string) => readSms(`${from}\n【工业和信息化部】验证码：012345。您的首次备案已提交，核验链接：beian.miit.gov.cn，有效期1天【工信部ICP备案】`);
  expect(sender('12381')).toMatchObject({ is: 'verification', sender: { is: 'ministry' } });
  expect(sender('1069012345678912381')).toMatchObject({ is: 'verification', sender: { is: 'ministry' } });
});
says(34, 'it comes 5 to 10 minutes after the filing was passed on', () => {
  expect(firstSms('jdcloud').what).toEqual({ from: 5 * MINUTE, to: 10 * MINUTE });
});
says(35, 'an SMS that did not come or was lost can be sent again', () => {
  expect(ladder('jdcloud', 'first', { now: HOUR, since: 0, resentAt: null, resendsLeft: 2 }).find(({ id }) => id === 'resend')?.state).toBe('open');
});
says(36, 'within 24 hours of the SMS, and then the authority looks at it', () => expect(ROUND_DURATION).toBe(24 * HOUR));
says([40, 44], 'the form is found under 短信核验 on the ministry\'s page', () => {
  expect(readSms('【工业和信息化部】验证码：012345。您的首次备案已提交，核验链接：beian.miit.gov.cn，有效期1天【工信部ICP备案】')).toMatchObject({ link: { is: 'right' } });
});
says(46, 'its fields are the code, the phone and the last six of the document, and 提交 sends it', () => {
  expect(['短信验证码', '手机号码', '证件号码后6位'].map(meaningOf)).toEqual(['code', 'phone', 'idTail']);
  expect(submitRank('提交', 'try')).toBe(3);
});
says(51, 'the phone is that of the own role in the filing, not the emergency number', () => {
  expect(meaningOf('应急联系电话')).toBe('foreign');
});
says(54, 'the six digits of the SMS', () => expect(checkCode('000123')).toBeNull());
says([57, 59], 'the last six of a personal document: identity card, passport, permit of Hong Kong and Macau', () => {
  expect(['110101199001011237', 'E12345678', 'H12345678'].map(mendIdTail)).toEqual(['011237', '345678', '345678']);
});
says(65, '"wait for the other persons": others have to verify, within the same 24 hours', () => {
  expect(readAnswer('您的短信核验完成，请等待其他核验人进行短信核验')).toEqual({ id: 'othersOpen', outcome: 'passed' });
});
says(71, 'a resent SMS takes 5 to 10 minutes; two resends are all', () => {
  expect(RESEND_PAUSE).toBe(10 * MINUTE);
  expect(RESEND_LIMIT).toBe(2);
});
says([73, 75], 'the resend form has the phone and the last six, and no code', () => {
  expect(submitRank('提交', 'resend')).toBe(3);
  expect(['手机号', '证件号码后6位'].map(meaningOf)).toEqual(['phone', 'idTail']);
});
says(80, 'its phone is that of the own role too', () => expect(WHICH_PHONE.first.rule).toBe('asFiled'));
says(83, 'its last six too', () => expect(mendIdTail('110101199001011237')).toBe('011237'));
says([88, 92], 'what the site then says, and that the code of the new SMS is to be used', () => {
  expect(readAnswer('您的短信验证码已重发成功，请查看手机并尽快完成短信核验。')?.id).toBe('resent');
});

isCovered();
