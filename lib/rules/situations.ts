import type { FilingType, Provider, Role, ServiceKind } from './filing';
import type { Source } from './source';

/**
 * Cases that a platform tells apart beyond the filing type. `neverFiled`: the organisation has no filing of any kind (how
 * to find out: `rules/first-filing`). `sameNameElsewhere`: its mini-program of the same name has a number from another
 * platform. `renamed`: the mini-program has its number from this very platform, and was renamed since.
 */
export const SITUATIONS = ['neverFiled', 'filedBefore', 'sameNameElsewhere', 'renamed'] as const;
export type Situation = (typeof SITUATIONS)[number];

export interface SituationRow extends Source {
  readonly situation: Situation;
  readonly provider: Provider;
  readonly kind: ServiceKind;
  /** The account that this row says more exactly: its id in `rules/verifier-accounts`. */
  readonly account: string;
  /** The filing types that it may be filed as. The first is what is meant when only the case is known. */
  readonly types: readonly [FilingType, ...FilingType[]];
  readonly says: Readonly<Record<Role, 'yes' | 'no'>>;
}

/** One page, four cases in its order. That a renamed one may change the organisation too is inferred. */
const DOUYIN = {
  source: 'Douyin open platform, 工信部短信核验解读', date: '2024',
  provider: 'douyin', kind: 'miniProgram', account: 'douyin2024',
} as const;

const SUBJECT = { subject: 'yes', service: 'no' } as const;
const BOTH = { subject: 'yes', service: 'yes' } as const;

export const SITUATION_ROWS: readonly SituationRow[] = [
  { ...DOUYIN, situation: 'neverFiled', types: ['first'], says: SUBJECT },
  { ...DOUYIN, situation: 'filedBefore', types: ['addService'], says: SUBJECT },
  { ...DOUYIN, situation: 'sameNameElsewhere', types: ['addService', 'addAccess'], says: BOTH },
  { ...DOUYIN, situation: 'renamed', types: ['changeService', 'changeBoth'], says: BOTH },
];

/** The cases that a filing with this provider may be; none where no page tells any apart. */
export function situationsOf(provider: Provider, serviceKind: ServiceKind): readonly SituationRow[] {
  return SITUATION_ROWS.filter((row) => row.provider === provider && row.kind === serviceKind);
}

/** What is said of this case, or null: none is known, or it is none of such a filing. */
export function situationRow(
  provider: Provider, filingType: FilingType, serviceKind: ServiceKind, situation: Situation | undefined,
): SituationRow | null {
  const row = situationsOf(provider, serviceKind).find((each) => each.situation === situation);
  return row?.types.includes(filingType) === true ? row : null;
}
