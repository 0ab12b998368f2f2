import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { manifestOf, ROOT } from './builds.ts';
import { namesOf } from './permissions.ts';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const [required, optional] = [namesOf('required'), namesOf('optional')];

/** Nothing from elsewhere, nothing to elsewhere. */
const POLICY =
  "default-src 'self'; script-src 'self'; object-src 'none'; connect-src 'none'; img-src 'self' data:; " +
  "style-src 'self'; font-src 'self'; frame-src 'none'; form-action 'none'; base-uri 'none'";

const SIZES = [16, 32, 48, 96, 128];

/** What both browsers are told, word for word: what is not here must not be there. */
const SHARED = {
  manifest_version: 3,
  version,
  name: '__MSG_extName__',
  short_name: '__MSG_extShortName__',
  description: '__MSG_extDescription__',
  default_locale: 'zh_CN',
  icons: Object.fromEntries(SIZES.map((size) => [size, `icon/${size}.png`])),
  permissions: required,
  ...(optional.length > 0 ? { optional_permissions: optional } : {}),
  content_scripts: [{ matches: ['https://beian.miit.gov.cn/*'], js: ['miit.js'], all_frames: false, run_at: 'document_start' }],
  action: { default_title: '__MSG_extName__', default_popup: 'popup.html' },
  content_security_policy: { extension_pages: POLICY },
};

describe('the built manifest', () => {
  test('for Chrome and Edge is exactly this', () => {
    expect(manifestOf('chrome-mv3')).toEqual({
      ...SHARED,
      background: { service_worker: 'background.js' },
      minimum_chrome_version: '120',
    });
  });

  test('for Firefox, on computers and on Android, is exactly this', () => {
    expect(manifestOf('firefox-mv3')).toEqual({
      ...SHARED,
      background: { scripts: ['background.js'] },
      browser_specific_settings: {
        gecko: { id: 'heyan@heyan.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
        gecko_android: { strict_min_version: '142.0' },
      },
    });
  });

  it.each(['chrome-mv3', 'firefox-mv3'] as const)('%s: opens no host, shows no page a file of its own, takes no message of others', (build) => {
    const manifest = manifestOf(build);
    const doors = ['host_permissions', 'optional_host_permissions', 'web_accessible_resources', 'externally_connectable', 'sandbox'];
    expect(doors.filter((door) => door in manifest)).toEqual([]);
  });
});
