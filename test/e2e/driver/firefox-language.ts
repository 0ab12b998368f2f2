import { zipFiles } from '../../run/zip.mjs';

const LANGPACK_ID = 'langpack-zh-CN@heyan.example';

/**
 * A language pack for Chinese with not one string in it. Firefox tells extensions the language that it runs in, and it
 * runs only in one that it has a pack for; its own texts then stay English, which no test looks at.
 */
function emptyLanguagePack(): Buffer {
  const manifest = {
    manifest_version: 2,
    name: 'Chinese, without strings',
    version: '1.0',
    langpack_id: 'zh-CN',
    languages: { 'zh-CN': { version: '20200101000000', chrome_resources: {} } },
    sources: { browser: { base_path: 'browser/' } },
    browser_specific_settings: { gecko: { id: LANGPACK_ID, strict_min_version: '115.0', strict_max_version: '999.*' } },
  };
  return zipFiles([['manifest.json', Buffer.from(JSON.stringify(manifest))]]);
}

/** What Firefox needs in its profile to run in a language: preferences, and files for the `extensions` folder. */
export function languageSetup(locale: 'zh-CN' | 'en'): {
  prefs: Record<string, string | boolean>;
  extensions: readonly (readonly [name: string, content: Buffer])[];
} {
  const prefs = {
    'intl.locale.requested': locale === 'en' ? 'en-US' : locale,
    'intl.accept_languages': locale === 'en' ? 'en-US,en' : 'zh-CN,zh,en',
    'extensions.langpacks.signatures.required': false,
  };
  return { prefs, extensions: locale === 'en' ? [] : [[`${LANGPACK_ID}.xpi`, emptyLanguagePack()]] };
}
