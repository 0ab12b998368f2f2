// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { findTaught, type Pointed, teach } from '../../../lib/page/shape';
import { layOut, showPage } from '../helpers/form-page';

beforeEach(layOut);
afterEach(() => vi.restoreAllMocks());

const FORM = `<section id="form">
  <p>项目1：<input id="a" type="age"></p><p>项目2：<input id="b" type="age"></p><p>项目3：<input id="c" maxlength="6"></p>
  <button id="back">上一步</button><button id="send">提交</button>
</section>`;

const at = <T extends HTMLElement = HTMLInputElement>(id: string): T => document.querySelector<T>(`#${id}`) ?? document.createElement('input') as HTMLElement as T;

/** The user says that a is the ID tail, b the code and c the phone. */
const pointed = (): Pointed => ({ code: at('b'), phone: at('c'), idTail: at('a'), submit: at('send') });

function taughtOn(inside: string, what: () => Pointed = pointed) {
  showPage(inside);
  const taught = teach(document, what());
  if (taught === null) throw new Error('it cannot be taught');
  return taught;
}

describe('a form that was pointed out', () => {
  it('is found again as it was pointed out, on a page that was built anew', () => {
    const taught = taughtOn(FORM);
    showPage(`<main><div>${FORM}</div></main>`);
    const [form] = findTaught(document, [taught]);
    expect(form).toMatchObject({ kind: 'try', taught: taught.shape });
    expect([form?.inputs.code?.id, form?.inputs.phone.id, form?.inputs.idTail.id, form?.submit.id]).toEqual(['b', 'c', 'a', 'send']);
  });

  it('is the resend form where it has no code', () => {
    const taught = taughtOn(FORM, () => ({ ...pointed(), code: null }));
    expect(findTaught(document, [taught])).toMatchObject([{ kind: 'resend', inputs: { code: null } }]);
  });

  it('is told from others that were taught', () => {
    const other = taughtOn(FORM.replace('项目2', '别的'));
    const taught = taughtOn(FORM);
    expect(findTaught(document, [other, taught]).map((form) => form.taught)).toEqual([taught.shape]);
  });

  it('may be sent by one of several buttons that say the same', () => {
    const twice = FORM.replace('上一步', '提交');
    const taught = taughtOn(twice);
    showPage(twice);
    expect(findTaught(document, [taught])[0]?.submit.id).toBe('send');
  });

  it('may be sent by a div that the pointer shows a hand over, with a span in it', () => {
    const taught = taughtOn(FORM.replace('<button id="send">提交</button>', '<div id="send" style="cursor: pointer"><span>提交</span></div>'));
    expect(findTaught(document, [taught])[0]?.submit.id).toBe('send');
  });

  it('keeps its digits out of what is stored, and is found when they change', () => {
    const taught = taughtOn(FORM.replace('项目1', '发往13800138000，第1项').replace('提交', '提交（59）'));
    expect(JSON.stringify(taught.shape)).not.toMatch(/\d{2}/);
    showPage(FORM.replace('项目1', '发往13900139000，第2项').replace('提交', '提交（8）'));
    expect(findTaught(document, [taught])).toHaveLength(1);
  });

  it('holds no value', () => {
    showPage(FORM);
    at('a').value = '张三';
    at('b').setAttribute('value', '李四');
    expect(teach(document, pointed())?.shape).not.toMatch(/张三|李四/);
  });
});

describe('it is not found where the page has another shape:', () => {
  test.each([
    ['a field more', (form: string) => form.replace('<button id="back">', '<p>备注：<input></p><button id="back">')],
    ['a field less', (form: string) => form.replace('<p>项目3：<input id="c" maxlength="6"></p>', '')],
    ['another name', (form: string) => form.replace('项目2', '手机')],
    ['another order', (form: string) => form.replace('项目1', '项目').replace('type="age"', 'type="tel"')],
    ['another word on the button', (form: string) => form.replace('提交', '查询')],
    ['another kind of button', (form: string) => form.replace('<button id="send">提交</button>', '<a id="send">提交</a>')],
    ['a second button of that word', (form: string) => form.replace('上一步', '提交')],
    ['the same form twice', (form: string) => `<div>${form}</div><div>${form}</div>`],
    ['nothing', () => ''],
  ])('%s', (_, change) => {
    const taught = taughtOn(FORM);
    showPage(change(FORM));
    expect(findTaught(document, [taught])).toEqual([]);
  });

  it('another route', () => {
    const taught = taughtOn(FORM);
    showPage(FORM, 'recordQuery');
    expect(findTaught(document, [taught])).toEqual([]);
  });
});

describe('it cannot be taught where it would not be found again for sure', () => {
  it('since the page has another one like it', () => {
    showPage(`<div>${FORM}</div><div>${FORM}</div>`);
    expect(teach(document, pointed())).toBeNull();
  });

  it('since its parts are all over the page', () => {
    showPage(`${FORM}${'<p></p>'.repeat(700)}<button id="far">提交</button>`);
    expect(teach(document, { ...pointed(), submit: at('far') })).toBeNull();
    expect(teach(document, pointed())).not.toBeNull();
  });

  it('since one of them has gone', () => {
    showPage(FORM);
    const gone = pointed();
    gone.phone.remove();
    expect(teach(document, gone)).toBeNull();
  });
});
