import { checkPhone } from './phone';
import type { Source } from './source';

/** What one source says of the number segments (号段) and the ministry's SMS. */
export interface SegmentTable extends Source {
  readonly says: 'received' | 'refused';
  /** First three digits: single ones, and ranges with both ends. */
  readonly segments: string;
}

/** The reading. */
const NEWEST = {
  source: 'Douyin open platform, 工信部短信核验解读',
  date: '2024',
  says: 'received',
  segments: '130-139 146-147 150-153 155-159 162 165-167 170-173 175-178 180-189 190-193 195-199',
} as const;

/**
 * What the sources say, the newest first. The two providers' tables differ in 190, 192 and 197, which only the newer one
 * has; the agency's note of 2018 was overtaken by both. The stricter reading is not taken here, since a segment that is
 * not listed is a reason to look when no SMS comes, and not one to hold anything back: Tencent speaks of some virtual and
 * new segments, and the page itself takes any number from 13 to 19 (facts/verification.md 2.2).
 *
 * All of them name three digits and no fourth. So the segments that operators share out by their fourth digit stand whole:
 * 170 with its resellers, 134 with the satellite numbers in it. That resellers' numbers (虚拟运营商) get the SMS, from a
 * sender that varies, is also in JD Cloud's help of 2019-07.
 */
export const SEGMENT_TABLES: readonly [SegmentTable, ...SegmentTable[]] = [
  NEWEST,
  {
    // A later copy of the same page shows the table as a picture, which was not read.
    source: 'Tencent Cloud, FAQ 短信核验类',
    date: '2022',
    says: 'received',
    segments: '130-139 146-147 150-153 155-159 162 165-167 170-173 175-178 180-189 191 193 195-196 198-199',
  },
  {
    source: 'an agency in the pilot (askahubby.com/newsshow1893.html)',
    date: '2018-09-17',
    says: 'refused',
    segments: '147 166 198-199',
  },
];

/** Whether the table names the segment (three digits). */
export function names({ segments }: Pick<SegmentTable, 'segments'>, segment: string): boolean {
  return segments.split(' ').some((range) => {
    const [first = '', last = first] = range.split('-');
    return first <= segment && segment <= last;
  });
}

/**
 * Whether a phone number's segment is among those that receive the ministry's SMS; null when it is no valid phone. It is
 * judged as it stands, as by `checkPhone`: mend it first. A number that moved to another operator keeps its segment.
 */
export function segmentOf(phone: string): 'supported' | 'unlisted' | null {
  if (checkPhone(phone) !== null) return null;
  return names(NEWEST, phone.slice(0, 3)) ? 'supported' : 'unlisted';
}

/**
 * What to know of a valid phone before a filing is handed in. `unlisted`: no table of today has its segment, so better
 * file a number that is listed; a code that did come is used all the same. `onlyNewest`: an older table leaves it out.
 * With it, the tables that leave it out. Null when there is nothing to say.
 */
export function segmentAdvice(phone: string): { readonly advice: 'unlisted' | 'onlyNewest'; readonly sources: readonly Source[] } | null {
  const found = segmentOf(phone);
  if (found === null) return null;
  const sources = SEGMENT_TABLES.filter((table) => table.says === 'received' && !names(table, phone.slice(0, 3)));
  if (sources.length === 0) return null;
  return { advice: found === 'unlisted' ? 'unlisted' : 'onlyNewest', sources };
}
