// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findForms } from '../../../lib/page/find';
import { type ServiceType, serviceTypeOf } from '../../../lib/page/service-type';
import { layOut, showPage } from '../helpers/form-page';

beforeEach(layOut);
afterEach(() => vi.restoreAllMocks());

function typeIn(markup: string): ServiceType | null {
  showPage(`<section><div>${markup}</div><div><input placeholder="短信验证码"></div><div><input placeholder="手机号"></div><div><input placeholder="证件号码后6位"></div><button>提交</button></section>`);
  const [form] = findForms(document);
  if (form === undefined) throw new Error('the form is not recognised');
  return serviceTypeOf(form);
}

const SELECT = '<select><option>请选择服务类型</option><option>网站</option><option>APP</option><option>小程序</option></select>';
const RADIOS = ['网站', 'APP', '小程序', '快应用'].map((kind) => `<label><input type="radio" name="kind">${kind}</label>`).join('');

it('is none where the form has none, or where one word alone stands for choice', () => {
  expect(typeIn('')).toBeNull();
  expect(typeIn('<select><option>网站</option><option>其他</option></select>')).toBeNull();
});

it('of a select: chosen, and read back', () => {
  const type = typeIn(SELECT);
  expect(type?.chosen).toBeNull();
  const heard = vi.fn();
  document.querySelector('select')?.addEventListener('change', heard);
  type?.choose?.('miniProgram');
  expect([heard.mock.calls.length, document.querySelector('select')?.selectedIndex]).toEqual([1, 3]);
});

it('of radios: chosen, and read back', () => {
  typeIn(RADIOS)?.choose?.('app');
  expect(document.querySelectorAll<HTMLInputElement>('[type="radio"]')[1]?.checked).toBe(true);
  const [form] = findForms(document);
  expect(form && serviceTypeOf(form)?.chosen).toBe('app');
});

it('of a list of the page\'s own making: only what is chosen is told', () => {
  expect(typeIn('<div class="item"><input readonly placeholder="请选择服务类型"></div>')).toEqual({ chosen: null, choose: null });
  expect(typeIn('<div class="item">服务类型 <input readonly value="小程序"></div>')).toEqual({ chosen: 'miniProgram', choose: null });
});
