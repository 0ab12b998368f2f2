// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findForms } from '../../../lib/page/find';
import { layOut, showPage } from '../helpers/form-page';
import { BOXES, CODE, hint, PHONE, SUBMIT, TAIL } from '../helpers/form-parts';

beforeEach(layOut);
afterEach(() => vi.restoreAllMocks());

/** The kinds of the forms that are found in this, in their order. */
function kinds(inside: string): readonly string[] {
  showPage(`<div id="app">${inside}</div>`);
  return findForms(document).map(({ kind }) => kind);
}

/** The texts of what submits them. */
function submits(inside: string): readonly string[] {
  kinds(inside);
  return findForms(document).map(({ submit }) => submit.textContent);
}

const CAPTIONS = [
  '<label for="t">证件号码后6位</label><input id="t">',
  '<label>证件号码后6位<input></label>',
  '<div><label>证件号码后6位</label></div><div><input></div>',
  '<table><tr><td>* 证件号码后６位：</td><td><input></td></tr></table>',
  '<dl><dt>证件号码后六位</dt><dd><input></dd></dl>',
  '<input aria-label="证件號碼後六位">',
  '<span id="n">身份证后6位</span><input aria-labelledby="n">',
  '<input title="证件号码末六位">',
  '<div>证件号码</div><div><input placeholder="请输入后六位"></div>',
  '<div><input><span>证件号码后6位</span></div>',
];

/** Each sentence of docs/detection.md with what shows it. */
const SHOWN: Readonly<Record<string, () => void>> = {
  'A form is a group of fields that belong together: an SMS code, a phone and an ID tail verify, a phone and an ID tail without a code ask for the SMS again.': () => {
    expect(kinds(`<div>${CODE}${PHONE}${TAIL}${SUBMIT}</div>`)).toEqual(['try']);
    expect(kinds(`<div>${PHONE}${TAIL}${SUBMIT}</div>`)).toEqual(['resend']);
  },
  'Without an ID tail there is no form: a phone and a code alone are any login.': () => {
    expect(kinds(`<div>${CODE}${PHONE}${SUBMIT}</div>`)).toEqual([]);
  },
  'A text on the page proves nothing, and neither does its address.': () => {
    expect(kinds(`<h3>短信核验</h3><p>请输入短信验证码、手机号、证件号码后6位</p><div>${hint('')}${hint('')}${SUBMIT}</div>`)).toEqual([]);
  },
  'A field is known by what a person reads as its name, in whatever way the name is tied to it.': () => {
    for (const caption of CAPTIONS) expect([caption, kinds(`<div>${CODE}${PHONE}<div>${caption}</div>${SUBMIT}</div>`)]).toEqual([caption, ['try']]);
  },
  'Names are compared without regard to width, case, blanks, stars, colons, words that ask for input, and traditional characters.': () => {
    expect(kinds(`<div>${hint('＊ 簡訊 驗證碼：')}${hint('请填写您的手 機 號 碼')}${hint('請輸入證件號碼後 ６ 位 *')}${SUBMIT}</div>`)).toEqual(['try']);
  },
  'What the field carries itself is believed before what merely stands near it; two names that contradict each other as strongly say nothing.': () => {
    expect(kinds(`<div>${CODE}${PHONE}<div>姓名 <input placeholder="证件号码后6位"></div>${SUBMIT}</div>`)).toEqual(['try']);
    expect(kinds(`<div>${CODE}${PHONE}<div><input placeholder="证件号码后6位" aria-label="手机号"></div>${SUBMIT}</div>`)).toEqual([]);
  },
  'The last six of a phone, a bank card, a permit or a vehicle are no ID tail, and neither is a whole document number.': () => {
    for (const other of ['手机号后六位', '银行卡号后6位', '许可证号后6位', '车架号后6位', '证件号码', '证件号码后4位']) {
      expect([other, kinds(`<div>${CODE}${PHONE}${hint(other)}${SUBMIT}</div>`)]).toEqual([other, []]);
    }
  },
  'Every kind of field stands once in a form: with two of a kind nobody can tell which is meant.': () => {
    expect(kinds(`<div>${CODE}${PHONE}${TAIL}${TAIL}${SUBMIT}</div>`)).toEqual([]);
    expect(kinds(`<div>${CODE}${CODE}${PHONE}${TAIL}${SUBMIT}</div>`)).toEqual([]);
  },
  'A field that neither form has makes it another form: a name, a password, an account, an address, a longer text.': () => {
    for (const other of [hint('姓名'), hint('新密码', 'type="password"'), hint('用户名'), hint('邮箱'), '<textarea></textarea>']) {
      expect([other, kinds(`<div>${CODE}${PHONE}${TAIL}${other}${SUBMIT}</div>`)]).toEqual([other, []]);
    }
  },
  'The code of a picture is no SMS code: beside one it is passed over, and in its place it makes neither form.': () => {
    const picture = hint('请输入图形验证码');
    expect(kinds(`<div>${CODE}${picture}${PHONE}${TAIL}${SUBMIT}</div>`)).toEqual(['try']);
    expect(kinds(`<div>${picture}${PHONE}${TAIL}${SUBMIT}</div>`)).toEqual([]);
  },
  'A field that takes fewer characters than the value has is none of the form\'s: a code of four, say, is a picture\'s.': () => {
    expect(kinds(`<div>${hint('验证码', 'maxlength="4"')}${hint('验证码', 'maxlength="6"')}${PHONE}${TAIL}${SUBMIT}</div>`)).toEqual(['try']);
    expect(kinds(`<div>${hint('短信验证码', 'maxlength="4"')}${PHONE}${TAIL}${SUBMIT}</div>`)).toEqual([]);
    expect(kinds(`<div>${CODE}${hint('手机号', 'maxlength="10"')}${TAIL}${SUBMIT}</div>`)).toEqual([]);
  },
  'Six neighbours that take one character each are one code.': () => {
    expect(kinds(`<div><div>短信验证码 ${BOXES}</div>${PHONE}${TAIL}${SUBMIT}</div>`)).toEqual(['try']);
    expect(findForms(document)[0]?.boxes).toHaveLength(6);
  },
  'A field whose name says nothing may be the code: beside one, a phone and an ID tail are no resend.': () => {
    expect(kinds(`<div>${hint('')}${PHONE}${TAIL}${SUBMIT}</div>`)).toEqual([]);
  },
  'What a person cannot see does not count, by whatever way it is hidden; what lies over a form for now, a captcha say, does not hide it.': () => {
    for (const way of ['inert', 'aria-hidden="true"', 'style="opacity:0.05"', 'style="clip-path:inset(100%)"', 'style="filter:opacity(0)"']) {
      expect([way, kinds(`<div ${way}>${CODE}${PHONE}${TAIL}${SUBMIT}</div>`)]).toEqual([way, []]);
    }
    expect(kinds(`<div>${CODE}${PHONE}${TAIL}${SUBMIT}</div><div style="position:fixed;inset:0">请完成安全校验</div>`)).toEqual(['try']);
  },
  'Both forms side by side are two groups, and no field is taken from one for the other.': () => {
    expect(kinds(`<div><div>${CODE}${PHONE}${TAIL}${SUBMIT}</div><div>${PHONE}${TAIL}${SUBMIT}</div></div>`)).toEqual(['try', 'resend']);
    expect(kinds(`<form>${TAIL}${SUBMIT}</form><form>${PHONE}${CODE}<button>登录</button></form>`)).toEqual([]);
  },
  'A form has a button that says that it submits; the one that says so most surely is it, and of two that say it as surely neither.': () => {
    expect(submits(`<div>${CODE}${PHONE}${TAIL}<button>重新发送</button><button>获取验证码</button><button>提 交</button></div>`)).toEqual(['提 交']);
    expect(submits(`<div>${CODE}${PHONE}${TAIL}<a>核验须知</a><span><a>立即核验</a></span></div>`)).toEqual(['立即核验']);
    expect(kinds(`<div>${CODE}${PHONE}${TAIL}${SUBMIT}${SUBMIT}</div>`)).toEqual([]);
  },
  'What searches, logs in, cancels or goes on to a next step submits nothing.': () => {
    for (const other of ['查询', '登录', '取消', '下一步', '查看核验结果']) {
      expect([other, kinds(`<div>${CODE}${PHONE}${TAIL}<button>${other}</button></div>`)]).toEqual([other, []]);
    }
  },
  'The button may stand outside of what holds the fields, but not with fields of something else.': () => {
    expect(kinds(`<div><div>${CODE}${PHONE}${TAIL}</div><p>${SUBMIT}</p></div>`)).toEqual(['try']);
    expect(kinds(`<div><div>${CODE}${PHONE}${TAIL}</div><p><input placeholder="意见">${SUBMIT}</p></div>`)).toEqual([]);
  },
};

const SENTENCES = readFileSync('docs/detection.md', 'utf8')
  .split('## What counts as a form')[1]
  ?.split('\n## ')[0]
  ?.split('\n- ')
  .slice(1)
  .map((sentence) => sentence.replaceAll(/\s+/g, ' ').trim());

test('docs/detection.md says each of these sentences, and no other', () => {
  expect(SENTENCES).toEqual(Object.keys(SHOWN));
});

test.each(Object.entries(SHOWN))('%s', (_, show) => show());
