import type { Source } from '../source';

/** Where the SMS, its senders and its one address are known from (facts/verification.md 7.1). */
export const SMS_SOURCES: readonly Source[] = [
  { source: "a site owner's notes, with an SMS that came", date: '2025-03' },
  { source: 'JD Cloud, 备案短信核验说明', date: '2020-08-18' },
  { source: 'Huawei Cloud, 备案短信核验', date: '2025' },
  { source: 'a user of the older system (gotaobaowang.com)', date: '2019-08-29' },
];
