import { describe, expect, it } from 'vitest';
import { summariseFill } from '../../../components/filings/fill-words';
import { nextStep } from '../../../components/filings/next-step';
import { orderFilings } from '../../../components/filings/order';
import { answersSearch } from '../../../components/filings/search';
import { stageOf } from '../../../components/filings/stage';
import { filing, HOUR, left, NOW, person, round } from './make';

describe('the list', () => {
  it('puts the least time first and the finished last', () => {
    const at = (id: string, part: Parameters<typeof round>[0] | null, createdAt = NOW) => ({
      filing: filing({ id, createdAt }),
      round: part === null ? null : round(part),
    });
    const views = [
      at('done', { phase: 'done' }), at('old', null, NOW - 5), at('new', null, NOW),
      at('late', { deadline: NOW + 9 * HOUR }), at('ran-out', { deadline: NOW - 1 }), at('soon', { deadline: NOW + HOUR }),
      at('locked', { phase: 'locked' }),
    ];
    // Returned, and submitted again since.
    const again = at('again', { phase: 'locked' }, NOW - 1);
    views.push({ ...again, filing: { ...again.filing, submittedAt: NOW + 1 } });
    expect(orderFilings(views, NOW).map((view) => view.filing.id)).toEqual(['soon', 'late', 'new', 'again', 'old', 'locked', 'ran-out', 'done']);
  });
});

describe('the search', () => {
  const shop = filing({ persons: [person({ phone: '13800136789' })] });
  it.each([
    ['', true], ['蓝鲸', true], ['阿里', true], ['阿里 商城', true], ['腾讯', false],
    ['6789', true], ['78', true], ['7', false], ['1380', false], ['13800136789', true], ['+86 138 0013 6789', true], ['13800136780', false],
  ])('%j answers: %s', (query, found) => expect(answersSearch(shop, '阿里云', query)).toBe(found));
});

const two = filing({ persons: [person(), person({ id: 'p2', role: 'service' })] });

describe('where a filing stands', () => {
  const submitted = (at: number) => ({ ...two, submittedAt: at });
  it.each([
    ['typed in, nothing said: to submit', two, null, 'waiting', 'toSubmit'],
    ['submitted: waiting for its SMS', submitted(NOW), null, 'waiting', 'waiting'],
    ['nobody has passed', two, round(), 'open', 'open'],
    ['one of two has passed', two, round({ passed: ['p1'] }), 'open', 'others'],
    ['both have passed, and the site has not said so', two, round({ passed: ['p1', 'p2'] }), 'open', 'open'],
    ['all done', two, round({ phase: 'done', passed: ['p1'] }), 'done', 'done'],
    ['returned', two, round({ phase: 'locked' }), 'locked', 'locked'],
    ['returned, submitted before that round', submitted(NOW - HOUR), round({ phase: 'locked' }), 'locked', 'locked'],
    ['returned, and submitted again', submitted(NOW + HOUR), round({ phase: 'locked' }), 'locked', 'waiting'],
    ['run out, and submitted again', submitted(NOW + 25 * HOUR), round(), 'expired', 'waiting'],
    ['a new round after that', submitted(NOW + HOUR), round({ openedAt: NOW + 2 * HOUR }), 'open', 'open'],
  ] as const)('%s', (_, of, view, phase, stage) => expect(stageOf(of, view, phase)).toBe(stage));
});

describe('the next step', () => {
  it.each([
    [null, 'toSubmit', 'toSubmit'],
    [null, 'waiting', 'waiting'],
    [round(), 'open', 'start'],
    [round({ tries: left(5, 4) }), 'open', 'lookUp'],
    [round({ tries: left(5, 0, 1) }), 'open', 'triesGone'],
    [round({ tries: left(5, 0), passed: ['p1'] }), 'others', 'triesGone'],
    [round({ passed: ['p1'] }), 'others', 'others'],
    [round(), 'expired', 'expired'],
    [round({ phase: 'done' }), 'done', 'done'],
    [round({ phase: 'locked' }), 'locked', 'locked'],
  ] as const)('%#: %s, %s -> %s', (view, stage, id) => expect(nextStep(two, view, stage).id).toBe(id));

  it('names those who are still open', () => {
    expect(nextStep(two, round({ passed: ['p1'] }), 'others')).toMatchObject({ persons: [{ id: 'p2' }] });
  });
});

describe('what came of filling', () => {
  const report = (...states: string[]) => ({ fields: states.map((state, at) => ({ field: ['phone', 'idTail'][at], state })) });
  it('is well when everything was kept', () => {
    expect(summariseFill(report('kept', 'kept'))).toEqual({ kind: 'ok', trouble: [], nothing: false });
  });
  it('groups what was not', () => {
    expect(summariseFill(report('differs', 'readonly'))).toEqual({
      kind: 'warn',
      nothing: false,
      trouble: [{ state: 'differs', fields: ['phone'] }, { state: 'readonly', fields: ['idTail'] }],
    });
  });
  it.each([[null], [undefined], [{}], [{ fields: 'x' }], [{ fields: [null] }], ['x']])('is nothing for %j', (odd) => {
    expect(summariseFill(odd)).toEqual({ kind: 'warn', trouble: [], nothing: true });
  });
});
