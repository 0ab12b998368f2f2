import type { FilingType, Provider, Role, ServiceKind } from './filing';
import { type Account, ACCOUNTS, type Saying } from './verifier-accounts';

/**
 * Who must verify.
 *
 * INVARIANT, above every table: **whoever received a code must verify.** The ministry settles by itself who is asked, and
 * its SMS tells it (Aliyun 2024; Huawei Cloud likewise: what counts is what happens). So what is read here is a hint of
 * whom to tell beforehand, and never a reason to leave a code unused.
 *
 * And it is said of roles, not of persons: who has both, or shares the phone of one who must, is asked with them. The same
 * phone is one SMS and one verification (JD Cloud 2019-07; Volcengine 2021-08-12).
 */
export interface Need {
  /** `no`: surely not, no source asks for this role. `disputed`: the sources disagree, or too little is known. */
  readonly need: 'yes' | 'no' | 'disputed';
  /** Every source that speaks of this case: the filing's own provider first, then the newest first. */
  readonly sources: readonly Voice[];
}

export interface Voice extends Pick<Account, 'source' | 'provider' | 'date'> {
  readonly says: Saying;
}

/** Since then it holds nationwide and for the ends of filings too (seeds S0 and S3). What was before was a pilot. */
const NATIONWIDE = '2020-08-17';

/**
 * Whether this role must verify in such a filing. The strict reading is taken to both sides:
 * - `no` only when sources speak of it and none, however old, asks for the role or leaves open who is asked
 * - `yes` when at least one source asks for it and none of the present rule says otherwise. That the pilot did not ask yet
 *   is no disagreement
 *
 * The provider settles nothing here, it only puts its own help first. A service of unknown kind may be of any.
 */
export function needOf(filingType: FilingType, role: Role, provider?: Provider, serviceKind?: ServiceKind): Need {
  const sources = ACCOUNTS.filter((account) => isAbout(account, serviceKind))
    .flatMap(({ source, provider: of, date, says }): readonly Voice[] => {
      const verifiers = says[filingType];
      return verifiers === undefined ? [] : [{ source, provider: of, date, says: verifiers[role] }];
    })
    .reverse()
    .sort((a, b) => Number(b.provider === provider) - Number(a.provider === provider));
  return { need: weigh(sources), sources };
}

function isAbout({ kinds }: Account, serviceKind: ServiceKind | undefined): boolean {
  return kinds === undefined || serviceKind === undefined || kinds.includes(serviceKind);
}

function weigh(voices: readonly Voice[]): Need['need'] {
  const present = voices.filter(({ date }) => date >= NATIONWIDE);
  const asked = present.some(({ says }) => says === 'yes');
  if (asked && present.every(({ says }) => says === 'yes' || says === 'unsaid')) return 'yes';
  return present.length > 0 && voices.every(({ says }) => says === 'no') ? 'no' : 'disputed';
}
