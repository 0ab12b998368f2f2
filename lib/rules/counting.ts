/**
 * How the ministry counts wrong tries, as far as it matters which of several readings is true. How many are borne, and
 * how long a round lasts: `rules/limits`.
 */
export interface CountingReading {
  /** Whose wrong tries add up: those of all persons of a filing, or each person's own. */
  readonly per: 'filing' | 'person';
  /** Whether a right try in between takes the wrong ones away (`consecutive`: it does). */
  readonly wrongTries: 'cumulative' | 'consecutive';
  /** What becomes of the count when the SMS is sent again. */
  readonly afterResend: 'kept' | 'reset';
}

/**
 * The column `taken` of the table below, and all that a bundle carries that counts by it. Who learns more changes the
 * value here and its row there; the test holds the two together.
 */
export const READING: CountingReading = {
  per: 'filing',
  wrongTries: 'cumulative',
  afterResend: 'kept',
};

interface CountingSource {
  readonly source: string;
  /** As exactly as it is known. */
  readonly date: string;
  /** In our words. Much is not said at all: that is written too. */
  readonly says: string;
}

/** One question that the sources leave open, and the answer that was taken. */
export interface CountingRow<Reading extends string> {
  readonly taken: Reading;
  readonly otherReadings: readonly Reading[];
  readonly sources: readonly CountingSource[];
  readonly why: string;
}

// Strings and no spreads: what is not used must not stay in a bundle.
const TENCENT_FAQ = 'Tencent Cloud, FAQ 短信核验';
const DOUYIN = 'Douyin open platform, 工信部短信核验解读';
const VOLCENGINE = 'Volcengine, 短信核验FAQ (volcengine.com/docs/6428/68778)';

/** Every reading with its sources (facts/verification.md sections 4 and 5). In each row the strictest one is taken. */
export const COUNTING: { readonly [Question in keyof CountingReading]: CountingRow<CountingReading[Question]> } = {
  per: {
    taken: READING.per,
    otherReadings: ['person'],
    sources: [
      {
        source: 'the ministry\'s pilot FAQ, 短信息核验试点常见问题', date: '2018-10-24',
        says: 'each request is verified by itself; persons with the same phone are one; of a count nothing is said',
      },
      { source: TENCENT_FAQ, date: '2022', says: 'the sixth submit returns the whole request; whose the five were is not said' },
      { source: VOLCENGINE, date: '2023-10-08', says: 'five wrong entries fail this verification; whose they are is not said' },
      { source: DOUYIN, date: '2024', says: 'five submits in all, the sixth returns the request; nothing is said of a count by person' },
    ],
    why: 'No source names what the site counts by. By filing, all persons draw on the same five: never too low.',
  },
  wrongTries: {
    taken: READING.wrongTries,
    otherReadings: ['consecutive'],
    sources: [
      { source: TENCENT_FAQ, date: '2022', says: 'cumulative: wrong phone, ID and code together (共计)' },
      { source: 'WeChat, FAQ of mini-program filings, as reposted', date: '2023', says: 'cumulative, as Tencent Cloud (共计)' },
      { source: VOLCENGINE, date: '2023-10-08', says: 'cumulative (累计)' },
      { source: DOUYIN, date: '2024', says: 'cumulative (共计), and five submits in all' },
      { source: 'Aliyun, 工信部短信核验, as mirrored by hubangtao.com', date: '2024', says: 'consecutive (连续)' },
      { source: 'Huawei Cloud, FAQ 备案短信核验', date: '2025-12-31', says: 'consecutive (连续)' },
    ],
    why: 'Most say cumulative, and what is cumulative is never fewer than what is consecutive.',
  },
  afterResend: {
    taken: READING.afterResend,
    otherReadings: ['reset'],
    sources: [
      {
        source: 'JD Cloud, 备案短信核验说明', date: '2020-08-18',
        says: 'a resend gives the code again, twice at most; of the tries nothing is said',
      },
      {
        source: 'Tencent Cloud, 备案短信核验说明', date: '2022',
        says: 'five failures within the 24 hours return the request; that a resend gives any back is not said',
      },
      { source: DOUYIN, date: '2024', says: 'once it is locked a resend no longer helps; before that nothing is said' },
    ],
    why: 'A resend is of the same request, and no source says that its count begins anew.',
  },
};
