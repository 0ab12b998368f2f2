import type { FilingType, Provider, Role, ServiceKind } from './filing';
import { type Situation, situationRow } from './situations';
import type { Source } from './source';
import { type Account, ACCOUNTS, type Saying, type Verifiers } from './verifier-accounts';

/**
 * Who must verify.
 *
 * INVARIANT, above every table: **whoever received a code must verify.** The ministry settles by itself who is asked, and
 * its SMS tells it. So what is read here is a hint of whom to tell beforehand, and never a reason to leave a code unused.
 *
 * And it is said of roles, not of persons: who has both, or shares the phone of one who must, is asked with them.
 */
export const WHO_RECEIVED: readonly Source[] = [
  { source: 'Huawei Cloud, 步骤三：备案短信核验', date: '2025' },
  { source: 'Aliyun, 工信部短信核验, as mirrored by hubangtao.com', date: '2025' },
];

/** The same phone is one SMS and one verification. */
export const SAME_PHONE: readonly Source[] = [
  { source: 'two agencies (ksbaw.vip, kuaisubeian.cc), in the words of Aliyun', date: '2023-03-13' },
  { source: 'Volcengine, 短信核验 (volcengine.com/docs/6428/68754)', date: '2021-08-12' },
  { source: 'JD Cloud, Recording SMS verification instructions', date: '2019-07' },
];

export interface Need {
  /** `no`: surely not, no source asks for this role. `disputed`: the sources disagree, or too little is known. */
  readonly need: 'yes' | 'no' | 'disputed';
  /** Every source that speaks of this case: the filing's own provider first, then the newest first. */
  readonly sources: readonly Voice[];
}

export interface Voice extends Pick<Account, 'source' | 'provider' | 'date'> {
  readonly says: Saying;
}

/** What one source says of both roles in a case. */
export interface Standing {
  readonly account: Account;
  readonly verifiers: Verifiers;
}

/** Since then it holds nationwide and for the ends of filings too (seeds S0 and S3). What was before was a pilot. */
const NATIONWIDE = '2020-08-17';

/**
 * Whether this role must verify in such a filing. The strict reading is taken to both sides:
 * - `no` only when sources speak of it and none, however old, asks for the role or leaves open who is asked
 * - `yes` when at least one source asks for it and none of the present rule says otherwise. That the pilot did not ask yet
 *   is no disagreement
 *
 * The provider settles nothing here, it only puts its own help first. A service of unknown kind may be of any. Where a
 * case that a platform tells apart is known, its page is taken by what it says of that case.
 */
export function needOf(
  filingType: FilingType, role: Role, provider?: Provider, serviceKind?: ServiceKind, situation?: Situation,
): Need {
  const sources = standingsOf(filingType, provider, serviceKind, situation)
    .map(({ account: { source, provider: of, date }, verifiers }): Voice => ({ source, provider: of, date, says: verifiers[role] }));
  return { need: weigh(sources), sources };
}

/** All that speak of a case, in the order of `Need`. A row whose mark was lost says nothing. */
export function standingsOf(
  filingType: FilingType, provider?: Provider, serviceKind?: ServiceKind, situation?: Situation,
): readonly Standing[] {
  const row = provider === undefined || serviceKind === undefined ? null : situationRow(provider, filingType, serviceKind, situation);
  return ACCOUNTS.filter((account) => isAbout(account, serviceKind))
    .flatMap((account): readonly Standing[] => {
      const verifiers = row?.account === account.id ? row.says : account.says[filingType];
      return verifiers === undefined || verifiers.subject === 'unread' ? [] : [{ account, verifiers }];
    })
    .reverse()
    .sort((a, b) => Number(b.account.provider === provider) - Number(a.account.provider === provider));
}

/** Whether something of this date is of the rule as it holds now. */
export function isPresent({ date }: Pick<Source, 'date'>): boolean {
  return date >= NATIONWIDE;
}

function isAbout({ kinds }: Account, serviceKind: ServiceKind | undefined): boolean {
  return kinds === undefined || serviceKind === undefined || kinds.includes(serviceKind);
}

function weigh(voices: readonly Voice[]): Need['need'] {
  const present = voices.filter(isPresent);
  const asked = present.some(({ says }) => says === 'yes');
  if (asked && present.every(({ says }) => says === 'yes' || says === 'unsaid')) return 'yes';
  return present.length > 0 && voices.every(({ says }) => says === 'no') ? 'no' : 'disputed';
}
