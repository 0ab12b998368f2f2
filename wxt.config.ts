import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** The CSP lets the extension's own pages load the extension's own files, and talk to nobody at all. */
const CONTENT_SECURITY_POLICY =
  "default-src 'self'; script-src 'self'; object-src 'none'; connect-src 'none'; img-src 'self' data:; " +
  "style-src 'self'; font-src 'self'; frame-src 'none'; form-action 'none'; base-uri 'none'";

/** The entrypoint that runs in the page. */
const CONTENT_SCRIPT = 'miit';

/** In the content script, which has 16 kB for all, small parts of our own stand in for two packages. */
const IN_THE_PAGE = {
  'preact/jsx-runtime': fileURLToPath(new URL('components/tiny/jsx-runtime.ts', import.meta.url)),
  '@wxt-dev/i18n': fileURLToPath(new URL('components/tiny/create-i18n.ts', import.meta.url)),
};

export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  // Auto-imports hide where a name comes from.
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { sourcemap: false, target: ['chrome121', 'firefox142'], cssTarget: ['chrome121', 'firefox142'] },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === CONTENT_SCRIPT)) return;
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, ...IN_THE_PAGE } };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: '__MSG_extShortName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    permissions: ['storage'],
    content_scripts: [
      {
        matches: ['https://beian.miit.gov.cn/*'],
        js: [`${CONTENT_SCRIPT}.js`],
        all_frames: false,
        // Early, so that no listener of the page stands before ours on `window`.
        run_at: 'document_start',
      },
    ],
    action: { default_title: '__MSG_extName__' },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'heyan@heyan.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '121' }),
  }),
});
