// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { RefusedError } from '../../../lib/messages/ask';
import { layOut, showForm, showPage } from '../helpers/form-page';
import { aLesson, UNKNOWN_FORM } from '../helpers/lesson-page';
import { RIGHT } from '../helpers/rounds';

let lesson: ReturnType<typeof aLesson>;
const begin = (options?: Parameters<typeof aLesson>[0]): typeof lesson => (lesson = aLesson(options));
const step = (): string | undefined => lesson.cell.state.lesson?.step;
const problem = (): string | null | undefined => lesson.cell.state.lesson?.problem;
const soon = async (): Promise<void> => { for (let turn = 0; turn < 10; turn += 1) await Promise.resolve(); };

/** Points at all four. */
async function pointAtAll(): Promise<void> {
  await lesson.wait(3);
  lesson.teaching.start();
  for (const id of ['code', 'phone', 'tail', 'label']) lesson.fire(id);
}

beforeEach(layOut);
afterEach(() => {
  lesson.end();
  vi.restoreAllMocks();
});

describe('a page that looks like the step and is not recognised', () => {
  it('is spoken of after three seconds, and not before', async () => {
    await begin().wait(2);
    expect(step()).toBeUndefined();
    await lesson.wait(1);
    expect(step()).toBe('hint');
  });

  it('must have looked like it all the time', async () => {
    await begin().wait(2);
    showPage('');
    await lesson.wait(1);
    showPage(UNKNOWN_FORM);
    await lesson.wait(2);
    expect(step()).toBeUndefined();
  });

  it('is spoken of no more at once when it looks like it no more, whatever was under way', async () => {
    await begin().wait(3);
    lesson.teaching.start();
    showPage('');
    lesson.teaching.look(lesson.teaching.find());
    expect(lesson.cell.state.lesson).toBeNull();
  });

  it('is spoken of no more at once when a form is recognised', async () => {
    await begin().wait(3);
    lesson.cell.update({ form: showForm(RIGHT) });
    lesson.teaching.look(lesson.teaching.find());
    expect(lesson.cell.state.lesson).toBeNull();
  });

  it('has the worker asked once for what was taught', async () => {
    await begin().wait(10);
    expect(lesson.asked).toEqual([{ type: 'taught' }]);
  });

  it('is not spoken of while the worker does not answer, as before the user\'s consent; once it does, it is', async () => {
    let answer = (): Promise<unknown> => new Promise(() => undefined);
    await begin({ ofTaught: () => answer() }).wait(6);
    expect([step(), lesson.asked]).toEqual([undefined, [{ type: 'taught' }]]);
    lesson.end();
    answer = () => Promise.reject(new RefusedError('noConsent'));
    await begin({ ofTaught: () => answer() }).wait(6);
    expect(step()).toBeUndefined();
    answer = () => Promise.resolve([]);
    await lesson.wait(2);
    expect(step()).toBe('hint');
  });

  it('is not spoken of while a form is recognised and the worker has not spoken of that', async () => {
    begin();
    showForm(RIGHT);
    await lesson.wait(6);
    expect([step(), lesson.asked]).toEqual([undefined, []]);
  });

  it('is spoken of no more when the user has hidden it', async () => {
    await begin().wait(3);
    lesson.teaching.hide();
    await lesson.wait(10);
    expect(step()).toBeUndefined();
  });
});

it('on any other page: no word, no message, and no listener', async () => {
  const listen = vi.spyOn(window, 'addEventListener');
  await begin({ inside: '<p>短信核验</p><input placeholder="搜索">' }).wait(10);
  expect([lesson.cell.state.lesson, lesson.asked, listen.mock.calls]).toEqual([null, [], []]);
});

describe('what the user points at', () => {
  it('is taken one after the other, and the page hears nothing of it', async () => {
    begin();
    await pointAtAll();
    expect(step()).toBe('summary');
    expect(Object.entries(lesson.cell.state.lesson?.taken ?? {}).map(([role, element]) => [role, element?.id])).toEqual([
      ['code', 'code'], ['phone', 'phone'], ['idTail', 'tail'], ['submit', 'send'],
    ]);
    expect(lesson.clicked).toEqual([]);
  });

  test.each([
    ['the press', new MouseEvent('mousedown', { bubbles: true, cancelable: true })], ['a native submit', new Event('submit', { bubbles: true, cancelable: true })],
    ['Enter', new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })],
  ])('nor does the page hear of %s', async (_, event) => {
    await begin().wait(3);
    lesson.teaching.start();
    expect(lesson.fire('send', event)).toBe(false);
  });

  it('and the second half of a double click on the submit is kept from the page too', async () => {
    begin();
    await pointAtAll();
    expect(lesson.fire('send', new MouseEvent('click', { bubbles: true, cancelable: true, detail: 2 }))).toBe(false);
    expect(lesson.clicked).toEqual([]);
  });

  it('may be what has the focus, with Enter', async () => {
    await begin().wait(3);
    lesson.teaching.start();
    lesson.fire('code', new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    expect(step()).toBe('phone');
  });

  it('is outlined before it is taken', async () => {
    await begin().wait(3);
    lesson.teaching.start();
    lesson.fire('code', new MouseEvent('pointermove', { bubbles: true }));
    expect(lesson.cell.state.lesson?.hover?.id).toBe('code');
    lesson.fire('text', new MouseEvent('pointermove', { bubbles: true }));
    expect(lesson.cell.state.lesson?.hover).toBeNull();
  });

  test.each([
    ['a field where there is none', ['send'], 'noField'], ['a field twice', ['code', 'code'], 'twice'], ['a button where there is none', ['code', 'phone', 'tail', 'text'], 'noButton'],
  ])('is refused with a word: %s', async (_, ids, word) => {
    await begin().wait(3);
    lesson.teaching.start();
    const before = ids.slice(0, -1).map((id) => (lesson.fire(id), step())).at(-1) ?? 'code';
    lesson.fire(ids.at(-1) ?? '');
    expect([problem(), step()]).toEqual([word, before]);
    expect(lesson.clicked).toEqual([]);
  });

  it('need not be a code: it is the resend form then', async () => {
    await begin().wait(3);
    lesson.teaching.start();
    lesson.teaching.skipCode();
    for (const id of ['phone', 'tail', 'send']) lesson.fire(id);
    expect([step(), problem(), lesson.cell.state.lesson?.taken.code]).toEqual(['summary', null, null]);
  });

  it('is not what a script clicks', async () => {
    await begin().wait(3);
    lesson.teaching.start();
    expect(lesson.fire('code', new MouseEvent('click', { bubbles: true, cancelable: true }), false)).toBe(true);
    expect(step()).toBe('code');
  });
});

describe('the lesson ends', () => {
  test.each([
    ['with Escape', () => lesson.fire('text', new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))], ['by the button', () => lesson.teaching.cancel()],
  ])('%s: the page hears of clicks again, and the hint stands', async (_, stop) => {
    await begin().wait(3);
    lesson.teaching.start();
    lesson.fire('code');
    stop();
    expect(lesson.cell.state.lesson).toMatchObject({ step: 'hint', taken: {} });
    expect(lesson.fire('send')).toBe(true);
    expect(lesson.clicked).toEqual(['send']);
  });
});

describe('what was taught', () => {
  it('is told to the worker, and found from then on', async () => {
    begin();
    await pointAtAll();
    await lesson.teaching.remember();
    expect(lesson.asked.at(-1)).toMatchObject({ type: 'teach', taught: { code: 0, phone: 1, idTail: 2, submit: 0 } });
    expect(lesson.cell.state.lesson).toBeNull();
    expect(lesson.teaching.find()).toMatchObject([{ kind: 'try', inputs: { idTail: { id: 'tail' } } }]);
  });

  it('is found on the next page too', async () => {
    begin();
    await pointAtAll();
    await lesson.teaching.remember();
    const told = lesson.asked.at(-1);
    lesson.end();
    begin({ known: told?.type === 'teach' ? [told.taught] : [] }).teaching.look([]);
    expect(lesson.teaching.find()).toEqual([]);
    await soon();
    expect(lesson.teaching.find()).toHaveLength(1);
  });

  it('is not found where a form is recognised: that one wins', async () => {
    begin();
    await pointAtAll();
    await lesson.teaching.remember();
    document.body.append(...new DOMParser().parseFromString('<div><input placeholder="短信验证码"><input placeholder="手机号"><input placeholder="证件号码后6位"><button>提交</button></div>', 'text/html').body.children);
    expect(lesson.teaching.find().map(({ taught }) => taught)).toEqual([undefined]);
  });

  it('is forgotten in one go', async () => {
    begin();
    await pointAtAll();
    await lesson.teaching.remember();
    const [form] = lesson.teaching.find();
    lesson.cell.update({ form: form ?? null });
    await lesson.teaching.forget();
    expect(lesson.asked.at(-1)).toEqual({ type: 'forgetTaught', shape: form?.taught });
    expect(lesson.teaching.find()).toEqual([]);
  });

  it('is not taken for kept when the worker could not keep it', async () => {
    begin({ answers: () => Promise.reject(new Error('the disk is full')) });
    await pointAtAll();
    await lesson.teaching.remember();
    expect([step(), problem()]).toEqual(['summary', 'notKept']);
    expect(lesson.teaching.find()).toEqual([]);
  });

  it('is not kept when the page has changed meanwhile', async () => {
    begin();
    await pointAtAll();
    document.querySelector('#phone')?.remove();
    await lesson.teaching.remember();
    expect([problem(), lesson.asked.at(-1)]).toEqual(['unsure', { type: 'taught' }]);
  });
});
