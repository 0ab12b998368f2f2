import type { Person, Role } from '../ministry/filing-request.ts';
import { advanceClock, newRequest } from './api.ts';
import { both, el } from './dom.ts';
import type { PhoneState } from './state.ts';

const HOUR_MS = 3_600_000;
const TYPE_WORDS = ['新增接入', '新增网站', '新增备案', '变更备案'];

const digits = (n: number): string => Array.from({ length: n }, () => Math.floor(Math.random() * 10)).join('');

interface PersonFields {
  readonly row: HTMLElement;
  read(): Person;
  refill(): void;
}

function personFields(role: Role, name: string): PersonFields {
  const phone = el('input', { ariaLabel: `${name}手机号`, maxLength: 11 });
  const tail = el('input', { ariaLabel: `${name}证件号码后6位`, maxLength: 6 });
  const refill = (): void => {
    phone.value = `138${digits(8)}`;
    tail.value = digits(6);
  };
  refill();
  return {
    row: el('div', { className: 'row' }, el('span', {}, name), phone, tail),
    read: () => ({ role, phone: phone.value.trim(), idTail: tail.value.trim() }),
    refill,
  };
}

/** "New filing request" and the clock. `show` gets the new state, `fail` what the server refused. */
export function controls(show: (state: PhoneState) => void, fail: (text: string) => void): HTMLElement {
  const run = async (work: Promise<PhoneState>): Promise<boolean> => {
    try {
      show(await work);
      return true;
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
      return false;
    }
  };
  const typeWord = el('select', { ariaLabel: '备案类型' }, ...TYPE_WORDS.map((word) => el('option', {}, word)));
  const subject = personFields('subject', '主体');
  const service = personFields('service', '服务');
  const two = el('input', { type: 'checkbox' });
  service.row.hidden = true;
  two.addEventListener('change', () => (service.row.hidden = !two.checked));

  const form = el('details', { open: true }, el('summary', {}, both('新建备案申请', 'new filing request')));
  const submit = el('button', { type: 'button', className: 'main' }, both('提交备案申请', 'submit: SMS go out'));
  submit.addEventListener('click', () => {
    const people = two.checked ? [subject, service] : [subject];
    const request = { typeWord: typeWord.value, persons: people.map((p) => p.read()) };
    void run(newRequest(request)).then((done) => {
      if (!done) return;
      // Folded, the form leaves the screen to the SMS that just came.
      form.open = false;
      for (const person of people) person.refill();
    });
  });
  const clock = (hours: number): HTMLElement => {
    const button = el('button', { type: 'button' }, both(`时钟 +${hours} 小时`, `clock +${hours} h`));
    button.addEventListener('click', () => void run(advanceClock(hours * HOUR_MS)));
    return button;
  };
  const kind = el('div', { className: 'row' }, typeWord, el('label', {}, two, '两位核验人 two'));
  form.append(kind, subject.row, service.row, submit);
  return el('section', { className: 'controls' }, form, el('div', { className: 'row' }, clock(1), clock(25)));
}
