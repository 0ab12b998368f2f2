/** The ministry's limits. Where sources differ, the reading that cannot lock a user out is taken. */
const HOUR = 60 * 60 * 1000;

/**
 * Wrong tries that are borne: the sixth submit returns the filing (seed S2; Tencent 短信核验 FAQ, c. 2022; Huawei Cloud,
 * 2025). Which tries add up, and what a resend does to them: `rules/counting`.
 */
export const TRY_LIMIT = 5;

/** Resends that the site gives (seed S0, Huawei Cloud). Tencent (2020 to 2022) says three; two is the stricter. */
export const RESEND_LIMIT = 2;

/** Milliseconds from the SMS to the end of its round (seeds S0, S1, S2: 24 hours). */
export const ROUND_DURATION = 24 * HOUR;

/** Wrong tries from which on the user is asked to look things up before the next one. */
export const TRIES_TO_WARN = 3;

/**
 * Milliseconds in which a resent SMS is still on its way: 5 to 10 minutes (seed S0, also said of the first SMS; Aliyun,
 * Tencent and Huawei Cloud say about 5). The longer one is taken: a resend that was not needed is gone for good.
 */
export const RESEND_PAUSE = 10 * 60 * 1000;
