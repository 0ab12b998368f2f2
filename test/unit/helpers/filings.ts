import type { Filing, Person } from '../../../lib/profiles/filing';

export const NOW = Date.UTC(2026, 0, 5, 9);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const SUBJECT: Person = { id: 'subject', role: 'subject', phone: '13800138000', idTail: '01123X' };
export const SERVICE: Person = { id: 'service', role: 'service', phone: '13900139000', idTail: '567（8）' };

/** A filing with both persons; their ids carry the filing's, since a person belongs to one filing. */
export function aFiling(id = 'filing-1', change: Partial<Filing> = {}): Filing {
  return {
    id,
    label: `Filing ${id}`,
    provider: 'aliyun',
    filingType: 'first',
    serviceKind: 'website',
    persons: [SUBJECT, SERVICE].map((person) => ({ ...person, id: `${id}:${person.id}` })),
    createdAt: NOW,
    updatedAt: NOW,
    ...change,
  };
}

/** What the form holds for this person. */
export function valuesOf({ phone, idTail }: Person): Pick<Person, 'phone' | 'idTail'> {
  return { phone, idTail };
}
