import type { Language, LaunchOptions } from './driver.ts';

/** Command line of Chromium: our extension only, our hosts only, and no talk of its own. */
export function chromiumArgs(extensionDir: string, { port, hosts, elsewhere, locale = 'zh-CN', others = [] }: LaunchOptions): string[] {
  // The first rule that fits wins; what is not ours resolves to nothing.
  const rules = [...hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`), `MAP * ${elsewhere === undefined ? '~NOTFOUND' : `127.0.0.1:${elsewhere}`}`, 'EXCLUDE 127.0.0.1'];
  const extensions = [extensionDir, ...others].join();
  const args = [
    `--disable-extensions-except=${extensions}`,
    `--load-extension=${extensions}`,
    `--host-resolver-rules=${rules.join(' , ')}`,
    // ignoreHTTPSErrors reaches pages only; a worker's fetch needs the flag.
    '--ignore-certificate-errors',
    '--no-proxy-server',
    `--lang=${locale}`,
    '--disable-search-engine-choice-screen',
  ];
  // macOS takes the language from here, Windows from --lang, Linux from the environment.
  if (process.platform === 'darwin') args.push('-AppleLanguages', `(${locale})`);
  return args;
}

/** Environment of Chromium: on Linux it is LANGUAGE that decides the browser's language. */
export function chromiumEnv(locale: Language): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const language = locale === 'en' ? 'en_US' : locale.replace('-', '_');
  // C.UTF-8 is there on every machine: with a locale that is not, a path in Chinese cannot be read.
  return { ...Object.fromEntries(inherited), LANGUAGE: language, LANG: 'C.UTF-8', LC_ALL: '' };
}
