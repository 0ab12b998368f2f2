import { type FilingType, type Provider, type Role, ROLES, type ServiceKind } from './filing';
import { type Situation, situationRow } from './situations';
import { newestOfEach } from './standpoints';
import { needOf, standingsOf, type Voice } from './who-verifies';

/**
 * Why a person is proposed.
 * - `agreed`: all present sources that name somebody name this one
 * - `ownCase`: the platform itself says so of exactly this case
 * - `providersDiffer`: at least one provider's page asks for it
 * - `someCases`: a provider's page asks for it in some cases of such filings
 * - `nobodySaysWho`: a provider says that it is verified, and no provider by whom
 */
export type Reading = 'agreed' | 'ownCase' | 'providersDiffer' | 'someCases' | 'nobodySaysWho';

export interface Suggestion {
  readonly role: Role;
  readonly need: 'yes' | 'disputed';
  readonly reading: Reading;
  readonly sources: readonly Voice[];
}

/**
 * The persons to write down for a filing, so that nobody is missed: one who is written down in vain costs a click, one who
 * is forgotten costs the request after 24 hours. So a role is proposed as soon as one provider's page of the present rule
 * asks for it, whoever the own provider is. Two limits: what an agency alone says settles nothing (docs/sources.md), and
 * where the platform answers this very case, it is taken at its word (Douyin, 2024). In both, and where nobody is
 * proposed, the invariant stands above: whoever received a code must verify.
 */
export function suggestPersons(
  provider: Provider, filingType: FilingType, serviceKind: ServiceKind, situation?: Situation,
): readonly Suggestion[] {
  const row = situationRow(provider, filingType, serviceKind, situation);
  const voices = newestOfEach(standingsOf(filingType, provider, serviceKind, situation)).filter(({ account }) => account.provider !== null);
  const says = (role: Role, saying: string) => voices.some(({ verifiers }) => verifiers[role] === saying);
  const isNobodyNamed = !ROLES.some((role) => says(role, 'yes'));
  const readingOf = (role: Role): Reading | null => {
    if (row !== null) return row.says[role] === 'yes' ? 'ownCase' : null;
    if (says(role, 'yes')) return 'providersDiffer';
    if (says(role, 'depends')) return 'someCases';
    return isNobodyNamed && says(role, 'unsaid') ? 'nobodySaysWho' : null;
  };
  return ROLES.flatMap((role): readonly Suggestion[] => {
    const { need, sources } = needOf(filingType, role, provider, serviceKind, situation);
    if (need === 'yes') return [{ role, need, reading: 'agreed', sources }];
    const reading = need === 'no' ? null : readingOf(role);
    return reading === null ? [] : [{ role, need: 'disputed', reading, sources }];
  });
}
