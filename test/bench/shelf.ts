import { ROUND_INDEX, roundPage } from '../../lib/ledger/pages';
import type { Filing } from '../../lib/profiles/filing';
import { FILINGS } from '../../lib/profiles/filings';
import { roundEvents } from './events';

/** One filing of so many has a round. */
const WITH_ROUND = 10;
const EVENTS = 12;

/** Made up, and no other person's of the shelf. */
export const phoneOf = (number: number): string => `139${String(10_000_000 + number)}`;
export const labelOf = (number: number): string => `客户 ${number} 的小站`;
export const tailOf = (number: number): string => `${String(number).padStart(5, '0')}X`;

function filing(number: number, now: number): Filing {
  const persons = number % 2 === 0 ? [number] : [number, number + 500_000];
  return {
    id: `filing-${number}`,
    label: labelOf(number),
    provider: number % 2 === 0 ? 'aliyun' : 'jdcloud',
    filingType: 'first',
    serviceKind: number % 3 === 0 ? 'app' : 'website',
    persons: persons.map((person, at) => ({
      id: `person-${person}`, role: at === 0 ? 'subject' : 'service', phone: phoneOf(person), idTail: tailOf(person % 100_000),
    })),
    createdAt: now - 1_000 * number,
    updatedAt: now - 1_000 * number,
  };
}

/** What `storage.local` holds with so many filings, a tenth of them with a round that is open. */
export function shelf(size: number, now: number): Readonly<Record<string, { readonly v: number; readonly body: readonly unknown[] }>> {
  const filings = Array.from({ length: size }, (_, number) => filing(number, now));
  const openedAt = now - 3_600_000;
  const index = filings.filter((_, at) => at % WITH_ROUND === 0).map(({ id }) => ({ id: `round-of-${id}`, filingId: id, openedAt }));
  const pages = index.map(({ id }) => {
    const { key, version } = roundPage(id);
    return [key, { v: version, body: roundEvents(EVENTS, openedAt) }] as const;
  });
  return {
    [FILINGS.key]: { v: FILINGS.version, body: filings },
    [ROUND_INDEX.key]: { v: ROUND_INDEX.version, body: index },
    ...Object.fromEntries(pages),
  };
}
