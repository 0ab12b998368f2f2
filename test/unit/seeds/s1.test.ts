import { expect } from 'vitest';
import { explain } from '../../../lib/rules/answer-meanings';
import { readAnswer } from '../../../lib/rules/answers';
import { CAUSE_SOURCES } from '../../../lib/rules/causes';
import { NOTES_2025 } from '../../../lib/rules/help-pages';
import { checkCode } from '../../../lib/rules/code';
import { deadNumber } from '../../../lib/rules/dead-number';
import { tailOf } from '../../../lib/rules/id-document/tail-of';
import { mendIdTail } from '../../../lib/rules/id-tail';
import { ROUND_DURATION } from '../../../lib/rules/limits';
import { ladder } from '../../../lib/rules/no-sms';
import { PROVIDER_HELP, SYNC } from '../../../lib/rules/provider-help';
import { readSms } from '../../../lib/rules/sms/read-sms';
import { WHICH_PHONE } from '../../../lib/rules/which-phone';
import { seedDocument } from './document';
import { saysOf, SERVICE } from './voices';

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;

/** A site owner's notes on a filing with JD Cloud, with texts of Aliyun's and JD Cloud's help, 2025-03. */
const { says, tellsNothing, isCovered } = seedDocument(1);

tellsNothing([[1, 5], [7, 8]], 'when and where it was written');
tellsNothing([[10, 11], [13, 17]], 'why there are filings at all, and that the phone is to stay on');
tellsNothing([[19, 58]], 'a filing up to the authority, in pictures');
tellsNothing([63, 68, 82, 93, 99, 101, 76, 77, 86, 87], 'headings');
tellsNothing([66, 74, 96], 'pictures');

says([60, 61], "JD Cloud's own message: it is not the verification SMS, and says where that goes for a 新增接入", () => {
  const sms = '【京东云】尊敬的某某：您的备案信息已经提交至通信管理局审核，请关注并完成工信部短信验证（工信部短信将发送至原接入商备案信息中网站负责人手机号码），审核时间20个工作日内。客服电话400-000-0000。';
  expect(readSms(sms)).toMatchObject({ is: 'refused', why: 'provider' });
  expect(saysOf('jdcloud2025', 'addAccess')).toEqual(SERVICE);
  expect(WHICH_PHONE.addAccess.rule).toBe('atOldProvider');
});
says(65, 'within 24 hours of the SMS; else the filing has to be handed in again', () => expect(ROUND_DURATION).toBe(24 * HOUR));
says([70, 71], 'the template of the SMS: two signatures, the code, the filing type, the bare host, one day', () => {
  const sms = '【工业和信息化部】验证码：012345。您的新增接入已提交，核验链接：beian.miit.gov.cn，有效期1天【工信部ICP备案】';
  expect(readSms(sms)).toMatchObject({
    is: 'verification', code: '012345', typeWord: '新增接入', filingTypes: ['addAccess'], validHours: 24, link: { is: 'right' },
  });
});
// The field and its options: test/unit/page/service-type.test.ts.
says(73, 'the form asks for the 服务类型 before the three fields', () => {
  expect(readAnswer('请选择服务类型')?.outcome).toBe('notSent');
});
says(78, 'the code is the six digits of the SMS; one that is late or lost can be sent again', () => {
  expect([checkCode('012345'), checkCode('01234')]).toEqual([null, 'codeLength']);
  expect(ladder('jdcloud', 'addAccess', { now: 24 * HOUR - 1, since: 0, resentAt: null, resendsLeft: 2 }).find(({ id }) => id === 'resend')?.state).toBe('open');
});
says(79, 'the phone is that of the person in the filing; a number that changed or is dead has its own steps', () => {
  expect(deadNumber('first').map(({ step }) => step)).toEqual(['recover', 'wait', 'correct']);
});
says(80, 'the last six with symbols: A1234567（8） gives 567（8）, A123456X gives 23456X', () => {
  expect([mendIdTail('A1234567（8）'), mendIdTail('A123456X')]).toEqual(['567（8）', '23456X']);
  expect(tailOf('other', 'A123456X').tails[0]?.tail).toBe('23456X');
});
says(84, 'the console says 待验证 for 30 to 60 minutes more', () => {
  expect(SYNC.what).toEqual({ from: 30 * MINUTE, to: HOUR });
  expect(PROVIDER_HELP.jdcloud.waiting?.what).toContain('待验证');
});
says(88, 'all done: the authority looks at it', () => expect(explain('allDone', { hasPassed: false })?.causes).toContain('review'));
says(89, 'this person is done, others are not: within the same 24 hours', () => {
  expect(explain('othersOpen', { hasPassed: true })?.causes).toEqual(['othersAsked', 'sameDay']);
});
says(90, 'failed for good: hand it in again, and verify with the new SMS', () => {
  expect(explain('locked', { hasPassed: false })?.cost).toBe('round');
});
says(91, 'wrong values, or the result has not come through yet', () => {
  const causes = explain('tryAgain', { hasPassed: false })?.causes;
  expect(causes).toEqual(expect.arrayContaining(['code', 'phone', 'idTail', 'notSynced']));
});
says(95, 'then the authority takes 1 to 20 working days', () => {
  expect(CAUSE_SOURCES.review).toContain(NOTES_2025);
});
says(97, 'and tells the result by SMS and mail: an SMS without a code', () => {
  expect(readSms('【工业和信息化部】您的备案申请已审核通过，备案号为浙ICP备00000000号。')).toMatchObject({ is: 'refused', why: 'approval' });
});

const rungs = ladder('aliyun', 'first', { now: 0, since: 0, resentAt: null, resendsLeft: 2 }).map(({ id }) => id);
says(103, 'no SMS: wait first', () => expect(rungs[0]).toBe('wait'));
says(104, 'no SMS for long, and the number is right: send it again', () => expect(rungs).toContain('resend'));
says(105, 'the number cannot be got back: do nothing; after 24 hours the filing comes back, and takes a new number', () => {
  expect(rungs.at(-1)).toBe('back');
  expect(deadNumber('first').map(({ step }) => step)).toEqual(expect.arrayContaining(['wait', 'correct']));
});
says(106, 'no SMS: the phone may have taken it for junk', () => expect(rungs).toContain('junk'));
says(107, 'no SMS: the number may be in arrears', () => expect(rungs).toContain('arrears'));

isCovered();
