/** As much of the browser as the texts need. */
interface Api {
  readonly i18n: { getMessage(key: string, values?: readonly string[]): string };
}

/**
 * The texts, under the keys of `@wxt-dev/i18n`, and without its plural forms and named values, which nothing here uses.
 * wxt.config.ts puts this module in its place.
 */
export function createI18n() {
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  const api = browser ?? chrome;
  return {
    t: (key: string, values?: readonly string[]): string => api?.i18n.getMessage(key.replaceAll('.', '_'), values) ?? '',
  };
}
