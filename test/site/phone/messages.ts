import type { Sms } from '../ministry/sms.ts';
import { both, el, moment } from './dom.ts';

const COPIED_MS = 1500;

function copyButton(code: string): HTMLButtonElement {
  const button = el('button', { type: 'button', className: 'copy' }, `复制 ${code}`);
  button.addEventListener('click', () => {
    const say = (text: string): void => {
      button.textContent = text;
      setTimeout(() => (button.textContent = `复制 ${code}`), COPIED_MS);
    };
    navigator.clipboard.writeText(code).then(
      () => say('已复制 copied'),
      () => say(`请手抄 ${code}`),
    );
  });
  return button;
}

function bubble(sms: Sms): HTMLElement {
  const [before = '', after = ''] = sms.text.split(sms.code);
  return el(
    'li',
    {},
    el('p', { className: 'meta' }, el('b', {}, '12381'), ` → ${sms.to}`, el('time', {}, moment(sms.at))),
    el('p', { className: 'text' }, before, el('b', {}, sms.code), after),
    copyButton(sms.code),
  );
}

/** The SMS that were sent to any phone, newest first. */
export function messageList(outbox: readonly Sms[]): HTMLElement {
  if (outbox.length === 0) {
    return el('p', { className: 'empty' }, both('还没有短信，先新建一份备案申请', 'No SMS yet: make a filing request first'));
  }
  return el('ul', { className: 'messages' }, ...outbox.toReversed().map(bubble));
}
