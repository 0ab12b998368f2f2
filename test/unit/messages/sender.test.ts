import { describe, expect, it, test } from 'vitest';
import { senderOf } from '../../../lib/messages/sender';

const OURS = 'our-extension-id';
const BASE = `chrome-extension://${OURS}/`;
const PAGE = { id: OURS, url: 'https://beian.miit.gov.cn/#/Integrated/ComplaintA', frameId: 0, tab: { id: 7 } };

/** Only what the worker looks at: the browser fills in more. */
const tell = (change: object) => senderOf({ ...PAGE, ...change } as Parameters<typeof senderOf>[0], OURS, BASE);

describe('the page is our content script in the top frame of the one origin', () => {
  test.each([
    ['the target page', 'https://beian.miit.gov.cn/#/Integrated/ComplaintA'],
    ['the home page', 'https://beian.miit.gov.cn/'],
    ['a query before the hash (verification 1.3)', 'https://beian.miit.gov.cn/?spm=a1#/Integrated/ComplaintA'],
    ['the default port, which is none', 'https://beian.miit.gov.cn:443/'],
    ['another case', 'https://BEIAN.miit.gov.cn/'],
  ])('%s', (_, url) => expect(tell({ url })).toEqual({ from: 'page', tabId: 7 }));
});

it('also where the browser states its origin, and that it is on show', () => {
  expect(tell({ origin: 'https://beian.miit.gov.cn', documentLifecycle: 'active' })).toEqual({ from: 'page', tabId: 7 });
});

describe('nobody else is a page', () => {
  test.each([
    ['another extension', { id: 'another-extension-id' }],
    ['nobody known', { id: undefined }],
    ['a frame inside the page', { frameId: 1 }],
    ['a sender without a frame', { frameId: undefined }],
    ['a sender without a tab', { tab: undefined }],
    ['a tab without an id', { tab: {} }],
    ['another site', { url: 'https://example.com/' }],
    ['a site that begins alike', { url: 'https://beian.miit.gov.cn.example/' }],
    ['a site that ends alike', { url: 'https://fake-beian.miit.gov.cn/' }],
    ['a site with the name in its path', { url: 'https://example.com/https://beian.miit.gov.cn/' }],
    ['a site with the name as its user', { url: 'https://beian.miit.gov.cn@example.com/' }],
    ['a site with a look-alike letter', { url: 'https://beian.miit.g\u043ev.cn/' }],
    ['the ministry itself', { url: 'https://miit.gov.cn/' }],
    ['the old host', { url: 'https://www.beian.miit.gov.cn/' }],
    ['the police filing', { url: 'https://beian.mps.gov.cn/' }],
    ['another port', { url: 'https://beian.miit.gov.cn:8443/' }],
    ['http', { url: 'http://beian.miit.gov.cn/' }],
    ['a page without an origin', { url: 'about:blank' }],
    ['a document that a page has made of its own text', { url: 'blob:https://beian.miit.gov.cn/7c2c2b0e-6d0c-4f0e-9a53-4c2b8f6f7a10' }],
    ['a sandboxed document at the address of the page', { origin: 'null' }],
    ['a document of another site at the address of the page', { origin: 'https://example.com' }],
    ['a page that the browser prepares unseen', { documentLifecycle: 'prerender' }],
    ['a page that has been left', { documentLifecycle: 'cached' }],
    ['no address', { url: undefined }],
    ['no address at all', { url: '' }],
    ['what is no address', { url: 'beian.miit.gov.cn' }],
  ])('%s', (_, change) => expect(tell(change)).toBeNull());
});

describe('a screen is one of our own pages', () => {
  it('the popup, which has no tab', () => {
    expect(tell({ url: `${BASE}popup.html`, tab: undefined, frameId: undefined })).toEqual({ from: 'screen' });
  });

  it('also where the browser states its origin', () => {
    expect(tell({ url: `${BASE}popup.html`, origin: BASE.slice(0, -1) })).toEqual({ from: 'screen' });
  });

  it('a board in a tab', () => {
    expect(tell({ url: `${BASE}board.html#/filing` })).toEqual({ from: 'screen' });
  });

  test.each([
    ['a page of another extension', { id: 'another-extension-id', url: `${BASE}popup.html` }],
    ['a page at another extension\'s address', { url: 'chrome-extension://another-extension-id/popup.html' }],
    ['a sandboxed page at our address', { url: `${BASE}popup.html`, origin: 'null' }],
    ['a site that has our address in its own', { url: `https://example.com/?${BASE}` }],
  ])('not %s', (_, change) => expect(tell(change)).toBeNull());
});
