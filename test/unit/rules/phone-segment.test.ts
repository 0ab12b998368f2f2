import { describe, expect, it, test } from 'vitest';
import { names, SEGMENT_TABLES, segmentAdvice, segmentOf, type SegmentTable } from '../../../lib/rules/phone-segment';

/** Douyin's table as it stands on its page: a column for each ten, a row for each last digit. */
const DOUYIN = `
  130 150     170 180 190
  131 151     171 181 191
  132 152 162 172 182 192
  133 153     173 183 193
  134             184
  135 155 165 175 185 195
  136 146 156 166 176 186 196
  137 147 157 167 177 187 197
  138 158     178 188 198
  139 159         189 199`.trim().split(/\s+/);

/** The cells of Tencent's table. */
const TENCENT = DOUYIN.filter((segment) => !['190', '192', '197'].includes(segment));

const REFUSED_IN_2018 = ['147', '166', '198', '199'];

const ALL = Array.from({ length: 70 }, (_, at) => String(130 + at));
const phoneIn = (segment: string) => `${segment}00138000`;

describe('the segments that receive the SMS are those of the newest table (Douyin, seed S2)', () => {
  test.each(ALL)('%s', (segment) => {
    expect(segmentOf(phoneIn(segment))).toBe(DOUYIN.includes(segment) ? 'supported' : 'unlisted');
  });

  test.each([
    ['resellers on China Telecom, Mobile and Unicom share 170 by the fourth digit', '17001234567', 'supported'],
    ['resellers in 171', '17101234567', 'supported'],
    ['resellers in 162, 165 and 167', '16512345678', 'supported'],
    ['satellite numbers in 134', '13491234567', 'supported'],
    ['satellite and emergency numbers in 174, which is not listed', '17401234567', 'unlisted'],
    ['data cards in 145 and 149, which are not listed', '14912345678', 'unlisted'],
  ] as const)('no source looks at the fourth digit: %s', (_, phone, found) => expect(segmentOf(phone)).toBe(found));
});

describe('each source, as it is written', () => {
  const segmentsOf = (table: SegmentTable | undefined) => ALL.filter((segment) => table !== undefined && names(table, segment));

  test.each([
    ['Douyin (seed S2)', 'received', DOUYIN],
    ['Tencent Cloud (FAQ 短信核验类, c. 2022)', 'received', TENCENT],
    ['an agency (2018-09-17)', 'refused', REFUSED_IN_2018],
  ].map(([title, says, segments], at) => ({ title, says, segments, table: SEGMENT_TABLES[at] })))(
    '$title', ({ says, segments, table }) => {
      expect(table?.says).toBe(says);
      expect(segmentsOf(table)).toEqual([...(segments ?? [])].sort());
    },
  );

  it('the newest comes first, and each has a source and a date', () => {
    const dates = SEGMENT_TABLES.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort().reverse());
    for (const { source, date } of SEGMENT_TABLES) {
      expect(source).not.toBe('');
      expect(date).toMatch(/^\d{4}(-\d\d){0,2}$/);
    }
  });

  it('what was refused in 2018 is received in both later tables', () => {
    for (const table of SEGMENT_TABLES.filter(({ says }) => says === 'received')) {
      expect(segmentsOf(table)).toEqual(expect.arrayContaining(REFUSED_IN_2018));
    }
  });
});

describe('what is no valid phone has no segment', () => {
  test.each([
    ['nothing', ''],
    ['too short', '1380013800'],
    ['too long', '138001380001'],
    ['not mended', '138 0013 8000'],
    ['with +86', '+8613800138000'],
    ['full-width digits', '１３８００１３８０００'],
    ['a start that is not mainland mobile', '12800138000'],
    ['a landline', '01012345678'],
  ])('%s', (_, phone) => expect(segmentOf(phone)).toBeNull());
});

describe('what to know of a number before it is filed', () => {
  test.each([
    ['in all tables of today', '138', null, []],
    ['in no table of today: better file another', '174', 'unlisted', ['2024', '2022']],
    ['in the newest only (Douyin 2024); Tencent c. 2022 leaves it out', '192', 'onlyNewest', ['2022']],
    ['refused in 2018 only, which was overtaken', '199', null, []],
  ] as const)('%s: %s', (_, segment, advice, dates) => {
    const found = segmentAdvice(phoneIn(segment));
    expect(found?.advice ?? null).toBe(advice);
    expect(found?.sources.map(({ date }) => date) ?? []).toEqual(dates);
  });

  it('nothing of what is no valid phone', () => expect([segmentAdvice('174'), segmentAdvice('')]).toEqual([null, null]));
});
