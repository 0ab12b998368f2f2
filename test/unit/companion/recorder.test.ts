import { describe, expect, it } from 'vitest';
import { createRecorder } from '../../../lib/companion/recorder';
import { type Ask, RefusedError } from '../../../lib/messages/ask';
import type { PageRequest } from '../../../lib/messages/protocol';
import { times } from '../helpers/events';
import { HOUR, NOW } from '../helpers/filings';
import { RESEND, RIGHT } from '../helpers/rounds';

/** A recorder on a worker that answers as `reply` says; by default with the number of the question, in the place of a snapshot. */
function aRecorder(reply: (request: PageRequest, at: number) => Promise<unknown> = (_, at) => Promise.resolve(at)) {
  const asked: PageRequest[] = [];
  const [snapshots, faults]: [unknown[], string[]] = [[], []];
  const clock = { now: NOW };
  let ids = 0;
  const recorder = createRecorder({
    ask: ((request: PageRequest) => reply(request, asked.push(request))) as Ask,
    now: () => clock.now,
    newId: () => `id-${(ids += 1)}`,
    onSnapshot: (snapshot) => void snapshots.push(snapshot),
    onFault: (fault) => void faults.push(fault),
  });
  return { recorder, asked, snapshots, faults, clock };
}

const WRONG = { id: 'wrongValues', outcome: 'wrong', text: '您的短信核验失败,请输入正确的信息。' } as const;
const RESERVATION = { type: 'reserve', id: 'id-1', at: NOW, ...RIGHT, personId: 'p1', warned: ['lastTry'] };

describe('a submit that leaves is told to the worker', () => {
  it('in the same tick, with its values, whose they are, and what the guard had said', () => {
    const { recorder, asked } = aRecorder();
    const { at } = recorder.record(RIGHT, 'p1', ['lastTry']);
    expect([asked, at]).toEqual([[RESERVATION], NOW]);
  });

  it('without a code from the resend form', () => {
    const { recorder, asked } = aRecorder();
    recorder.record(RESEND, null, []);
    expect(asked).toMatchObject([{ kind: 'resend', code: null, personId: null, warned: [] }]);
  });

  it('each under an id of its own', () => {
    const { recorder, asked } = aRecorder();
    for (let time = 0; time < 2; time += 1) recorder.record(RIGHT, null, []);
    expect(asked).toMatchObject([{ id: 'id-1' }, { id: 'id-2' }]);
  });
});

describe('what came of it is told', () => {
  it('after the submit itself, which is not said again once it was heard', async () => {
    const { recorder, asked, clock, snapshots } = aRecorder();
    const recorded = recorder.record(RIGHT, 'p1', ['lastTry']);
    clock.now += HOUR;
    await recorded.settle(WRONG);
    expect(asked).toEqual([
      RESERVATION,
      { type: 'settle', attemptId: 'id-1', at: NOW + HOUR, outcome: 'wrong', answer: 'wrongValues', said: null },
    ]);
    expect(snapshots).toEqual([1, 2]);
  });

  it('after the submit was said once more, where it was lost with a dying worker', async () => {
    const { recorder, asked } = aRecorder((_, at) => (at <= 5 ? Promise.reject(new Error('Could not establish connection.')) : Promise.resolve(at)));
    await recorder.record(RIGHT, 'p1', ['lastTry']).settle(WRONG);
    expect(asked).toMatchObject([...times(6, RESERVATION), { type: 'settle', attemptId: 'id-1' }]);
  });

  it('never before the submit, however late that is heard', async () => {
    let hear = (): void => undefined;
    const { recorder, asked } = aRecorder((_, at) => (at > 1 ? Promise.resolve() : new Promise<void>((resolve) => { hear = resolve; })));
    const settling = recorder.record(RIGHT, null, []).settle(WRONG);
    await Promise.resolve();
    expect(asked).toHaveLength(1);
    hear();
    await settling;
    expect(asked.map(({ type }) => type)).toEqual(['reserve', 'settle']);
  });

  it('with the site\'s own words where Heyan does not know them, and as many of them as are kept', async () => {
    const { recorder, asked } = aRecorder();
    await recorder.record(RIGHT, null, []).settle({ id: null, outcome: 'unknown', text: `  核验${'。'.repeat(300)} ` });
    expect(asked.at(-1)).toMatchObject({ outcome: 'unknown', answer: null, said: `核验${'。'.repeat(198)}` });
  });
});

describe('what goes wrong is said', () => {
  it('a worker that refuses, by its reason; and the answer is told all the same', async () => {
    const { recorder, asked, faults, snapshots } = aRecorder((request, at) =>
      request.type === 'reserve' ? Promise.reject(new RefusedError('storage')) : Promise.resolve(at));
    await recorder.record(RIGHT, null, []).settle(WRONG);
    expect(asked.map(({ type }) => type)).toEqual(['reserve', 'reserve', 'settle']);
    expect([faults, snapshots]).toEqual([['storage', 'storage'], [3]]);
  });

  it('a worker that is gone, as soon as it is silent, until it answers', async () => {
    const { recorder, faults, snapshots } = aRecorder((_, at) =>
      at < 3 ? Promise.reject(new Error('Could not establish connection.')) : Promise.resolve(at));
    await recorder.record(RIGHT, null, []).settle(WRONG);
    expect([faults, snapshots]).toEqual([['silent', 'silent'], [3, 4]]);
  });
});
