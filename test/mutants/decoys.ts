import type { Role } from './plan';
import { h, type Inside, type Piece } from './tree';

/** What stands on such a page beside the forms, and is none: above them or below. */
export const AROUND: readonly Piece[] = [
  h('header', {}, h('a', { href: '#' }, '首页'), h('a', { href: '#' }, '短信核验'), h('input', { placeholder: '请输入关键词' }), h('button', {}, '搜索')),
  h('nav', {}, h('ul', {}, h('li', {}, '短信核验'), h('li', {}, '短信重发'), h('li', {}, '备案查询'))),
  h('form', { class: 'search' }, h('input', { type: 'search', placeholder: '请输入备案号/主体名称/域名' }), h('button', { type: 'submit' }, '查询')),
  h('div', {}, h('p', {}, '温馨提示：'), h('p', {}, '短信验证码、手机号码、证件号码后六位累计输错五次后，备案申请将被退回。')),
  h('footer', {}, h('input', { type: 'email', placeholder: '您的邮箱' }), h('button', {}, '订阅'), h('p', {}, '网站备案/许可证号：京ICP备00000000号')),
  h('form', {}, h('input', { placeholder: '手机号' }), h('input', { placeholder: '短信验证码' }), h('a', { href: '#' }, '获取验证码'), h('button', {}, '登录')),
  h('form', {}, h('input', { placeholder: '用户名' }), h('input', { type: 'password', placeholder: '密码' }), h('button', {}, '登录')),
  h('div', {}, h('p', {}, '在线客服'), h('textarea', { placeholder: '请输入您的问题' }), h('button', {}, '发送')),
  h('div', {}, '共 12 页，到第', h('input', { type: 'number', value: '1', style: 'width:40px' }), '页', h('button', {}, '确定')),
  h('div', {}, h('select', {}, h('option', {}, '北京'), h('option', {}, '上海')), h('input', { placeholder: '选择日期', readonly: '' })),
  h('aside', {}, h('h4', {}, '意见反馈'), h('input', { placeholder: '联系电话' }), h('textarea', { placeholder: '反馈内容' }), h('button', {}, '提交反馈')),
  h('table', {}, h('tbody', {}, h('tr', {}, h('td', {}, '手机号码'), h('td', {}, '138****8000'), h('td', {}, '证件号码'), h('td', {}, '****34')))),
];

/** What stands in a form, and is no field of text. */
export const ROWS: readonly Inside[] = [
  h('label', {}, h('input', { type: 'checkbox' }), '我已阅读并同意《短信核验须知》'),
  h('span', { class: 'tip' }, '请在收到短信后24小时内完成短信核验'),
  h('a', { href: '#' }, '收不到短信验证码？'),
  h('p', {}, '核验状态：', h('b', {}, '未核验')),
  h('input', { type: 'hidden', name: 'token', value: 'a' }),
  h('h5', {}, '短信核验'),
];

/** How the kind of service is chosen. */
export const SERVICES: readonly Inside[] = [
  h('label', {}, '服务类型', h('select', {}, ...['请选择', '网站', 'APP', '小程序'].map((name) => h('option', {}, name)))),
  h('div', {}, '服务类型：', ...['网站', 'APP', '小程序'].map((name) => h('label', {}, h('input', { type: 'radio', name: 'service' }), name))),
  h('div', { class: 'el-select' }, h('input', { readonly: '', autocomplete: 'off', placeholder: '请选择服务类型', class: 'el-input__inner' })),
];

/** What stands in the row of any field, behind it. */
export const BESIDE: readonly Inside[] = [
  h('span', { style: 'color:red' }, '*'),
  h('div', { class: 'el-form-item__error' }, '格式不正确'),
  h('div', { class: 'help' }, '请填写备案时登记的信息'),
  h('i', { class: 'icon-clear' }),
  h('span', {}, '此项不能为空'),
  h('button', { type: 'button', 'aria-label': '清空' }, '×'),
];

/** What the page says of a field that was filled wrongly. */
export const ERRORS: Readonly<Record<Role, string>> = {
  code: '请输入短信验证码',
  phone: '请输入正确的手机号',
  idTail: '证件号码后六位不能为空',
};

/** How the SMS is asked for beside the code. */
export function codeButton(tag: 'button' | 'a' | 'span' | 'input', text: string): Piece {
  if (tag === 'input') return h('input', { type: 'button', value: text });
  return h(tag, { ...(tag === 'button' ? { type: 'button' } : {}), style: 'cursor:pointer' }, text);
}
