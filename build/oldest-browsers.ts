/**
 * The oldest versions that Heyan runs in. The manifests say them and the bundler aims at them; `test/built/versions.test.ts`
 * sees that what the builds use exists in them, and that none is newer than something needs it to be.
 */
export const OLDEST = { chrome: 120, firefox: 140, firefoxForAndroid: 142 } as const;

/** What the bundler and the styles' compiler may use. */
export const TARGETS = [`chrome${OLDEST.chrome}`, `firefox${Math.min(OLDEST.firefox, OLDEST.firefoxForAndroid)}`];
