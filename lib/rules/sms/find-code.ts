/** A code where it stands in a plain text. */
export interface PlacedCode {
  readonly code: string;
  readonly at: number;
}

const LABEL = '(?:验证码|校验码|核验码)';

/** Six digits, as one or in groups of three, two or one: a phone shows them so, and people type them so. */
const DIGITS = '(\\d{6}|\\d{3}[ -]\\d{3}|\\d{2}[ -]\\d{2}[ -]\\d{2}|\\d(?:[ -]\\d){5})';

/** After it neither a digit nor, where it was grouped, another group. */
const END = '(?!\\d)';

const AFTER_LABEL = new RegExp(`${LABEL}[\\s:是为=,，"“'(<>-]{0,12}${DIGITS}${END}`, 'gu');
const BEFORE_LABEL = new RegExp(`(?<![\\d-])${DIGITS}["”')\\s]{0,3}(?:\\(?(?:是|为|即)?(?:您|你|本次)?的?(?:短信)?)${LABEL}`, 'gu');

/** Groups that go on are a number of another kind, and none of them is the code. */
const GOES_ON = /^[ -]\d{1,3}(?!\d)(?![-/:.年月日])/u;

/** Every code of six digits that a plain text calls one, in its order. A leading zero counts (facts/verification.md 2.1). */
export function codesIn(plain: string): readonly PlacedCode[] {
  const after = Array.from(plain.matchAll(AFTER_LABEL), (match) => placed(match, plain));
  const before = Array.from(plain.matchAll(BEFORE_LABEL), (match) => placed(match, plain));
  return [...after, ...before].flatMap((one) => (one === null ? [] : [one])).sort((a, b) => a.at - b.at);
}

function placed(match: RegExpExecArray, plain: string): PlacedCode | null {
  const digits = match[1] ?? '';
  const at = match.index + match[0].indexOf(digits);
  const isGrouped = digits.length > 6;
  if (isGrouped && GOES_ON.test(plain.slice(at + digits.length, at + digits.length + 6))) return null;
  return { code: digits.replace(/[ -]/g, ''), at };
}
