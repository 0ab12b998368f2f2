// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findForms } from '../../../lib/page/find';
import { suspectParts } from '../../../lib/page/suspect';
import { layOut, showPage } from '../helpers/form-page';

beforeEach(layOut);
afterEach(() => vi.restoreAllMocks());

const NAV = '<div class="header"><div class="tit"><h5>短信核验</h5><h5>首页</h5></div><div class="search"><input placeholder="请输入单位名称或域名"><button>搜索</button></div></div>';
const field = (name: string, more = ''): string => `<div><input placeholder="${name}" ${more}></div>`;
const SUBMIT = '<button>提交</button>';

function suspects(inside: string, route?: string): number {
  showPage(`${NAV}<div id="app">${inside}</div>`, route);
  expect(findForms(document)).toEqual([]);
  return suspectParts(document).filter((part) => part.localName === 'input').length;
}

describe('a page on which no form is recognised looks like the step when', () => {
  test.each([
    ['an ID tail is asked for, and nothing else that is known', 'index', `<div>${field('证件号码后六位')}${field('项目甲')}${SUBMIT}</div>`, 2],
    ['it is asked for with a field that neither form has', 'index', `<div>${field('短信验证码')}${field('手机号')}${field('证件号码后六位')}${field('姓名')}${SUBMIT}</div>`, 4],
    ['a code and a phone stand under the heading of the step', 'index', `<div><h3>短信核验</h3><div>${field('短信验证码')}${field('手机号')}${field('项目甲')}${SUBMIT}</div></div><p>${field('')}</p>`, 3],
    ['the same, written in traditional characters', 'index', `<div><h3>簡訊核驗</h3><div>${field('驗證碼')}${field('手機號')}</div></div>`, 2],
    ['a code and a phone stand on the route of the step', 'ComplaintA', `<div>${field('短信验证码')}${field('手机号')}${SUBMIT}</div>`, 2],
    ['fields without a name stand on that route, with something to send them', 'ComplaintA', `<div>${field('')}${field('')}${field('')}${SUBMIT}</div>`, 3],
    ['the same, with a button just around them', 'ComplaintA', `<section><div>${field('')}${field('')}</div><div><a>确认核验</a></div></section>`, 2],
  ])('%s', (_, route, inside, count) => expect(suspects(inside, route)).toBe(count));
});

describe('no other page looks like it:', () => {
  test.each([
    ['the search in the head, with the step in the navigation', 'recordQuery', ''],
    ['the same on the route of the step, before its form has come', 'ComplaintA', '<div class="skeleton"></div>'],
    ['the text of the step alone', 'index', `<h3>短信核验</h3><p>请在24小时内完成短信核验</p>${field('')}${field('')}${SUBMIT}`],
    ['a login by SMS', 'login', `<div><h3>短信登录</h3>${field('手机号')}${field('短信验证码')}<button>登录</button></div>`],
    ['a login by SMS that says it verifies', 'login', `<div><h3>核验身份</h3>${field('手机号')}${field('短信验证码')}<button>登录</button></div>`],
    ['a login by SMS on the route of the step', 'ComplaintA', `<div>${field('手机号')}${field('短信验证码')}<button>登 录</button></div>`],
    ['a login by ID tail and password', 'login', `<div>${field('身份证后六位')}${field('服务密码', 'type="password"')}<button>确定</button></div>`],
    ['a code and a phone of nothing that is said', 'index', `<div>${field('手机号')}${field('短信验证码')}${SUBMIT}</div>`],
    ['another form with a code, under such a heading', 'index', `<div><h3>短信核验</h3>${field('姓名')}${field('手机号')}${field('短信验证码')}${SUBMIT}</div>`],
    ['the application for electronic verification', 'electronVerify', `<div><h3>电子化核验申请</h3>${field('手机号')}${field('短信验证码')}${SUBMIT}</div>`],
    ['a complaint, where the route was named after it', 'ComplaintA', `<div>${field('')}${field('')}<textarea></textarea>${SUBMIT}</div>`],
    ['a complaint with a name', 'ComplaintA', `<div>${field('姓名')}${field('联系电话')}${field('')}${SUBMIT}</div>`],
    ['an upload', 'ComplaintA', `<div>${field('')}${field('')}<input type="file">${SUBMIT}</div>`],
    ['fields with nothing to send them', 'ComplaintA', `<div>${field('')}${field('')}</div>`],
    ['a list with a filter', 'ComplaintA', `<div>${field('')}${field('')}<button>查询</button></div>`],
    ['one field', 'ComplaintA', `<div>${field('')}${SUBMIT}</div>`],
    ['choices that are drawn as fields', 'ComplaintA', `<div>${field('', 'readonly')}${field('', 'readonly')}${SUBMIT}</div>`],
    ['too many fields', 'ComplaintA', `<div>${field('').repeat(9)}${SUBMIT}</div>`],
    ['a captcha by picture', 'index', `<div id="slidingPictures"><h3>安全核验</h3>${field('图形验证码')}${SUBMIT}</div>`],
    ['an error page', 'ComplaintA', '<h1>521</h1><p>短信核验</p>'],
    ['nothing at all', 'ComplaintA', ''],
  ])('%s', (_, route, inside) => expect(suspects(inside, route)).toBe(0));

  test('what is hidden', () => {
    showPage(`<div>${field('证件号码后六位')}${field('手机号')}</div>`);
    expect(suspectParts(document)).toHaveLength(2);
    vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(false);
    expect(suspectParts(document)).toHaveLength(0);
  });
});

test('what may send it is told with its fields, so that nothing is put over it', () => {
  showPage(`<section><div>${field('')}${field('')}</div><p><a>获取验证码</a></p><p><button>确认核验</button></p></section>`);
  expect(suspectParts(document).map(({ localName }) => localName)).toEqual(['input', 'input', 'button']);
});
