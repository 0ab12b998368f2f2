// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { watchAnswers } from '../../../lib/page/watch';
import { layOut } from '../helpers/form-page';

let ending = new AbortController();

beforeEach(() => {
  layOut();
  document.body.innerHTML = '';
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
});

const WRONG = '您的短信核验失败,请输入正确的信息。';
const seen: (string | null)[] = [];

function watch(): void {
  seen.length = 0;
  watchAnswers(document, ({ id, outcome }) => seen.push(id ?? outcome), ending.signal);
}

function show(html: string): void {
  document.body.insertAdjacentHTML('beforeend', html);
}

/** Every way in which a page can say it (facts/miit-page.md 2.13 and 8, S05). */
const CHANNELS: readonly (readonly [string, (text: string) => string])[] = [
  ['its own line of tips', (text) => `<div class="tips"><i class="close">×</i><i></i> 尊敬的ICP用户： <span>${text}</span></div>`],
  ['el-message', (text) => `<div class="el-message el-message--error" role="alert"><p class="el-message__content">${text}</p></div>`],
  ['el-message-box', (text) => `<div class="el-message-box__wrapper" role="dialog"><div class="el-message-box"><div class="el-message-box__message"><p>${text}</p></div><button>确定</button></div></div>`],
  ['a dialog', (text) => `<dialog open><h3>提示</h3><div>${text}</div><button>关闭</button></dialog>`],
  ['its own alert', (text) => `<div id="alertFram"><div>提示</div><div>${text}</div><input type="button" value=" 确定 "></div>`],
  ['plain text', (text) => `<p>${text}</p>`],
  ['text in pieces', (text) => `<p><b>${text.slice(0, 9)}</b><span>${text.slice(9)}</span></p>`],
];

describe('an answer is read in whatever way it comes', () => {
  test.each(CHANNELS)('%s', async (_, page) => {
    watch();
    show(page(WRONG));
    await vi.waitFor(() => expect(new Set(seen)).toEqual(new Set(['wrongValues'])));
  });

  test.each([['full width', '您的短信核验失败，请输入正确的信息．'], ['blanks', ' 您的短信核验失败, 请输入 正确的信息。 ']])('in %s', async (_, text) => {
    watch();
    show(`<p>${text}</p>`);
    await vi.waitFor(() => expect(new Set(seen)).toEqual(new Set(['wrongValues'])));
  });

  it('one that is clearly an answer, and not known, is unknown', async () => {
    watch();
    show('<div class="tips">尊敬的ICP用户：您的短信核验正在处理，请稍后查看。</div>');
    await vi.waitFor(() => expect(seen).toEqual(['unknown']));
  });
});

describe('only what appears or changes after the click counts', () => {
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 600));

  it('not what stood there before', async () => {
    show(`<p>${WRONG}</p>`);
    watch();
    show('<p>别的内容</p>');
    await settle();
    expect(seen).toEqual([]);
  });

  it('the same text written a second time does', async () => {
    show(`<p id="p">${WRONG}</p>`);
    watch();
    const line = document.querySelector('#p');
    if (line !== null) line.textContent = WRONG;
    await vi.waitFor(() => expect(new Set(seen)).toEqual(new Set(['wrongValues'])));
  });

  it('and the same text that went and came', async () => {
    show(`<p id="p">${WRONG}</p>`);
    watch();
    document.querySelector('#p')?.remove();
    await settle();
    show(`<p>${WRONG}</p>`);
    await vi.waitFor(() => expect(new Set(seen)).toEqual(new Set(['wrongValues'])));
  });
});
