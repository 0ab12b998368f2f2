const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether eight digits (yyyymmdd) are a day of the calendar in the years 1800 to 2099. Days to come are not looked for. */
export function isBirthDate(digits: string): boolean {
  const [, year = '', month = '', day = ''] = /^(18\d\d|19\d\d|20\d\d)(\d\d)(\d\d)$/.exec(digits) ?? [];
  if (year === '') return false;
  const leap = Number(month) === 2 && isLeap(Number(year)) ? 1 : 0;
  const days = (MONTH_DAYS[Number(month) - 1] ?? 0) + leap;
  return Number(day) >= 1 && Number(day) <= days;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
