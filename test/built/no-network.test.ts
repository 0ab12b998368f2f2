import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './builds.ts';

/** What could send, by the names that no minifier may change. */
const SENDERS = [
  /\bfetch\b/, /\bXMLHttpRequest\b/, /\bWebSocket\b/, /\bWebTransport\b/, /\bEventSource\b/, /\bsendBeacon\b/, /\bRTCPeerConnection\b/, /\bimportScripts\b/,
  /\bimport\(/, /\bnew Image\b/, /["']iframe["']/, /["']img["']/, /["']script["']/, /["']link["']/, /\.requestSubmit\b/, /\.submit\(\)/,
  /\bwindow\.open\b/, /googleapis|google\.com|mozilla\.(?:org|net)/, /\blocation\.(?:href|assign|replace)\s*[=(](?!=)/, /@import\b/, /url\(\s*["']?https?:/,
];

/** From one of our screens to another, by its name: no address that anything could be put into. */
const OWN_SCREENS = /\blocation\.replace\(`(?:popup|welcome)\.html(?:#[a-z]+)?`\)/g;

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const folder = join(ROOT, '.output', build);
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:js|css|html)$/.test(name));

  it('has nothing in any script, style or page of its own that could send, the content script included', () => {
    expect(scripts).toEqual(expect.arrayContaining(['background.js', 'miit.js', 'popup.html']));
    const found = scripts.flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8').replaceAll(OWN_SCREENS, '');
      // A page's own tags for its own files.
      const senders = SENDERS.filter((sender) => !(name.endsWith('.html') && /script|link/.test(sender.source)));
      return senders.filter((sender) => sender.test(text)).map((sender) => `${name}: ${sender.source}`);
    });
    expect(found).toEqual([]);
  });
});
