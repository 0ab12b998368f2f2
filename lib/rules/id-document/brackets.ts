export type BracketWidth = 'half' | 'full';

/** Whether a bracket of either width is in it. */
export function hasBracket(text: string): boolean {
  return /[()（）]/.test(text);
}

/** The same with brackets of one width. Nothing else changes, and no length. */
export function withBrackets(text: string, width: BracketWidth): string {
  return width === 'half'
    ? text.replace(/（/g, '(').replace(/）/g, ')')
    : text.replace(/\(/g, '（').replace(/\)/g, '）');
}

/** Which width all brackets have; null where there is none, or both. */
export function bracketWidth(text: string): BracketWidth | null {
  if (!hasBracket(text)) return null;
  if (withBrackets(text, 'half') === text) return 'half';
  return withBrackets(text, 'full') === text ? 'full' : null;
}
