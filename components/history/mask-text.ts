import type { Person } from '../../lib/profiles/filing';
import { maskIdTail } from '../../lib/rules/id-tail';
import { maskPhone } from '../../lib/rules/phone';

/** Runs of digits that may be a code, an ID tail, a phone or a whole ID number. */
const IN_SITE_WORDS = /\d{5,}x?/gi;

/** Runs that may be a phone or an ID number. A shorter one in a name is the filing's own number, and public. */
const IN_NAMES = /\d{11,}x?/gi;

/** The site's own words, without the numbers of persons that it may have put into them. */
export function maskWords(text: string, persons: readonly Person[] = []): string {
  return masked(text, IN_SITE_WORDS, persons);
}

/** A name that the user gave, without the numbers of persons that may be in it. */
export function maskName(text: string, persons: readonly Person[] = []): string {
  return masked(text, IN_NAMES, persons);
}

function masked(text: string, runs: RegExp, persons: readonly Person[]): string {
  const known = persons.reduce((rest, { idTail }) => (idTail.length < 4 ? rest : rest.replaceAll(idTail, maskIdTail)), text);
  return known.replace(runs, (run) => (run.length === 11 ? maskPhone(run) : maskIdTail(run)));
}
