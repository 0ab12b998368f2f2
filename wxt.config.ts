import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { finish } from './build/finish';
import { OLDEST, TARGETS } from './build/oldest-browsers';
import { forgetShipped, noteShipped } from './build/shipped';
import { shortTokens } from './build/short-tokens';
import { noHtml } from './build/without-html';

/** The CSP lets the extension's own pages load the extension's own files, and talk to nobody at all. */
const CONTENT_SECURITY_POLICY =
  "default-src 'self'; script-src 'self'; object-src 'none'; connect-src 'none'; img-src 'self' data:; " +
  "style-src 'self'; font-src 'self'; frame-src 'none'; form-action 'none'; base-uri 'none'";

/** Lightning CSS's number for `light-dark()`. We write none, and want no variables that would stand in for it. */
const LIGHT_DARK = 1 << 20;

const ROOT = fileURLToPath(new URL('.', import.meta.url));

/** The entrypoint that runs in the page, and what it is built from: the script alone. */
const CONTENT_SCRIPT = 'miit';
const BARE_SCRIPT = fileURLToPath(new URL('entrypoints/miit/bare.ts', import.meta.url));

/** In the content script, where each kB counts, a small part of our own stands in for Preact. */
const IN_THE_PAGE = {
  'preact/jsx-runtime': fileURLToPath(new URL('components/tiny/jsx-runtime.ts', import.meta.url)),
};

/** And everywhere one for the package that reads the texts: its plural forms and named values are used nowhere. */
const EVERYWHERE = {
  '@wxt-dev/i18n': fileURLToPath(new URL('components/tiny/create-i18n.ts', import.meta.url)),
};

/** The screens' styles with short names too; their tokens are named in no script. */
const SHORT_STYLES: Plugin = {
  name: 'short-styles',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = shortTokens(String(file.source));
      }
    },
  },
};

export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  // Auto-imports hide where a name comes from.
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    resolve: { alias: EVERYWHERE },
    plugins: [noHtml(), SHORT_STYLES, noteShipped(ROOT)],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    css: { lightningcss: { exclude: LIGHT_DARK } },
    build: {
      sourcemap: false,
      // A build has no chunks to preload, and the polyfill for it would call `fetch`.
      modulePreload: { polyfill: false },
      target: TARGETS,
      cssTarget: TARGETS,
      // A `const` can be inlined by the minifier; the `var` that Vite would make of it cannot.
      rolldownOptions: { output: { topLevelVar: false } },
    },
  }),
  hooks: {
    'build:before': forgetShipped,
    'build:done': ({ config }) => finish(config.outDir),
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ name }) => name === CONTENT_SCRIPT)) return;
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, ...IN_THE_PAGE } };
      if (config.build?.lib) config.build.lib.entry = BARE_SCRIPT;
      config.plugins = [...(config.plugins ?? []), { name: 'short-tokens', renderChunk: shortTokens }];
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: '__MSG_extShortName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'contextMenus', 'alarms'],
    // Asked for when the reminders are switched on, and not before.
    optional_permissions: ['notifications'],
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
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: `${OLDEST.firefoxForAndroid}.0` },
          },
        }
      : { minimum_chrome_version: String(OLDEST.chrome) }),
  }),
});
