import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipFolder } from '../../run/zip.mjs';
import type { LaunchOptions } from './driver.ts';
import { languageSetup } from './firefox-language.ts';

/** The address of the extension's pages is a random id in Firefox; a preference makes it this one. */
const EXTENSION_UUID = '6d1f5a5e-0c6b-4f0e-9a53-4c2b8f6f7a10';

export const FIREFOX_ORIGIN = `moz-extension://${EXTENSION_UUID}`;

type Preference = string | number | boolean;

/** A port where nothing listens: what is sent there has left nobody's machine. */
const NOWHERE = 9;

/** Our hosts lead to the practice site, all others to nowhere. */
function networkPrefs({ port, hosts, elsewhere = NOWHERE }: LaunchOptions): Record<string, Preference> {
  return {
    'network.dns.localDomains': hosts.join(','),
    'network.socket.forcePort': `443=${port}`,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': elsewhere,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': elsewhere,
    'network.proxy.no_proxies_on': [...hosts, '127.0.0.1', 'localhost'].join(','),
    'network.proxy.failover_direct': false,
    'network.proxy.allow_bypass': false,
    'network.trr.mode': 5,
  };
}

/** Services of Firefox that would speak to their servers, or put something in front of the page. */
const QUIET_PREFS: Record<string, Preference> = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'browser.translations.enable': false,
  'browser.warnOnQuit': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'geo.provider.network.url': '',
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.prefetch-next': false,
  'security.OCSP.enabled': 0,
  'services.settings.server': 'data:,',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
};

/** An unsigned extension of the profile's folder counts as installed, and runs at once. */
function extensionPrefs(id: string): Record<string, Preference> {
  return {
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    'extensions.enabledScopes': 15,
    'extensions.startupScanScopes': 15,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: EXTENSION_UUID }),
  };
}

/**
 * Puts the extension and the preferences into a profile. Sideloaded, it is an extension like any other: it and its
 * storage outlive a restart, where a temporary one would be gone.
 * @returns the extension's id
 */
export async function prepareProfile(profile: string, extensionDir: string, options: LaunchOptions): Promise<string> {
  const id = await geckoId(extensionDir);
  const language = languageSetup(options.locale ?? 'zh-CN');
  await mkdir(join(profile, 'extensions'), { recursive: true });
  for (const [name, content] of [...language.extensions, [`${id}.xpi`, zipFolder(extensionDir)] as const]) {
    await writeFile(join(profile, 'extensions', name), content);
  }
  const prefs = {
    'marionette.port': 0,
    // What a journey saves goes with its profile, and not among the files of whoever runs it.
    'browser.download.folderList': 2,
    'browser.download.dir': join(profile, 'downloads'),
    ...QUIET_PREFS,
    ...language.prefs,
    ...networkPrefs(options),
    ...extensionPrefs(id),
  };
  const lines = Object.entries(prefs).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  await writeFile(join(profile, 'user.js'), `${lines.join('\n')}\n`);
  return id;
}

async function geckoId(extensionDir: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`no browser_specific_settings.gecko.id in the manifest of ${extensionDir}`);
  return id;
}
