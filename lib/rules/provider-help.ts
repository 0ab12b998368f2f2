import type { Provider } from './filing';
import { ALIYUN_2025, ALIYUN_EMAS_2024, DOUYIN_2024, HUAWEI_2025, JD_2020, JD_RECORDS_2022, NOTES_2025, TENCENT_2022, TENCENT_FAQ_2022, WECHAT_2024 } from './help-pages';
import type { Source } from './source';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Something that a provider's help tells, with where it is told. */
export interface Told<T> {
  readonly what: T;
  readonly sources: readonly Source[];
}

/** From and to, in ms. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * How a returned filing goes to the authority again: by a button of the console (`path` ends with it), directly or in the
 * provider's own app, or by itself while its data stay the same.
 */
export type Resubmit =
  | { readonly way: 'path'; readonly path: readonly string[] }
  | { readonly way: 'direct' }
  | { readonly way: 'itself' };

/** What is known of a provider's console. Null: no source says, which is told too. */
export interface ProviderHelp {
  /** Where the data stand as they were filed: the console's own words, from the top down. */
  readonly lookUp: Told<readonly string[]> | null;
  /** What the console lists of the persons to verify. */
  readonly listsPersons: Told<true> | null;
  /** The words by which it says that the verification is awaited, or its result not known yet. */
  readonly waiting: Told<readonly string[]> | null;
  /** The words by which it says that the filing came back. */
  readonly returned: Told<readonly string[]> | null;
  /** How long after the 24 hours to look again, where the console still says that it waits; ms. */
  readonly lookAgain: Told<number> | null;
  readonly resubmit: Told<Resubmit> | null;
}

const NOTHING: ProviderHelp = { lookUp: null, listsPersons: null, waiting: null, returned: null, lookAgain: null, resubmit: null };

/**
 * How long a result takes to reach the console, whoever's it is: 30 to 60 minutes (Aliyun's and JD Cloud's help, 2025-03).
 */
export const SYNC: Told<Span> = { what: { from: 30 * MINUTE, to: HOUR }, sources: [NOTES_2025] };

/** And at the latest: 24 hours (Aliyun EMAS, 2024). Until then a status that has not changed is no reason to verify again. */
export const SYNC_AT_MOST: Told<number> = { what: 24 * HOUR, sources: [ALIYUN_EMAS_2024] };

/** Source: facts/verification.md sections 4 and 6, the seeds. */
export const PROVIDER_HELP: Readonly<Record<Provider, ProviderHelp>> = {
  jdcloud: {
    ...NOTHING,
    // Said of a filing that the authority has rejected; the list is the same.
    lookUp: { what: ['备案管理', '备案记录', '继续备案'], sources: [JD_RECORDS_2022] },
    waiting: { what: ['待验证'], sources: [NOTES_2025] },
    resubmit: { what: { way: 'path', path: ['备案管理', '继续备案', '修改信息提交'] }, sources: [JD_RECORDS_2022] },
  },
  aliyun: {
    ...NOTHING,
    listsPersons: { what: true, sources: [ALIYUN_2025] },
    waiting: { what: ['待验证'], sources: [NOTES_2025] },
  },
  huaweicloud: { ...NOTHING, resubmit: { what: { way: 'direct' }, sources: [HUAWEI_2025] } },
  tencentcloud: { ...NOTHING, resubmit: { what: { way: 'itself' }, sources: [TENCENT_FAQ_2022] } },
  volcengine: NOTHING,
  douyin: {
    ...NOTHING,
    lookUp: { what: ['基础设置', '备案信息', '查看填写信息'], sources: [DOUYIN_2024] },
    waiting: { what: ['管局审核中'], sources: [DOUYIN_2024] },
    // The page names it once so (section 3) and once so (question 5), and quotes the reason that stands there (section 5).
    returned: { what: ['审核未通过', '管局审核失败', '工信部短信核验失败:短信验证未通过'], sources: [DOUYIN_2024] },
    lookAgain: { what: 6 * HOUR, sources: [DOUYIN_2024] },
    resubmit: { what: { way: 'path', path: ['重新发送短信'] }, sources: [DOUYIN_2024] },
  },
  wechat: { ...NOTHING, resubmit: { what: { way: 'path', path: ['去完善'] }, sources: [WECHAT_2024] } },
  other: NOTHING,
};

/**
 * When the first SMS comes after the provider has passed the filing on: 5 to 10 minutes (JD Cloud 2020-08-18; Aliyun,
 * Tencent, Huawei Cloud and Volcengine say about 5: the longer one is taken). Douyin: 3 to 4 hours.
 */
export function firstSms(provider: Provider): Told<Span> {
  if (provider === 'douyin') return { what: { from: 3 * HOUR, to: 4 * HOUR }, sources: [DOUYIN_2024] };
  return { what: { from: 5 * MINUTE, to: 10 * MINUTE }, sources: [JD_2020, TENCENT_2022] };
}

/** Every page that stands behind this help. */
export function sourcesOf({ lookUp, listsPersons, waiting, returned, lookAgain, resubmit }: ProviderHelp): readonly Source[] {
  const told = [lookUp, listsPersons, waiting, returned, lookAgain, resubmit, SYNC, SYNC_AT_MOST];
  return [...new Set(told.flatMap((each) => each?.sources ?? []))];
}
