import type { Source } from '../source';
import type { SmsRefusal } from './reading';

interface OtherMessage extends Source {
  readonly why: SmsRefusal;
  /** Looked for in a text without blanks. */
  readonly says: RegExp;
  /** Also where it carries a code of six digits. */
  readonly withCode?: true;
}

/** Messages that are known not to be the verification SMS, by what they say; the first that fits (facts/verification.md 7.2). */
export const OTHER_MESSAGES: readonly OtherMessage[] = [
  { why: 'antiFraud', says: /预警|反诈|诈骗|96110|劝阻/u, source: 'the ministry, 12381涉诈预警劝阻短信系统', date: '2021-07-14' },
  { why: 'approval', says: /审核已?通过|已通过.{0,12}审核|备案(?:已)?成功|备案号(?:为|是|:)/u, source: 'Tencent Cloud, 工信部备案通知说明', date: '2022' },
  { why: 'changeNotice', says: /备案信息已(?:被|经)?(?:变更|注销|取消|修改)|已被取消接入/u, source: 'xiaosb.com/beian/2472', date: '2019' },
  {
    why: 'otherSystem', says: /公安.{0,6}备案|联网备案|网安备/u, withCode: true, source: 'facts/verification.md 1.3', date: '2024',
  },
  { why: 'provider', says: /备案|工信部|核验|管局|通信管理局|接入商/u, source: "JD Cloud's SMS", date: '2025-03' },
  { why: 'ad', says: /退订|拒收|回[TtNn](?![a-z])|优惠|红包|特价|抽奖|贷款|折扣/u, source: 'the ministry, 通信短信息服务管理规定', date: '2015-06-30' },
];

/** Codes for something else: what these words are about, the verification is not. */
export const ELSEWHERE = /登录|登陆|注册|找回|重置|修改密码|更换手机|支付|付款|转账|提现|绑定|快递|取件|订单号/u;

/** Whether a code that the ministry has signed is for something else: it has other services, too. */
export function isForSomethingElse(joined: string): boolean {
  return !/核验|备案/u.test(joined) || (ELSEWHERE.test(joined) && !/已提交|核验链接|完成核验/u.test(joined));
}

/** Which other message this is, or null. */
export function otherMessage(joined: string, hasCode: boolean): SmsRefusal | null {
  return OTHER_MESSAGES.find(({ says, withCode }) => (!hasCode || withCode === true) && says.test(joined))?.why ?? null;
}
