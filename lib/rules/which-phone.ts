import type { FilingType } from './filing';
import { DOUYIN_2024, JD_2020, TENCENT_FAQ_2022 } from './help-pages';
import type { Situation } from './situations';
import type { Source } from './source';

/**
 * Whose number receives the SMS: always that of a person's contact phone (手机号码, formerly 联系方式1) in the filing.
 * - `asFiled`: as it stands in the filing
 * - `newIfChanged`: the same, and where this very request changes it, the new one and not the old
 * - `atOldProvider`: as it is on record from the provider before, whatever is typed at the new one
 */
export type PhoneRule = 'asFiled' | 'newIfChanged' | 'atOldProvider';

export interface WhichPhone {
  readonly rule: PhoneRule;
  readonly sources: readonly Source[];
}

const PROVINCES: Source = { source: 'Huawei Cloud, rules of the provinces', date: '2024' };
const VOLCENGINE: Source = { source: 'Volcengine, 短信核验 (volcengine.com/docs/6428/68754)', date: '2021-08-12' };

const AS_FILED: WhichPhone = { rule: 'asFiled', sources: [DOUYIN_2024, JD_2020] };

/** Also for a new website, whose request may change the number of a person who is on record already (JD Cloud, 2019). */
const NEW_IF_CHANGED: WhichPhone = {
  rule: 'newIfChanged',
  sources: [
    TENCENT_FAQ_2022,
    { source: 'Ping An Cloud, help on the SMS verification', date: '2020-09' },
    { source: 'the rule text of the pilot, as edong.com has it', date: '2020' },
    { source: 'JD Cloud, Recording SMS verification instructions', date: '2019-07' },
  ],
};

const AT_OLD_PROVIDER: WhichPhone = {
  rule: 'atOldProvider',
  sources: [
    { source: "JD Cloud's own SMS, in a site owner's notes", date: '2025-03' },
    { source: 'an agency (foxcms.cn)', date: '2022-03-01' },
    JD_2020,
  ],
};

/** For 变更接入 no source says anything of its own: what holds for every filing is taken. */
export const WHICH_PHONE: Readonly<Record<FilingType, WhichPhone>> = {
  first: AS_FILED,
  addService: NEW_IF_CHANGED,
  addAccess: AT_OLD_PROVIDER,
  changeSubject: NEW_IF_CHANGED,
  changeService: NEW_IF_CHANGED,
  changeBoth: NEW_IF_CHANGED,
  cancelSubject: AS_FILED,
  cancelService: AS_FILED,
  cancelAccess: AS_FILED,
  changeAccess: AS_FILED,
};

/** Where a mini-program of the same name is filed elsewhere, its numbers are those typed at Douyin, not the older ones. */
export function whichPhone(filingType: FilingType, situation?: Situation): WhichPhone {
  return situation === 'sameNameElsewhere' ? { rule: 'asFiled', sources: [DOUYIN_2024] } : WHICH_PHONE[filingType];
}

/** The SMS never goes to the emergency number (应急电话, 应急联系手机号). */
export const NEVER_EMERGENCY: readonly Source[] = [DOUYIN_2024, VOLCENGINE, JD_2020];

/** Many provinces refuse one number for two different persons; one person in both roles has one number. */
export const DIFFERENT_PHONES: readonly Source[] = [PROVINCES];

/**
 * A number from outside the mainland does not pass the page's own check, which takes eleven digits from 13 to 19; that
 * one was ever accepted is told nowhere (facts/verification.md 2.2).
 */
export const ONLY_MAINLAND: readonly Source[] = [{ source: "the ministry's page, its own check of the field", date: '2023-08' }];
