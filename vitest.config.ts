import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** A journey starts a browser and a site: generous guards, so that a slow machine is not a failure. */
const journey = (browser: 'chromium' | 'firefox') => ({
  test: {
    name: browser,
    include: ['test/e2e/**/*.journey.ts', 'test/pages/*.journey.ts'],
    env: { HEYAN_BROWSER: browser },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        resolve: { alias: { '#i18n': fileURLToPath(new URL('.wxt/i18n/index.ts', import.meta.url)) } },
        test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], environment: 'node' },
      },
      // What is true of the builds as they ship: they have to be there.
      { test: { name: 'built', include: ['test/built/**/*.test.ts'], environment: 'node', testTimeout: 120_000 } },
      journey('chromium'),
      journey('firefox'),
    ],
  },
});
