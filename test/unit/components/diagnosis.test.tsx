// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { asLines } from '../../../components/diagnosis/as-lines';
import { Diagnosis } from '../../../components/diagnosis/Diagnosis';
import { browserOf, systemOf } from '../../../components/diagnosis/user-agent';
import { type Ask, RefusedError } from '../../../lib/messages/ask';
import type { Request } from '../../../lib/messages/protocol';
import { all, click, openPopup, see } from './popup-world';

// The words themselves: their keys, and what is filled into them.
vi.mock('#i18n', () => ({
  i18n: { t: (key: string, given: readonly string[] = []) => (key === 'popup.lang' ? 'en' : [key, ...given].join(' ')) },
}));

const copied: string[] = [];
let refuses = false;

beforeEach(() => {
  copied.length = 0;
  refuses = false;
  vi.stubGlobal('navigator', {
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.7339.12 Safari/537.36',
    clipboard: { writeText: async (text: string) => (refuses ? Promise.reject(new Error('no')) : void copied.push(text)) },
  });
});
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

/** The view on a worker that says this. */
function open(answer: () => Promise<unknown>) {
  const asked: Request[] = [];
  const ask = ((request: Request) => {
    asked.push(request);
    return request.type === 'diagnosis' ? answer() : Promise.resolve(null);
  }) as unknown as Ask;
  render(<Diagnosis ask={ask} version="1.2.3" />, document.body);
  return asked;
}

const box = async () => ((await see('diagnosis-box')) as HTMLTextAreaElement).value;

describe('the diagnostic text', () => {
  it('is shown, all of it, before there is a way to copy it', async () => {
    const asked = open(async () => ({ hasConsent: true, faults: ['HY-106 page x1 2026'] }));
    await see('show-diagnosis');
    expect([all('copy-diagnosis'), asked]).toEqual([[], []]);
    await click('show-diagnosis');
    expect(await box()).toBe('heyan: 1.2.3\nbrowser: Chrome 140\nsystem: Linux\nlanguage: en\nhasConsent: true\nfaults: HY-106 page x1 2026');
    await click('copy-diagnosis');
    await see('diagnosis-copied');
    expect(copied).toEqual([await box()]);
  });

  it('where the clipboard refuses it is selected, said with its code, and noted', async () => {
    const asked = open(async () => ({}));
    refuses = true;
    await click('show-diagnosis');
    await click('copy-diagnosis');
    const said = await see('diagnosis-refused');
    expect(said.textContent).toBe('fault.clipboard.textfault.clipboard.nextHY-401');
    const field = all('diagnosis-box')[0] as HTMLTextAreaElement;
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    expect(asked.at(-1)).toEqual({ type: 'noteFault', fault: 'clipboard' });
  });

  test.each([['does not answer', new Error('no'), 'HY-108'], ['refuses', new RefusedError('internal'), 'HY-107']])('of a worker that %s, it says so', async (_, error, code) => {
    open(() => Promise.reject(error));
    await click('show-diagnosis');
    expect(await box()).toBe(`heyan: 1.2.3\nbrowser: Chrome 140\nsystem: Linux\nlanguage: en\nworker: ${code}`);
  });

  it('can be put away, and is made anew the next time', async () => {
    let times = 0;
    open(async () => ({ times: (times += 1) }));
    await click('show-diagnosis');
    await click('hide-diagnosis');
    await click('show-diagnosis');
    expect(await box()).toContain('times: 2');
  });
});

describe('it can be reached', () => {
  it('in the settings', async () => {
    openPopup();
    await click('open-settings');
    await see('show-diagnosis');
  });

  it('while the vault is locked', async () => {
    openPopup({ vault: { state: 'locked', autoLock: 15, passphrase: 'x' } });
    await see('open-diagnosis');
    await see('show-diagnosis');
  });
});

describe('what a browser says of itself', () => {
  const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
  test.each([
    ['Chrome', CHROME, 'Chrome 140', 'Windows'],
    ['Edge', `${CHROME} Edg/140.0.1`, 'Edge 140', 'Windows'],
    ['Opera', `${CHROME} OPR/124.0`, 'Opera 124', 'Windows'],
    ['Firefox', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:143.0) Gecko/20100101 Firefox/143.0', 'Firefox 143', 'macOS'],
    ['Firefox for Android', 'Mozilla/5.0 (Android 15; Mobile; rv:143.0) Gecko/143.0 Firefox/143.0', 'Firefox 143', 'Android'],
    ['a Chromebook', CHROME.replace('Windows NT 10.0; Win64; x64', 'X11; CrOS x86_64 14541.0.0'), 'Chrome 140', 'ChromeOS'],
    ['Chrome without a window', CHROME.replace('Chrome', 'HeadlessChrome'), 'Chrome 140', 'Windows'],
    ['something else', '张三的浏览器 13800138000', 'other', 'other'],
  ])('%s', (_, userAgent, browser, system) => expect([browserOf(userAgent), systemOf(userAgent)]).toEqual([browser, system]));
});

describe('plain parts as lines', () => {
  it('what belongs together is indented, and an empty list is said', () => {
    expect(asLines({ a: 1, b: { c: null, d: { e: false } }, f: ['x', 2], g: [] })).toBe('a: 1\nb:\n  c: null\n  d:\n    e: false\nf: x, 2\ng: none');
  });
});
