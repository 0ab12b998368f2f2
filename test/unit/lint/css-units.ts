/** Units that hang on the page's root or on the window. A viewport unit may lay out a screen, never size its text. */
const ROOT_UNIT = /(?<![\w.#-])-?(?:\d+|\d*\.\d+)(?:rem|rlh|rex|rch|ric|rcap)\b/gi;
const VIEWPORT_UNIT = /(?<![\w#-])-?(?:\d+|\d*\.\d+)(?:[sld]?v(?:w|h|i|b|min|max)|cq(?:w|h|i|b|min|max))\b/i;
const TYPOGRAPHY = /^\s*(?:font(?:-size)?|line-height|(?:letter|word)-spacing|text-indent|--(?:font|text)[\w-]*)\s*:/;

/** The declarations of a stylesheet whose size is not its own: the site sets 1rem to 100px (facts/miit-page.md). */
export function foreignUnits(css: string): string[] {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/[;{}]/)
    .filter((text) => text.match(ROOT_UNIT) !== null || (TYPOGRAPHY.test(text) && VIEWPORT_UNIT.test(text)))
    .map((text) => text.trim());
}
