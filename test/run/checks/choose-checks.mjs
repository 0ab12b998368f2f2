/** @typedef {import('./checks.mjs').Check} Check */

/**
 * The checks that were asked for, by their names or a word of them, and those that these need; all without a wish.
 * @param {readonly Check[]} all
 * @param {readonly string[]} wishes
 * @returns {{ checks: readonly Check[] } | { unknown: string }}
 */
export function chooseChecks(all, wishes) {
  if (wishes.length === 0) return { checks: all };
  /** @type {Set<string>} */
  const chosen = new Set();
  const add = (/** @type {Check} */ { name, needs = [] }) => {
    chosen.add(name);
    for (const need of all) if (needs.includes(need.name)) add(need);
  };
  for (const wish of wishes) {
    const exact = all.filter(({ name }) => name === wish);
    const fitting = exact.length > 0 ? exact : all.filter(({ name }) => name.split(' ').includes(wish));
    if (fitting.length === 0) return { unknown: wish };
    fitting.forEach(add);
  }
  return { checks: all.filter(({ name }) => chosen.has(name)) };
}
