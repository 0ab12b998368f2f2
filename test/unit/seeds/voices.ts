import type { FilingType, Role } from '../../../lib/rules/filing';
import { ACCOUNTS, type Saying } from '../../../lib/rules/verifier-accounts';

/** What the account of one source says of who verifies such a filing; null where it does not speak of it. */
export function saysOf(account: string, filingType: FilingType): Readonly<Record<Role, Saying>> | null {
  const found = ACCOUNTS.find(({ id }) => id === account);
  if (found === undefined) throw new Error(`there is no account ${account}`);
  return found.says[filingType] ?? null;
}

export const BOTH = { subject: 'yes', service: 'yes' } as const;
export const SUBJECT = { subject: 'yes', service: 'no' } as const;
export const SERVICE = { subject: 'no', service: 'yes' } as const;
export const NOBODY = { subject: 'no', service: 'no' } as const;
