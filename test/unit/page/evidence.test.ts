// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findForms } from '../../../lib/page/find';
import { layOut, showPage } from '../helpers/form-page';
import { BOXES, CODE, hint, PHONE, SUBMIT, TAIL } from '../helpers/form-parts';

beforeEach(layOut);
afterEach(() => vi.restoreAllMocks());

/** Far enough from a field that only a tie leads to it. */
const FAR = '<p>所有字段均为必填</p>';

function kinds(inside: string): string {
  showPage(`<div id="app"><section>${inside}</section></div>`);
  return findForms(document).map(({ kind }) => kind).join(' and ');
}

/** Each rule decides one of these: without it, the other answer would come. */
const DECIDED: Readonly<Record<string, readonly (readonly [title: string, inside: string, kinds: string])[]>> = {
  'a name that is tied to its field': [
    ['by a label that names its id', `<label for="a">短信验证码</label><label for="b">手机号</label><label for="c">证件号码后6位</label>${FAR}<div><input id="a"></div><div><input id="b"></div><div><input id="c"></div>${SUBMIT}`, 'try'],
    ['by a label around it, however deep', `${CODE}${PHONE}<label><div><div><div><input></div></div></div>证件号码后6位</label>${SUBMIT}`, 'try'],
    ['not by a label of a hidden twin with the same id', `<label for="a">姓名</label><div style="display:none"><input id="a"></div>${FAR}${CODE}${PHONE}<div><input id="a" placeholder="证件号码后6位"></div>${SUBMIT}`, 'try'],
    ['by aria-labelledby', `<i id="n">证件号码后6位</i>${FAR}${CODE}${PHONE}<div><input aria-labelledby="n"></div>${SUBMIT}`, 'try'],
    ['by aria-describedby', `<i id="n">证件号码后6位</i>${FAR}${CODE}${PHONE}<div><input aria-describedby="n"></div>${SUBMIT}`, 'try'],
    ['by an attribute of its author\'s', `${CODE}${PHONE}<div><input data-field-label="证件号码后6位"></div>${SUBMIT}`, 'try'],
    ['weakly, by what its code calls it', `<div><input name="smsCode"></div><div><input id="mobile"></div>${TAIL}${SUBMIT}`, 'try'],
    ['weakly, by what the browser is to put there', `<div><input autocomplete="one-time-code"></div>${PHONE}${TAIL}${SUBMIT}`, 'try'],
    ['by a text at the end of many wrappers', `${CODE}${PHONE}<div><b>证件号码后6位</b><div><div><div><div><div><input></div></div></div></div></div></div>${SUBMIT}`, 'try'],
    ['not by a button before it', `<div><button>短信验证码</button><input></div>${PHONE}${TAIL}${SUBMIT}`, ''],
    ['not by a label that is tied to another', `${PHONE}${TAIL}<div><label for="z">短信验证码</label><div><input></div><div><input id="z"></div></div>${SUBMIT}`, 'try'],
    ['by the head of its column', `<table><tr><td>短信验证码</td><td>手机号</td><td>证件号码后6位</td></tr><tr><td><input></td><td><input></td><td><input></td></tr></table>${SUBMIT}`, 'try'],
  ],
  'two names of one field': [
    ['say nothing when they are as strong and contradict each other', `${CODE}<div><input placeholder="证件号码后6位" aria-label="手机号"></div>${TAIL}${SUBMIT}`, ''],
    ['are one when one only says more', `${CODE}<div><input placeholder="手机号" aria-label="联系电话"></div>${TAIL}${SUBMIT}`, 'try'],
    ['are a picture\'s code when one of them is', `<div>图形验证码 <input placeholder="请输入验证码"></div>${PHONE}${TAIL}${SUBMIT}`, ''],
  ],
  '联系电话': [
    ['is the phone beside a code and an ID tail', `${CODE}${hint('联系电话')}${TAIL}${SUBMIT}`, 'try'],
    ['is any phone without a code', `${hint('联系电话')}${TAIL}${SUBMIT}`, ''],
  ],
  'what else stands in the form': [
    ['a whole document number makes it another', `${CODE}${PHONE}${TAIL}${hint('身份证号码')}${SUBMIT}`, ''],
    ['a second ID tail leaves open which is meant', `<form><div>${CODE}${PHONE}${TAIL}</div><div>${TAIL}</div>${SUBMIT}</form>`, ''],
    ['so does a second phone', `<form><div>${CODE}${PHONE}${TAIL}</div><div>${PHONE}</div>${SUBMIT}</form>`, ''],
    ['two codes leave open whether it is a resend', `<form><div>${PHONE}${TAIL}</div><div>${CODE}</div><div>${CODE}</div>${SUBMIT}</form>`, ''],
    ['a password without a name is a password', `${CODE}${PHONE}${TAIL}<div><input type="password"></div>${SUBMIT}`, ''],
    ['an e-mail field is told by its type', `${CODE}${PHONE}${TAIL}<div><input type="email"></div>${SUBMIT}`, ''],
    ['but not in the page\'s foot', `<form>${CODE}${PHONE}${TAIL}${SUBMIT}<footer><input type="email"></footer></form>`, 'try'],
    ['nor does the search in its head', `<form><header>${hint('单位名称')}</header>${CODE}${PHONE}${TAIL}${SUBMIT}</form>`, 'try'],
    ['nor a list that can only be opened', `${hint('请选择主体名称', 'readonly')}${CODE}${PHONE}${TAIL}${SUBMIT}`, 'try'],
    ['nor another field of a form that is all of the page', `<form><header>${hint('站内搜索')}</header><div><div>${CODE}${PHONE}${TAIL}${SUBMIT}</div></div><div>${hint('姓名')}</div></form>`, 'try'],
    ['six boxes for an ID tail are none of its fields', `<div>身份证号后6位 ${BOXES}</div>${PHONE}${TAIL}${SUBMIT}`, ''],
    ['a captcha whose picture has not come is no SMS code', `<div><input placeholder="验证码"> <a>看不清？换一张</a></div>${PHONE}${TAIL}${SUBMIT}`, ''],
  ],
  'a button': [
    ['that has a code sent belongs to no resend', `${PHONE}${TAIL}<button>获取验证码</button>${SUBMIT}`, ''],
    ['may stand some way above what holds the fields', `<div><div><div>${CODE}${PHONE}${TAIL}</div></div></div>${SUBMIT}`, 'try'],
    ['is another\'s from six levels on', `<div><div><div><div><div><div><div>${CODE}${PHONE}${TAIL}</div></div></div></div></div></div></div>${SUBMIT}`, ''],
    ['that two groups share is neither\'s', `<div>${CODE}${PHONE}${TAIL}</div><div>${PHONE}${TAIL}</div>${SUBMIT}`, ''],
  ],
};

describe.each(Object.entries(DECIDED))('%s', (_, cases) => {
  it.each(cases)('%s', (_title, inside, wanted) => {
    expect(kinds(inside)).toBe(wanted);
  });
});
