import type { RequestState } from '../ministry/filing-request.ts';
import { RESENDS_ALLOWED, WRONG_TRIES_ALLOWED } from '../ministry/limits.ts';
import { el, hoursMinutes } from './dom.ts';
import type { PhoneRequest } from './state.ts';

const STATES: Readonly<Record<RequestState, string>> = {
  pending: '待核验 pending',
  done: '已完成 done',
  returned: '已退回 returned',
  expired: '已超时 expired',
};

function count(name: string, english: string, value: string): HTMLElement {
  return el('span', { title: english }, `${name} `, el('b', {}, value));
}

function card(request: PhoneRequest): HTMLElement {
  const name = `${request.id} ${request.typeWord}`;
  const persons = request.persons.map(({ phone, idTails, done }) =>
    el('p', { className: 'person' }, el('span', {}, `${phone} · ${idTails.join(' / ')}`), done ? '✓' : '未核验'),
  );
  return el(
    'li',
    { className: request.state },
    el('p', { className: 'meta' }, el('b', {}, name), el('em', {}, STATES[request.state])),
    ...persons,
    el(
      'p',
      { className: 'counts' },
      count('输错', 'wrong tries', `${request.wrongTries}/${WRONG_TRIES_ALLOWED}`),
      count('重发', 'resends', `${request.resends}/${RESENDS_ALLOWED}`),
      count('剩余', 'time left', request.state === 'pending' ? hoursMinutes(request.leftMs) : '–'),
    ),
  );
}

/** Every filing request with what only the server knows, newest first. */
export function requestList(requests: readonly PhoneRequest[]): HTMLElement {
  return el('ul', { className: 'requests' }, ...requests.toReversed().map(card));
}
