import type { FilingType, Provider, Role, ServiceKind } from '../rules/filing';
import { checkIdTail } from '../rules/id-tail';
import { segmentOf } from '../rules/phone-segment';
import { needOf } from '../rules/who-verifies';
import type { SubmitValues } from './charge';
import type { Digests } from './events';
import { hasRefused, type Round } from './round';

/**
 * What the stored filings say of the values of a submit. Found by the worker, which knows them, and weighed by the page's
 * `verdict`, which does not.
 */
export type RemarkId = 'tailDiffers' | 'refusedBefore' | 'personPassed' | 'segmentUnlisted' | 'notNeeded';

/** A filing that a submit may belong to. */
export interface Concerned {
  readonly filing: { readonly filingType: FilingType; readonly provider: Provider; readonly serviceKind: ServiceKind };
  /** Its persons with the submitted phone. */
  readonly persons: readonly { readonly id: string; readonly role: Role; readonly idTail: string }[];
  /** Null while it has had none. */
  readonly round: Round | null;
}

/**
 * What is to be said of these values before they leave. `digests` are theirs, `ownerless` the rounds that no stored filing
 * owns: of submits that fitted none, and of filings that were removed and may have been typed in again.
 */
export function remarksOn(
  { phone, idTail }: SubmitValues, concerned: readonly Concerned[], digests: Digests, ownerless: readonly Round[],
): readonly RemarkId[] {
  const open = concerned.filter(({ round }) => round === null || round.view.phase === 'open');
  const persons = open.flatMap(({ filing, persons: those, round }) => those.map((person) => ({ filing, round, ...person })));
  const isPassed = ({ id, round }: (typeof persons)[number]): boolean => round?.view.passed.includes(id) === true;
  const isFree = ({ filing: { filingType, provider, serviceKind }, role }: (typeof persons)[number]): boolean =>
    needOf(filingType, role, provider, serviceKind).need === 'no';
  const tails = concerned.flatMap(({ persons: those }) => those.map((person) => person.idTail));
  const said: readonly (readonly [RemarkId, boolean])[] = [
    ['refusedBefore', [...concerned.map(({ round }) => round), ...ownerless].some((round) => round !== null && hasRefused(round, digests))],
    ['personPassed', persons.length > 0 && persons.every(isPassed)],
    ['tailDiffers', tails.length > 0 && !tails.includes(idTail) && checkIdTail(idTail) === null],
    ['segmentUnlisted', segmentOf(phone) === 'unlisted'],
    ['notNeeded', persons.length > 0 && persons.every(isFree)],
  ];
  return said.flatMap(([id, holds]) => (holds ? [id] : []));
}
