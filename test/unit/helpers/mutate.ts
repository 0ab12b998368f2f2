import type { Random } from './random';

/** What no honest sender and no version of Heyan ever wrote. */
const RUBBISH: readonly unknown[] = [
  undefined, null, true, 0, -1, 1.5, Number.NaN, 1e400, 2 ** 53, '', ' ', 'x'.repeat(300), '\ud800', '\u0000', '13800138000', '11010119900307123X',
  [], [[]], {}, { type: {} }, { v: 1 }, { v: 1e9, body: [] }, { toString: null }, { then: 1 }, { length: -1 },
];

/** Besides, what crosses a message boundary in tests only: the browsers copy messages, and refuse these or drop them. */
const UNCOPIED: readonly unknown[] = [new Date(0), Symbol.iterator, () => null, 10n];

/** A value of nobody's, of any depth. */
export function rubbish(random: Random, depth = 0): unknown {
  if (depth > 4 || random.chance(0.5)) return random.pick(random.chance(0.1) ? UNCOPIED : RUBBISH);
  const parts = Array.from({ length: random.int(5) }, () => rubbish(random, depth + 1));
  if (random.chance(0.5)) return parts;
  return Object.fromEntries(parts.map((part) => [random.pick(['type', 'v', 'body', 'id', '__proto__', 'constructor', 'lost', 'x']), part]));
}

/** The same with one to three of its parts replaced, taken away, doubled or added, at any depth. */
export function mutate(value: unknown, random: Random, depth = 0): unknown {
  // What it puts into `__proto__` has one too.
  if (depth > 8) return rubbish(random, depth);
  if (typeof value === 'string' && random.chance(0.5)) return mutateText(value, random);
  if (typeof value === 'number' && random.chance(0.5)) return random.pick([-value, value + 1, value * 1e6, value / 3, String(value)]);
  if (typeof value !== 'object' || value === null || random.chance(0.1)) return rubbish(random);
  if (Array.isArray(value) && value.length > 0 && random.chance(0.3)) {
    const at = random.int(value.length);
    const part: unknown = value[at];
    return random.pick([value.slice(0, at), [...value, part], value.toReversed(), value.with(at, mutate(part, random, depth + 1))]);
  }
  const copy: Record<string, unknown> = Array.isArray(value) ? Object.assign([]) : {};
  // By definition: a `__proto__` that is assigned is no part, but what the copy is from then on.
  const put = (name: string, part: unknown): void => {
    Object.defineProperty(copy, name, { value: part, enumerable: true, configurable: true, writable: true });
  };
  for (const [name, part] of Object.entries(value)) put(name, part);
  const names = [...Object.keys(copy), '__proto__', 'type'];
  for (let changes = 1 + random.int(3); changes > 0; changes -= 1) {
    const name = random.pick(names);
    if (random.chance(0.2)) delete copy[name];
    else put(name, mutate(copy[name], random, depth + 1));
  }
  return copy;
}

/** Bytes flipped, taken away or doubled, as a disk does it. */
export function mutateText(text: string, random: Random): string {
  let mutated = text;
  for (let changes = 1 + random.int(3); changes > 0; changes -= 1) {
    const at = random.int(mutated.length + 1);
    const [before, after] = [mutated.slice(0, at), mutated.slice(at)];
    const odd = String.fromCharCode(random.pick([0, 9, 34, 44, 48, 57, 58, 65, 91, 93, 123, 125, 0xd800, 0x6838]));
    mutated = random.pick([before + odd + after, before + odd + after.slice(1), before + after.slice(1), before + before.slice(-9) + after, before]);
  }
  return mutated;
}
