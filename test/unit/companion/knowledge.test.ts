// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { valuesKey } from '../../../lib/companion/standing';
import { RefusedError } from '../../../lib/messages/ask';
import { layOut, typeInto } from '../helpers/form-page';
import { aPageSnapshot } from '../helpers/knowledge';
import { aPage, MATCH } from '../helpers/known-page';
import { RESEND, RIGHT } from '../helpers/rounds';

beforeEach(layOut);
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the worker is asked about the values in the form', () => {
  it('and its answer is kept with them, so that the guard can tell whether they are still the same', async () => {
    const { cell, knowledge, asked, answer } = aPage();
    void knowledge.reread();
    expect(asked).toEqual([{ type: 'match', ...RIGHT }]);
    await answer(0, MATCH);
    expect(cell.state).toMatchObject({ submit: RIGHT, match: { key: valuesKey(RIGHT), phone: RIGHT.phone, answer: MATCH } });
  });

  it('on the resend form, without a code', () => {
    const { knowledge, asked } = aPage(RESEND);
    void knowledge.reread();
    expect(asked).toMatchObject([{ kind: 'resend', code: null }]);
  });

  it('once, while the question is on its way and after its answer', async () => {
    const { knowledge, asked, answer } = aPage();
    for (let time = 0; time < 3; time += 1) void knowledge.reread();
    await answer(0, MATCH);
    void knowledge.reread();
    expect(asked).toHaveLength(1);
  });

  it('anew when they change; the answer for those before is out of date then', async () => {
    const { cell, knowledge, asked, answer } = aPage();
    void knowledge.reread();
    typeInto('code', '654321');
    void knowledge.reread();
    expect(asked).toMatchObject([{ code: '123456' }, { code: '654321' }]);
    await answer(0, MATCH);
    expect(cell.state.match).toBeNull();
    await answer(1, MATCH);
    expect(cell.state.match?.key).toBe(valuesKey({ ...RIGHT, code: '654321' }));
  });

  it('not while the phone cannot be right: it is nobody\'s', () => {
    const { knowledge, asked } = aPage({ ...RIGHT, phone: '138' });
    void knowledge.reread();
    expect(asked).toEqual([]);
  });

  it('not where there is no form any more', () => {
    const { knowledge, asked } = aPage();
    document.body.replaceChildren();
    void knowledge.reread();
    expect([asked, knowledge.current()]).toEqual([[], null]);
  });
});

describe('a worker that cannot say', () => {
  test.each([['refuses', new RefusedError('storage'), 1], ['is gone, however often it is asked', new Error('Could not establish connection.'), 5]])(
    'because it %s: that is known of these values, and it is asked again at the next occasion', async (_, error, questions) => {
      const { cell, knowledge, asked, answer } = aPage();
      void knowledge.reread();
      for (let at = 0; at < questions; at += 1) await answer(at, error);
      expect(cell.state.match).toEqual({ key: valuesKey(RIGHT), phone: RIGHT.phone, answer: null });
      expect(asked).toHaveLength(questions);
      void knowledge.reread();
      expect(asked).toHaveLength(questions + 1);
    },
  );

  it('because everything was erased, and the consent with it: that is said, for from here on nothing is counted', async () => {
    const { cell, knowledge, answer } = aPage();
    knowledge.takeSnapshot(aPageSnapshot());
    expect(cell.state.fault).toBeNull();
    await answer(0, new RefusedError('noConsent'));
    expect(cell.state).toMatchObject({ fault: 'noConsent', match: { answer: null } });
  });

  it('at first, is asked again: its answer counts then', async () => {
    const { cell, knowledge, asked, answer } = aPage();
    void knowledge.reread();
    await answer(0, new Error('Could not establish connection.'));
    expect(cell.state.match).toBeNull();
    await answer(1, MATCH);
    expect([asked.length, cell.state.match?.answer]).toEqual([2, MATCH]);
  });

  it('because it was killed in the middle: it is not waited for longer than in-time says', async () => {
    vi.useFakeTimers();
    const { cell, knowledge, asked } = aPage();
    void knowledge.reread();
    await vi.advanceTimersByTimeAsync(2_001);
    expect([asked.length, cell.state.match]).toEqual([2, null]);
    await vi.advanceTimersByTimeAsync(4 * 2_001);
    expect([asked.length, cell.state.match?.answer]).toEqual([5, null]);
  });
});

describe('what the worker said is dropped', () => {
  it('when a submit has left: nothing counts it yet; an answer that is on its way, too', async () => {
    const { cell, knowledge, asked, answer } = aPage();
    void knowledge.reread();
    await answer(0, MATCH);
    knowledge.forget();
    expect(cell.state.match).toBeNull();
    void knowledge.reread();
    knowledge.forget();
    await answer(1, MATCH);
    expect([asked.length, cell.state.match]).toEqual([2, null]);
  });

  it('when something changed at the worker, and it is asked anew', async () => {
    const { cell, knowledge, asked, answer } = aPage();
    void knowledge.reread();
    await answer(0, MATCH);
    knowledge.takeSnapshot(aPageSnapshot());
    expect([cell.state.match, asked.length]).toEqual([null, 2]);
  });
});
