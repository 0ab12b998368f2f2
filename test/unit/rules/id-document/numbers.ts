import { checkCharacter } from '../../../../lib/rules/id-document/mod-11-2';
import type { Random } from '../../helpers/random';

/** A number of a citizen that nobody has: no province begins with 10. On any day. */
export function madeUpNumber(random: Random, place = `10${1000 + random.int(9000)}`): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${1900 + random.int(120)}${two(1 + random.int(12))}${two(1 + random.int(28))}`;
  const digits = `${place}${day}${String(random.int(1000)).padStart(3, '0')}`;
  return digits + checkCharacter(digits);
}
