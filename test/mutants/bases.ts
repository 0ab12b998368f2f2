import type { FormKind } from '../../lib/rules/outcome';
import type { LayoutName } from './layouts';
import type { FieldPlan, FormPlan, Name, PagePlan, Role, SubmitKind, SubmitPlace, Tie } from './plan';

/** What a field is called: how the text is tied, and the text; once or more. */
type Called = readonly (readonly [Tie, string])[];

interface Base {
  readonly name: string;
  readonly kind: FormKind;
  readonly layout: LayoutName;
  readonly shell: 'form' | 'div';
  readonly fields: Readonly<Partial<Record<Role, Called>>>;
  readonly submit: readonly [SubmitKind, string, SubmitPlace];
}

const BASES: readonly Base[] = [
  { name: 'hints alone, as on the site', kind: 'try', layout: 'element', shell: 'form', submit: ['button-span', '提交', 'inside'],
    fields: { code: [['placeholder', '请输短信验证码']], phone: [['placeholder', '请输入手机号']], idTail: [['placeholder', '请输入证件号码后6位']] } },
  { name: 'hints alone, resend', kind: 'resend', layout: 'element', shell: 'form', submit: ['button-span', '提交', 'inside'],
    fields: { phone: [['placeholder', '请输入手机号码']], idTail: [['placeholder', '请输入证件号码后六位']] } },
  { name: 'text before', kind: 'try', layout: 'rows', shell: 'div', submit: ['button', '提交', 'row'],
    fields: { phone: [['text', '手机号：']], code: [['text', '验证码：']], idTail: [['text', '证件号码后6位：']] } },
  { name: 'label for', kind: 'try', layout: 'paragraphs', shell: 'form', submit: ['input-submit', '提交', 'row'],
    fields: { phone: [['label-for', '手机号码']], idTail: [['label-for', '身份证号码后六位']], code: [['label-for', '短信验证码']] } },
  { name: 'label around, resend', kind: 'resend', layout: 'rows', shell: 'form', submit: ['button', '重发短信', 'row'],
    fields: { phone: [['label-around', '手机号码']], idTail: [['label-around', '证件号码后六位']] } },
  { name: 'table', kind: 'try', layout: 'table', shell: 'form', submit: ['input-button', '确定', 'row'],
    fields: { phone: [['text', '手机号码']], code: [['text', '短信验证码']], idTail: [['text', '证件号后6位']] } },
  { name: 'table, resend', kind: 'resend', layout: 'table', shell: 'div', submit: ['a', '提交', 'inside'],
    fields: { phone: [['text', '手机号']], idTail: [['text', '身份证后六位']] } },
  { name: 'aria', kind: 'try', layout: 'rows', shell: 'div', submit: ['div-role', '核验', 'inside'],
    fields: { code: [['aria-label', '短信验证码']], phone: [['aria-labelledby', '手机号码']], idTail: [['aria-label', '证件号码后六位']] } },
  { name: 'definition list', kind: 'resend', layout: 'definition list', shell: 'form', submit: ['button', '确定', 'inside'],
    fields: { phone: [['text', '手机号码']], idTail: [['text', '证件号码后六位']] } },
  { name: 'View UI', kind: 'try', layout: 'view ui', shell: 'form', submit: ['button-span', '提交', 'row'],
    fields: { phone: [['label-loose', '手机号']], code: [['label-loose', '验证码']], idTail: [['label-loose', '证件号后六位']] } },
  { name: 'antd', kind: 'try', layout: 'antd', shell: 'form', submit: ['button-span', '提 交', 'row'],
    fields: { phone: [['label-for', '手机号码'], ['placeholder', '请输入']], code: [['label-for', '短信验证码'], ['placeholder', '请输入']],
      idTail: [['label-for', '证件号码后六位'], ['placeholder', '请输入']] } },
  { name: 'bootstrap, resend', kind: 'resend', layout: 'bootstrap', shell: 'form', submit: ['button', '发送短信', 'inside'],
    fields: { phone: [['label-for', '手机号']], idTail: [['label-for', '身份证号后6位']] } },
  { name: 'caption above', kind: 'try', layout: 'caption above', shell: 'div', submit: ['div-pointer', '立即核验', 'after'],
    fields: { phone: [['block', '负责人手机号']], idTail: [['block', '证件号码后六位']], code: [['block', '短信验证码']] } },
  { name: 'label behind', kind: 'try', layout: 'list', shell: 'form', submit: ['button', '提交', 'inside'],
    fields: { phone: [['label-behind', '手机号']], code: [['label-behind', '短信验证码']], idTail: [['label-behind', '证件号码后六位']] } },
];

export const BASE_NAMES: readonly string[] = BASES.map(({ name }) => name);

/** A field that has nothing but names: neither has the site's own an id (facts/miit-page.md 2.2). */
export function fieldCalled(role: Role | null, names: readonly Name[], key: string | null = null): FieldPlan {
  return { role, names, key, type: null, attrs: {}, boxes: false, area: false, beside: [], hidden: null };
}

function formOf({ kind, layout, shell, fields, submit: [submitKind, text, place] }: Base): FormPlan {
  const called = Object.entries(fields) as [Role, Called][];
  return {
    kind, layout, shell,
    fields: called.map(([role, names]) => fieldCalled(role, names.map(([tie, name]) => ({ tie, text: name })))),
    submit: { kind: submitKind, text, place },
    rows: [], classes: 'own', wrappers: [], nested: 0,
  };
}

/** A page with nothing but one of the base forms. */
export function basePage(number: number): PagePlan {
  const base = BASES[number];
  if (base === undefined) throw new Error(`there is no base form ${number}`);
  return { forms: [formOf(base)], forbids: null, twins: [], hidden: null, before: [], after: [], coming: 'plain' };
}
