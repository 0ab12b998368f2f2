// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { areaAround, structureReport } from '../../../lib/page/structure';
import { layOut, showPage } from '../helpers/form-page';

beforeEach(layOut);
afterEach(() => vi.restoreAllMocks());

const HEAD = { version: '1.2.3', userAgent: 'Chrome/128', route: '#/Integrated/ComplaintA' };

function reportOf(inside: string, head = HEAD): string {
  showPage(`<main>${inside}</main>`);
  const area = document.querySelector('main');
  if (area === null) throw new Error('no area');
  return structureReport(area, head);
}

describe('a structure report', () => {
  it('says how the area is made, a line each, nested by indentation', () => {
    expect(reportOf('<div class="item is-required" data-secret="x"><label for="code">项目一</label><input id="code" type="age" placeholder="请输入" maxlength="6" readonly></div>')).toBe([
      'Heyan 1.2.3 · Chrome/128', 'route #/Integrated/ComplaintA', '',
      'main', '  div.item.is-required', '    label for="code"', '      "项目一"', '    input id="code" type="age" placeholder="请输入" maxlength="6" readonly [visible]',
    ].join('\n'));
  });

  it('says of each field whether it can be seen, and of styles no more than what hides', () => {
    const report = reportOf('<div style="display: none; color: red"><input id="off"></div>');
    expect(report).toContain('div style="display:none"');
    expect(report).not.toContain('red');
    vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(false);
    expect(reportOf('<input id="off">')).toContain('input id="off" [hidden]');
  });

  it('says what the site answered, where that is asked about', () => {
    showPage('<main></main>');
    expect(structureReport(document.body, { ...HEAD, said: '核验有误 13800138000' })).toContain('answer "核验有误 ####"');
  });

  it('holds no value that was typed, chosen or written into the page', () => {
    const report = reportOf('<input id="a" value="vorgabe"><textarea>notiz</textarea><div contenteditable="true">entwurf</div><input type="checkbox" value="haken"><p data-owner="wang">x</p>');
    const typed = document.querySelector<HTMLInputElement>('#a');
    if (typed !== null) typed.value = 'getippt';
    const after = structureReport(document.body, HEAD);
    for (const secret of ['vorgabe', 'getippt', 'notiz', 'entwurf', 'haken', 'wang']) expect(report + after).not.toContain(secret);
  });

  it('says what is written on a button that is an input', () => {
    expect(reportOf('<input type="submit" value="提交">')).toContain('input type="submit" "提交" [visible]');
  });

  test.each([
    ['a phone', '发往13800138000'], ['a masked phone', '发往138****8000'], ['a phone in groups', '发往 138 0013 8000。'], ['one with hyphens', '138-0013-8000'],
    ['a full-width one', '１３８００１３８０００'], ['an ID tail', '证件12345X'], ['a whole ID', '11010119900307451x'], ['a code', '验证码是 246802'],
    ['an e-mail', '联系 wang.xm@example.com。'], ['one cut in two by the end', `${'字'.repeat(34)}13800138000`],
  ])('masks numbers and addresses: %s', (_, text) => {
    const report = reportOf(`<p title="${text}">${text}</p>`, { ...HEAD, route: `#/x?tel=${text}` }).replace('1.2.3 · Chrome/128', '');
    expect(report).not.toMatch(/\d{3}|\d\*|１３|wang|example|5X|1x/);
  });

  it('cuts long texts', () => {
    expect(reportOf(`<p>${'很'.repeat(60)}</p>`)).toContain(`"${'很'.repeat(40)}…"`);
  });

  it('sums up brothers that are alike and hold no field', () => {
    const report = reportOf(`<ul>${'<li class="day">x</li>'.repeat(30)}</ul>${'<div class="item"><input></div>'.repeat(8)}`);
    expect(report.match(/li\.day/g)).toHaveLength(6);
    expect(report).toContain('… 25 more li.day');
    expect(report.match(/div\.item/g)).toHaveLength(8);
  });

  it('has an end: 300 lines, however much there is and however deep', () => {
    const report = reportOf('<div><input>'.repeat(400));
    expect(report.split('\n').length).toBeLessThan(310);
    expect(reportOf('<p><input></p>'.repeat(400))).toMatch(/… 501 more lines$/);
  });

  it('does not look into scripts, styles and pictures', () => {
    expect(reportOf('<script>secret()</script><style>.secret{}</style><svg><title>secret</title></svg>')).not.toContain('secret');
  });
});

describe('the area of a report', () => {
  it('is what holds all the fields, and three levels more', () => {
    showPage('<div id="page"><div id="card"><div><div id="box"><form><p><input id="a"></p><p><input id="b"></p></form></div></div></div></div>');
    expect(areaAround(Array.from(document.querySelectorAll('input')))?.id).toBe('card');
  });

  it('is the whole page at the most', () => {
    showPage('<input id="a"><input id="b">');
    expect(areaAround(Array.from(document.querySelectorAll('input')))).toBe(document.body);
    expect(areaAround([])).toBeNull();
  });
});
