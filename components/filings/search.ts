import type { Filing } from '../../lib/profiles/filing';
import { mendPhone } from '../../lib/rules/phone';
import { fold } from '../../lib/rules/text';

/**
 * Whether a filing answers a search: all words of it stand in the label or the provider's name, or it is the visible end
 * of one of its phone numbers (two digits or more), or the whole number.
 */
export function answersSearch(filing: Filing, providerName: string, query: string): boolean {
  const words = query.split(/\s+/).map(fold).filter((word) => word !== '');
  const text = fold(`${filing.label} ${providerName}`);
  return words.every((word) => text.includes(word)) || hasPhone(filing, query);
}

function hasPhone({ persons }: Filing, query: string): boolean {
  const digits = mendPhone(query);
  if (!/^\d{2,11}$/.test(digits)) return false;
  return persons.some(({ phone }) => (digits.length <= 4 ? phone.slice(-4).includes(digits) : phone.includes(digits)));
}
