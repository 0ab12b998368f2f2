import { fieldCalled } from './bases';
import { addField, changeFields, changeForm, changeRole, mainForm } from './changes';
import type { Chance } from './chance';
import { HIDINGS } from './hiding';
import { anyTie } from './naming';
import type { Name, PagePlan, Role } from './plan';
import { NAMES, PICTURE_NAMES } from './words';

interface Breaker {
  /** Which forms it can be done to; all where it is not said. */
  readonly kind?: 'try' | 'resend';
  readonly forbids: 'any' | 'try';
  readonly change: (page: PagePlan, chance: Chance) => PagePlan;
}

/** One whole name for a field, tied as its first one was. */
const called = (page: PagePlan, role: Role, words: readonly string[], chance: Chance): PagePlan =>
  changeRole(page, role, (field) => {
    const names: readonly Name[] = [{ tie: field.names[0]?.tie ?? 'placeholder', text: chance.pick(words) }];
    // What stands beside it may name it too: the message of an earlier try, say.
    return { ...field, names, key: null, beside: [] };
  });

const renaming = (role: Role, words: readonly string[]): Breaker => ({
  ...(role === 'code' ? { kind: 'try' as const } : {}),
  forbids: 'any',
  change: (page, chance) => called(page, role, words, chance),
});

/** A field that neither form has. */
const adding = (...words: readonly string[]): Breaker => ({
  forbids: 'any',
  change: (page, chance) =>
    addField(page, fieldCalled(null, [{ tie: anyTie(chance), text: chance.pick(words) }]), (length) => chance.whole(length)),
});

/** A second field of a role that must be unique. */
const doubling = (role: Role, words: readonly string[]): Breaker => ({
  ...(role === 'code' ? { kind: 'try' as const } : {}),
  forbids: 'any',
  change: (page, chance) => addField(page, fieldCalled(role, [{ tie: anyTie(chance), text: chance.pick(words) }]), (length) => chance.whole(length)),
});

const DOCUMENTS = ['证件号码', '身份证号码', '身份证号', '18位身份证号码', '居民身份证号', '证件号', '有效证件号码', '完整证件号码'];
const CARDS = ['银行卡号后六位', '储蓄卡号后6位', '信用卡号后六位', '银行卡后6位', '卡号后六位', '开户银行账号后六位'];
const OTHER_TAILS = [
  '手机号后六位', '车架号后六位', '准考证号后六位', '许可证号后六位', '营业执照号后六位', '发票号码后六位', '社保卡号后6位', '驾驶证档案编号后六位',
  '订单号后六位', '毕业证书编号后六位', '行驶证编号后6位', '合同编号后六位', '车牌号后六位', '学号后六位',
];
const OTHER_LENGTHS = ['证件号码后四位', '身份证后4位', '身份证号码前六位', '证件号码后8位', '身份证号后四位', '证件号码前6位'];

/** What takes away that which makes it the form: nothing may be claimed afterwards. */
export const BREAKERS = {
  'whole document number': renaming('idTail', DOCUMENTS),
  'tail of a bank card': renaming('idTail', CARDS),
  'tail of something else': renaming('idTail', OTHER_TAILS),
  'another part of the number': renaming('idTail', OTHER_LENGTHS),
  'tail without a name': { forbids: 'any', change: (page) => changeRole(page, 'idTail', (field) => ({ ...field, names: [], key: null, beside: [] })) },
  'code of a picture': {
    kind: 'try', forbids: 'any',
    change: (page, chance) => called(page, 'code', PICTURE_NAMES.filter((name) => name.includes('验证码')), chance),
  },
  'code by mail': renaming('code', ['邮箱验证码', '邮件验证码', '邮箱校验码']),
  'a password for the code': renaming('code', ['登录密码', '密码', '服务密码', '查询密码']),
  'no phone': { forbids: 'any', change: (page) => changeForm(page, (form) => ({ ...form, fields: form.fields.filter(({ role }) => role !== 'phone') })) },
  'no mobile phone': renaming('phone', ['邮箱', '固定电话', '座机号码', '传真', '电子邮箱']),
  'the phone of another': renaming('phone', ['紧急联系人手机号', '应急联系电话', '应急手机号码']),
  'no ID tail': { forbids: 'any', change: (page) => changeForm(page, (form) => ({ ...form, fields: form.fields.filter(({ role }) => role !== 'idTail') })) },
  'no submit': { forbids: 'any', change: (page) => changeForm(page, (form) => ({ ...form, submit: null })) },
  'two ID tails': doubling('idTail', NAMES.idTail),
  'two phones': doubling('phone', ['新手机号码', '原手机号', '手机号码']),
  'two codes': doubling('code', ['新手机验证码', '原手机短信验证码', '短信验证码']),
  'a new password': adding('新密码', '确认新密码', '设置密码', '请设置登录密码'),
  'a name': adding('姓名', '真实姓名', '负责人姓名', '联系人姓名'),
  'an account': adding('用户名', '登录账号', '帐号', '会员账号'),
  'an address': adding('邮箱', '通讯地址', '电子邮件地址'),
  'a bank account': adding('银行卡号', '开户行', '银行账号'),
  'a subject': adding('主体名称', '网站域名', '备案号', '单位名称'),
  'a text': {
    forbids: 'any',
    change: (page, chance) => addField(page, { ...fieldCalled(null, [{ tie: anyTie(chance), text: chance.pick(['投诉内容', '留言', '备注']) }]), area: true }, (length) => chance.whole(length)),
  },
  'hidden as a whole': { forbids: 'any', change: (page, chance) => ({ ...page, hidden: chance.pick(HIDINGS) }) },
  'hidden fields': {
    forbids: 'any',
    change: (page, chance) => {
      const hiding = chance.pick(HIDINGS);
      return changeFields(page, (field) => ({ ...field, hidden: hiding }));
    },
  },
  'hidden ID tail': { forbids: 'any', change: (page, chance) => changeRole(page, 'idTail', (field) => ({ ...field, hidden: chance.pick(HIDINGS) })) },
  'a search': submitting('查询', '搜索', '立即查询', '检索'),
  'a login': submitting('登录', '立即登录', '登 录', '注册', '立即注册'),
  'another deed': submitting('立即支付', '下载', '绑定', '挂失', '取消订单', '返回', '解绑'),
  apart: { forbids: 'any', change: apart },
} as const satisfies Record<string, Breaker>;

function submitting(...words: readonly string[]): Breaker {
  return {
    forbids: 'any',
    change: (page, chance) => changeForm(page, (form) => ({ ...form, submit: form.submit && { ...form.submit, text: chance.pick(words) } })),
  };
}

/** The ID tail in a form of its own, with a button of its own: two forms of something else. */
function apart(page: PagePlan): PagePlan {
  const form = mainForm(page);
  const part = (isTail: boolean): PagePlan['forms'][number] => ({ ...form, shell: 'form', fields: form.fields.filter(({ role }) => (role === 'idTail') === isTail) });
  return { ...page, forms: [part(false), part(true)] };
}

export type BreakerName = keyof typeof BREAKERS;
export const BREAKER_NAMES = Object.keys(BREAKERS) as BreakerName[];

/** Breaks a page; null where this breaker has nothing to break there. */
export function broken(name: BreakerName, page: PagePlan, chance: Chance): PagePlan | null {
  const { kind, forbids, change }: Breaker = BREAKERS[name];
  const { kind: isKind } = mainForm(page);
  return kind !== undefined && kind !== isKind ? null : { ...change(page, chance), forbids };
}
