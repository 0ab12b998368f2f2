import { expect } from 'vitest';
import { explain } from '../../../lib/rules/answer-meanings';
import { readAnswer } from '../../../lib/rules/answers';
import { FIRST_FILING } from '../../../lib/rules/first-filing';
import { DOUYIN_2024 } from '../../../lib/rules/help-pages';
import { TRY_LIMIT, ROUND_DURATION } from '../../../lib/rules/limits';
import { ladder } from '../../../lib/rules/no-sms';
import { segmentOf } from '../../../lib/rules/phone-segment';
import { firstSms, PROVIDER_HELP } from '../../../lib/rules/provider-help';
import { SITUATION_ROWS } from '../../../lib/rules/situations';
import { suggestPersons } from '../../../lib/rules/suggest-persons';
import { NEVER_EMERGENCY } from '../../../lib/rules/which-phone';
import { meaningOf } from '../../../lib/page/words';
import { seedDocument } from './document';
import { BOTH, SUBJECT } from './voices';

const HOUR = 60 * 60 * 1000;
const FRESH = { hasPassed: false } as const;

/** Douyin open platform, 工信部短信核验解读, 2024 or later. */
const { says, tellsNothing, isCovered } = seedDocument(2);

const caseOf = (situation: (typeof SITUATION_ROWS)[number]['situation']) =>
  SITUATION_ROWS.find((row) => row.provider === 'douyin' && row.situation === situation)?.says;
const causes = (answer: Parameters<typeof explain>[0]) => explain(answer, FRESH)?.causes ?? [];
const rungs = (now: number) => ladder('douyin', 'first', { now, since: 0, resentAt: null, resendsLeft: 2 }).map(({ id }) => id);

tellsNothing([[1, 11], 18, 30, 37, 40, 44, 48, 75], 'headings, and what the page is about');

says(12, 'case 1, the first filing of the organisation: its own person alone', () => expect(caseOf('neverFiled')).toEqual(SUBJECT));
says(13, 'whether it is the first: searched under 网站, APP, 小程序 and 快应用', () => {
  expect(FIRST_FILING.searched).toEqual(['website', 'app', 'miniProgram', 'quickApp']);
});
says(14, 'case 2, it has filed before: its own person alone', () => expect(caseOf('filedBefore')).toEqual(SUBJECT));
says(15, 'case 3, the same name is filed on another platform: both persons', () => expect(caseOf('sameNameElsewhere')).toEqual(BOTH));
says(16, 'case 4, renamed since it was filed here: both persons', () => expect(caseOf('renamed')).toEqual(BOTH));
says(17, 'never to the emergency phone', () => expect(NEVER_EMERGENCY).toContain(DOUYIN_2024));
says([19, 20], 'the ministry\'s page, and its three fields', () => {
  expect(['短信验证码', '手机号', '证件号码后6位'].map(meaningOf)).toEqual(['code', 'phone', 'idTail']);
});
says(21, 'the code has six digits', () => expect(meaningOf('6位短信验证码')).toBe('code'));
says([22, 24], 'phone and last six: find the case, then look the data up in the console rather than remember them', () => {
  expect(PROVIDER_HELP.douyin.lookUp).not.toBeNull();
});
says([25, 26], 'cases 1 and 2: the data of 主办单位负责人', () => {
  for (const situation of ['neverFiled', 'filedBefore'] as const) {
    const type = SITUATION_ROWS.find((row) => row.situation === situation)?.types[0] ?? 'first';
    expect(suggestPersons('douyin', type, 'miniProgram', situation).map(({ role }) => role)).toEqual(['subject']);
  }
});
says(27, 'where to look them up: 基础设置, 备案信息, 查看填写信息', () => {
  expect(PROVIDER_HELP.douyin.lookUp?.what).toEqual(['基础设置', '备案信息', '查看填写信息']);
});
says([28, 29], 'cases 3 and 4: the data of both persons, as typed at Douyin', () => {
  for (const situation of ['sameNameElsewhere', 'renamed'] as const) {
    const type = SITUATION_ROWS.find((row) => row.situation === situation)?.types[0] ?? 'first';
    expect(suggestPersons('douyin', type, 'miniProgram', situation).map(({ role }) => role)).toEqual(['subject', 'service']);
  }
});
says([31, 33], '"verify again": the values do not fit, most of the time the last six; check all three', () => {
  expect(readAnswer('您的短信核验失败,请您重新验证')?.id).toBe('tryAgain');
  expect(causes('tryAgain')[0]).toBe('idTail');
  expect(causes('tryAgain')).toEqual(expect.arrayContaining(['code', 'phone']));
});
says([34, 35], '"ask the provider": five wrong tries, and with the sixth the filing comes back', () => {
  expect(readAnswer('您的短信核验失败,请联系接入商查询核验结果')).toEqual({ id: 'locked', outcome: 'locked' });
  expect(TRY_LIMIT).toBe(5);
  expect(causes('locked')[0]).toBe('sixthTry');
});
says(36, 'then no resend helps: wait for 审核未通过, and press 重新发送短信 in the console', () => {
  expect(PROVIDER_HELP.douyin.returned?.what).toContain('审核未通过');
  expect(PROVIDER_HELP.douyin.resubmit?.what).toEqual({ way: 'path', path: ['重新发送短信'] });
});
says([38, 39], '"nothing to resend": the phone or the last six are wrong', () => {
  expect(readAnswer('您暂无待短信核验的备案申请,无需重发短信')?.id).toBe('nothingToResend');
  expect(causes('nothingToResend')).toEqual(expect.arrayContaining(['idTail', 'phone']));
});
says([41, 43], 'and what to check: whose turn it is, and the contact phone, not the emergency one', () => {
  expect(causes('nothingToResend')).toContain('otherPerson');
});
says(45, 'how the console shows a failed verification', () => {
  expect(PROVIDER_HELP.douyin.returned?.what).toContain('工信部短信核验失败:短信验证未通过');
});
says([46, 47], 'it fails by the 24 hours or by the sixth try; both begin anew with 重新发送短信', () => {
  expect(ROUND_DURATION).toBe(24 * HOUR);
  expect(causes('locked')).toEqual(expect.arrayContaining(['sixthTry', 'timeOver']));
});
says([49, 50], 'no code 24 hours after the pre-review: wait until the console says that it came back, then resend there', () => {
  expect(rungs(25 * HOUR)[0]).toBe('back');
});
says([51, 55], 'no code: is it the right person? The four cases', () => expect(SITUATION_ROWS.filter(({ provider }) => provider === 'douyin')).toHaveLength(4));
says(56, 'no code: is the number of a segment that receives it?', () => expect(rungs(5 * HOUR)).toContain('segment'));

const TABLE = [
  '130 150 170 180 190', '131 151 171 181 191', '132 152 162 172 182 192', '133 153 173 183 193', '134 184',
  '135 155 165 175 185 195', '136 146 156 166 176 186 196', '137 147 157 167 177 187 197', '138 158 178 188 198', '139 159 189 199',
];
TABLE.forEach((row, at) => {
  says(57 + at, `the segments ${row} receive it`, () => {
    for (const segment of row.split(' ')) expect(segmentOf(`${segment}00000000`)).toBe('supported');
  });
});

says([67, 70], 'no code still: the blocker of the phone, its junk folder, arrears', () => {
  expect(rungs(5 * HOUR)).toEqual(expect.arrayContaining(['junk', 'arrears']));
});
says(71, 'no code still: the card into another phone, and send again', () => {
  expect(rungs(5 * HOUR)).toEqual(expect.arrayContaining(['otherPhone', 'resend']));
});
says([72, 73], 'the SMS comes 3 to 4 hours after the pre-review', () => {
  expect(firstSms('douyin').what).toEqual({ from: 3 * HOUR, to: 4 * HOUR });
});
says(74, 'whether both persons must verify depends on the case', () => {
  expect(new Set(SITUATION_ROWS.map((row) => JSON.stringify(row.says))).size).toBe(2);
});
says([76, 77], 'five tries; the sixth returns the filing, here called 管局审核失败', () => {
  expect(TRY_LIMIT).toBe(5);
  expect(PROVIDER_HELP.douyin.returned?.what).toContain('管局审核失败');
});
says([78, 79], 'after 24 hours still 管局审核中: look again after 6 hours', () => {
  expect(PROVIDER_HELP.douyin.waiting?.what).toContain('管局审核中');
  expect(PROVIDER_HELP.douyin.lookAgain?.what).toBe(6 * HOUR);
});
says([80, 82], '"wait for the other persons": the other one has to verify within the same 24 hours', () => {
  expect(readAnswer('您的短信核验完成,请等待其他核验人进行短信核验')?.id).toBe('othersOpen');
  expect(causes('othersOpen')).toContain('sameDay');
});
says([83, 84], '"all done" means that it is done', () => {
  expect(readAnswer('您的短信核验已全部完成,该请求将提交管局审核')).toEqual({ id: 'allDone', outcome: 'done' });
});

isCovered();
