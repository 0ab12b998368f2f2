// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillForm } from '../../../lib/page/fill';
import { findForms, type FoundForm } from '../../../lib/page/find';
import { readForm } from '../../../lib/page/read';
import { layOut, showPage } from '../helpers/form-page';

beforeEach(layOut);
afterEach(() => vi.restoreAllMocks());

const PHONE = '13800138000';

function form(phone: string, code = '<input placeholder="短信验证码">'): FoundForm {
  showPage(`<section><div>${code}</div><div class="item">${phone}</div><div><input placeholder="证件号码后6位"></div><button>提交</button></section>`);
  const [found] = findForms(document);
  if (found === undefined) throw new Error('the form is not recognised');
  return found;
}

const states = async (found: FoundForm, values: Parameters<typeof fillForm>[1]) =>
  (await fillForm(found, values)).fields.map(({ state }) => state);

describe('what became of a value is read back', () => {
  it('kept as it was given', async () => {
    const found = form('<input placeholder="手机号">');
    expect(await states(found, { phone: PHONE, idTail: '12345X' })).toEqual(['kept', 'kept']);
    expect(readForm(found)).toMatchObject({ phone: PHONE, idTail: '12345X' });
  });

  it('grouped by the page: it is the same, and is read without the gaps; a gap of the user\'s own is one', async () => {
    const found = form('<input placeholder="手机号">');
    const { phone } = found.inputs;
    phone.addEventListener('input', () => setTimeout(() => (phone.value = phone.value.replace(/^(\d{3})(\d{4})/, '$1 $2 ')), 0));
    expect(await states(found, { phone: PHONE })).toEqual(['kept']);
    expect([phone.value, readForm(found).phone]).toEqual(['138 0013 8000', PHONE]);
    const other = form('<input placeholder="手机号">');
    other.inputs.phone.value = '138 0013 8000';
    expect(readForm(other).phone).toBe('138 0013 8000');
  });

  it('cut by the page: it differs', async () => {
    const found = form('<input placeholder="手机号">');
    found.inputs.phone.addEventListener('input', ({ target }) => ((target as HTMLInputElement).value = '138'));
    expect(await states(found, { phone: PHONE })).toEqual(['differs']);
  });

  it('shown, and yet called empty: the page did not take it', async () => {
    const found = form('<input placeholder="手机号"><span>手机号不能为空</span>');
    expect(await states(found, { phone: PHONE })).toEqual(['ignored']);
  });

  it('an error that goes is none', async () => {
    const found = form('<input placeholder="手机号"><span>手机号不能为空</span>');
    setTimeout(() => document.querySelector('.item span')?.remove(), 100);
    expect(await states(found, { phone: PHONE })).toEqual(['kept']);
  });

  it('a phone that cannot be changed is left alone, and read as the site shows it', async () => {
    const found = form('<input aria-label="手机号" readonly value="138****8000">');
    expect(await states(found, { phone: PHONE, idTail: '12345X' })).toEqual(['readonly', 'kept']);
    expect(readForm(found)).toMatchObject({ phone: '138****8000', isPhoneFixed: true });
  });

  it('six boxes take a character each', async () => {
    const found = form('<input placeholder="手机号">', `短信验证码${'<input maxlength="1">'.repeat(6)}`);
    expect(await states(found, { code: '123456' })).toEqual(['kept']);
    expect(readForm(found).code).toBe('123456');
  });
});
