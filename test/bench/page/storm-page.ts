import { PAGE_HOST } from '../../site/server/http.ts';
import type { Served } from './isolated';

/** A document of so many elements. */
const NODES = 10_000;
const CELLS_IN_ROW = 9;

const FORM = `<form><p><label>短信验证码 <input name="a"></label></p><p><label>手机号码 <input name="b"></label></p>
<p><label>证件号码后六位 <input name="c"></label></p><button type="button">提交</button></form>`;

/** Changes one thing each time: a text, a class, or a row that comes or goes. In turns, so that each run changes the same. */
const STORM = `
const cells = [...document.querySelectorAll('#field i')];
const field = document.querySelector('#field');
let change = 0;
window.changes = () => change;
window.storm = (perSecond) => {
  const changeOne = () => {
    const cell = cells[(change * 7919) % cells.length];
    if (change % 3 === 0) cell.textContent = String(change);
    else if (change % 3 === 1) cell.className = 'c' + (change % 5);
    else if (change % 6 === 2) field.append(Object.assign(document.createElement('p'), { id: 'more', textContent: 'more' }));
    else document.querySelector('#more')?.remove();
    change += 1;
  };
  const start = performance.now();
  return setInterval(() => {
    // A timer that comes late makes up for it.
    while (change < ((performance.now() - start) * perSecond) / 1000) changeOne();
  }, 1000 / perSecond);
};
`;

function page(withForm: boolean): string {
  const row = `<p>${'<i>x</i>'.repeat(CELLS_IN_ROW)}</p>`;
  const field = row.repeat(NODES / (CELLS_IN_ROW + 1));
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>storm</title><body>${withForm ? FORM : ''}<div id="field">${field}</div><script>${STORM}</script></body></html>`;
}

export type Ground = 'form' | 'no form';

export function stormAddress(ground: Ground): string {
  return `https://${PAGE_HOST}/${ground === 'form' ? 'form' : 'none'}`;
}

export async function serveStorm({ pathname }: URL): Promise<Served | undefined> {
  if (pathname !== '/form' && pathname !== '/none') return undefined;
  return { type: 'text/html; charset=utf-8', body: page(pathname === '/form') };
}
