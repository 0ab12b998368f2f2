/** Fields whose values the page itself writes in groups: `138 0013 8000`. It knows how to take that apart again. */
const grouped = new WeakSet<HTMLInputElement>();

/** What groups digits, and nothing else. */
const GAPS = /[\s-]/g;

/** Notes what a page has made of a value that was put in: grouped by the page, it is the same value. */
export function noteRewriting(input: HTMLInputElement, given: string): void {
  const { value } = input;
  if (value === given) return;
  if (/^\d+$/.test(given) && value.replace(GAPS, '') === given) grouped.add(input);
  else if (value.replace(GAPS, '') !== given.replace(GAPS, '')) grouped.delete(input);
}

/** The field's value, as it is meant: without the gaps that the page has put in, with those that the user has. */
export function bareValue(input: HTMLInputElement): string {
  return grouped.has(input) ? input.value.replace(GAPS, '') : input.value;
}
