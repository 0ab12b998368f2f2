import { zipFiles } from '../../run/zip.mjs';
import type { Language } from './driver.ts';

/**
 * A language pack for one Chinese with not one string in it. Firefox tells extensions the language that it runs in, and it
 * runs only in one that it has a pack for; its own texts then stay English, which no test looks at.
 */
function emptyLanguagePack(language: Language, id: string): Buffer {
  const manifest = {
    manifest_version: 2,
    name: 'Chinese, without strings',
    version: '1.0',
    langpack_id: language,
    languages: { [language]: { version: '20200101000000', chrome_resources: {} } },
    sources: { browser: { base_path: 'browser/' } },
    browser_specific_settings: { gecko: { id, strict_min_version: '115.0', strict_max_version: '999.*' } },
  };
  return zipFiles([['manifest.json', Buffer.from(JSON.stringify(manifest))]]);
}

/** What Firefox needs in its profile to run in a language: preferences, and files for the `extensions` folder. */
export function languageSetup(locale: Language): {
  prefs: Record<string, string | boolean>;
  extensions: readonly (readonly [name: string, content: Buffer])[];
} {
  const prefs = {
    'intl.locale.requested': locale === 'en' ? 'en-US' : locale,
    'intl.accept_languages': locale === 'en' ? 'en-US,en' : `${locale},zh,en`,
    'extensions.langpacks.signatures.required': false,
  };
  const id = `langpack-${locale}@heyan.example`;
  return { prefs, extensions: locale === 'en' ? [] : [[`${id}.xpi`, emptyLanguagePack(locale, id)]] };
}
