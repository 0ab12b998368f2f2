import { readState } from './api.ts';
import { controls } from './controls.ts';
import { both, el, moment } from './dom.ts';
import { messageList } from './messages.ts';
import { requestList } from './requests.ts';
import type { PhoneState } from './state.ts';
import { STYLE } from './style.ts';

const POLL_MS = 1000;
/** Below this many px the phone would lie on the forms, so it starts folded. */
const ROOM_PX = 1200;

const time = el('time');
const screen = el('main');
const error = el('p', { className: 'error', hidden: true });
const fold = el('button', { type: 'button', className: 'fold', title: '收起 fold', ariaLabel: '收起' }, '–');
const open = el('button', { type: 'button', className: 'open' }, '练习手机 Practice phone');
const body = el(
  'div',
  { className: 'phone' },
  el('header', {}, time, el('h2', {}, '练习手机 Practice phone'), fold),
  screen,
);

let shown = '';

/** Shows a state, but leaves the page's nodes alone while nothing a reader sees has changed: they may be in use. */
function show(state: PhoneState): void {
  error.hidden = true;
  time.textContent = moment(state.now);
  const minute = (ms: number): number => Math.floor(ms / 60_000);
  const picture = JSON.stringify([state.outbox, state.requests.map((r) => ({ ...r, leftMs: minute(r.leftMs) }))]);
  if (picture === shown) return;
  shown = picture;
  const parts: Node[] = [el('h3', {}, '短信 Messages'), messageList(state.outbox)];
  if (state.requests.length > 0) parts.unshift(el('h3', {}, '备案申请 Requests'), requestList(state.requests));
  screen.replaceChildren(...parts);
}

function fail(text: string): void {
  error.textContent = text;
  error.hidden = false;
}

function setOpen(isOpen: boolean): void {
  body.hidden = !isOpen;
  open.hidden = isOpen;
}

async function poll(): Promise<void> {
  try {
    if (!document.hidden) show(await readState());
  } catch {
    screen.replaceChildren(el('p', { className: 'empty' }, both('练习站已关闭', 'the practice site has ended')));
    shown = '';
  }
  setTimeout(() => void poll(), POLL_MS);
}

// Closed, and outside #app: neither the page nor the extension may take the phone's fields for the form's.
const host = el('aside', { ariaLabel: '练习手机 Practice phone' });
const panel = controls(show, fail);
panel.append(error);
body.append(panel);
host.attachShadow({ mode: 'closed' }).append(el('style', {}, STYLE), body, open);
fold.addEventListener('click', () => setOpen(false));
open.addEventListener('click', () => setOpen(true));
setOpen(window.innerWidth >= ROOM_PX);
document.body.append(host);
void poll();
