/** As much of the browser as the panel's texts need. */
interface Api {
  readonly i18n: { getMessage(key: string, values?: readonly string[]): string };
}

/**
 * The texts inside the content script, under the keys of `@wxt-dev/i18n`, and without its plural forms and named values, which the
 * panel does not use. wxt.config.ts puts this module in its place for that one build.
 */
export function createI18n() {
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  const api = browser ?? chrome;
  return {
    t: (key: string, values?: readonly string[]): string => api?.i18n.getMessage(key.replaceAll('.', '_'), values) ?? '',
  };
}
