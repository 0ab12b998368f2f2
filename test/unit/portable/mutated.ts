import type { Random } from '../helpers/random';
import { utf8 } from './bytes';
import { HEAD } from './make';

const PIECES = [',', ';', '\t', '"', '\r\n', '=', '{', '}', '[', ']', ':', 'null', '-1', '1e999', '"__proto__"', '"constructor"', HEAD, '13800138000', '\u0000', '\uFEFF', 'true', '9'.repeat(400)].map(utf8);

/** Bytes that were changed somewhere: a bit, a cut, a piece put in, a part twice, or nothing but chance. */
export function mutated(random: Random, seeds: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  if (random.chance(0.1)) return Uint8Array.from({ length: random.int(200) }, () => random.int(256));
  let bytes = random.pick(seeds);
  for (let changes = random.int(4); changes >= 0; changes -= 1) {
    const [from, to] = [random.int(bytes.length + 1), random.int(bytes.length + 1)].sort((a, b) => a - b) as [number, number];
    const piece = random.pick([() => random.pick(PIECES), () => bytes.subarray(from, to), () => Uint8Array.of(random.int(256)), () => new Uint8Array()])();
    const gap = random.chance(0.5) ? to : Math.min(from + 1, bytes.length);
    bytes = Uint8Array.from([...bytes.subarray(0, from), ...piece, ...bytes.subarray(gap)]);
  }
  return bytes;
}
