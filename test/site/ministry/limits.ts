/** Wrong tries a filing request survives; the submit after them returns it (Tencent 短信核验 FAQ, seed S2). */
export const WRONG_TRIES_ALLOWED = 5;

/** Resends a filing request gets (seed S0: the third click sends nothing; Huawei: 最多可以重发2次). */
export const RESENDS_ALLOWED = 2;

/** Milliseconds in which everyone must verify, counted from the first SMS (seeds S0 to S2: 24 小时内). */
export const ROUND_MS = 24 * 60 * 60 * 1000;
