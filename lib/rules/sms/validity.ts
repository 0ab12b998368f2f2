const NUMBERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 二十四: 24, 四十八: 48 };
const SAID = /有效期(?:限|为|是)?[:为是]?(\d{1,2}|二十四|四十八|一|二|两)个?(天|日|小时)/u;
const WITHIN = /(\d{1,2}|二十四|四十八)个?小时(?:以|之)?(?:内|有效)/u;

/**
 * For how long a text without blanks says that it is valid, in hours; null where it does not say. 1 天 is the present rule
 * (seed S1), 48 hours that of the pilot until about 2018-11 (facts/verification.md section 4).
 */
export function validHours(joined: string): number | null {
  const match = SAID.exec(joined) ?? WITHIN.exec(joined);
  if (match === null) return null;
  const [, amount = '', unit = '小时'] = match;
  const count = NUMBERS[amount] ?? Number(amount);
  const hours = unit === '天' || unit === '日' ? count * 24 : count;
  return hours > 0 ? hours : null;
}
